package dev.clientele.app.importing;

import dev.clientele.ingest.ImportOptions;
import dev.clientele.model.Problem;
import dev.clientele.store.Database;
import dev.clientele.store.SameNumber;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/// What a person asked an import to do with each file.
///
/// @param store the store's file
/// @param source the system that the files' invoice numbers are unique in
/// @param options what was said about how the files are written
/// @param rates a file of exchange rates
/// @param sameNumber what an invoice number means that the store has already
/// @param takesAnyDay whether days to come and days long past are taken as they are
/// @param maxRejects the share of rejected rows past which a file is refused
/// @param problems takes every rejected row
public record ImportRequest(Path store, String source, ImportOptions options, Optional<Path> rates, SameNumber sameNumber,
        boolean takesAnyDay, double maxRejects, Consumer<Problem> problems) {

    /// The source of files for which none is named. It is never the file's name: the next export has another one.
    public static final String USUAL_SOURCE = "invoices";

    /// A request in which nothing is said about numbers and days: what is doubtful is asked about.
    public ImportRequest(Path store, String source, ImportOptions options, Optional<Path> rates, double maxRejects,
            Consumer<Problem> problems) {
        this(store, source, options, rates, SameNumber.ASK, false, maxRejects, problems);
    }

    /// The store, where there is one already.
    ///
    /// @throws dev.clientele.store.StoreException where it cannot be opened
    Optional<Database> existingStore() {
        return Files.exists(store) ? Optional.of(Database.open(store)) : Optional.empty();
    }
}
