package dev.clientele.app.importing;

import dev.clientele.ingest.ImportOptions;
import dev.clientele.ingest.opening.Input;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

/// A program that imports one file, to be killed while it does.
final class ImportChild {

    private ImportChild() {}

    /// Says when the file is about to be read, and when it is stored.
    public static void main(String[] arguments) {
        var store = Path.of(arguments[0]);
        var defaults =
                new ImportDefaults(store, Optional.of(Currency.getInstance("EUR")), 0, ZoneOffset.UTC, Locale.ROOT, InstantSource.system());
        var request = new ImportRequest(store, ImportRequest.USUAL_SOURCE, ImportOptions.none(), Optional.empty(), 0, problem -> {});
        System.out.println("reading");
        System.out.flush();
        new ImportRun(defaults, request).store(Input.of(Path.of(arguments[1])), ImportProgress.silent());
        System.out.println("stored");
    }
}
