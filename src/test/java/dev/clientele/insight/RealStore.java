package dev.clientele.insight;

import dev.clientele.app.importing.ImportDefaults;
import dev.clientele.app.importing.ImportProgress;
import dev.clientele.app.importing.ImportRequest;
import dev.clientele.app.importing.ImportRun;
import dev.clientele.ingest.ImportOptions;
import dev.clientele.ingest.opening.Input;
import dev.clientele.store.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/// A store with one real file imported as a person would, with no option given. The files lie beside the project
/// (`../shared/data`, or where `CLIENTELE_DATA` says); where one is absent its tests say so.
public record RealStore(Path file, Path data) {

    static final LocalDate TODAY = LocalDate.of(2024, 1, 1);
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2024-01-01T12:00:00Z"));

    /// The store of a file; a test without it is skipped and says so.
    ///
    /// @param name the file under the folder of real files
    public static RealStore of(Path folder, String name) {
        var data = Path.of(Optional.ofNullable(System.getenv("CLIENTELE_DATA")).orElse("../shared/data")).resolve(name);
        if (!Files.exists(data)) {
            System.out.println("NOT TESTED: " + data + " is absent; set CLIENTELE_DATA to the folder of the real files");
        }
        Assumptions.assumeTrue(Files.exists(data), data + " is absent");
        var store = new RealStore(folder.resolve("real.db"), data);
        store.importFile();
        return store;
    }

    ImportRun.Outcome importFile() {
        var defaults = new ImportDefaults(file, Optional.empty(), 0.01, ZoneId.of("UTC"), Locale.UK, CLOCK);
        var request = new ImportRequest(file, ImportRequest.USUAL_SOURCE, ImportOptions.none(), Optional.empty(), 0.01, problem -> {});
        return new ImportRun(defaults, request).store(Input.of(data), ImportProgress.silent());
    }

    public Database database() {
        return Database.open(file);
    }

    Desk desk() {
        return Desk.of(database(), TODAY);
    }
}
