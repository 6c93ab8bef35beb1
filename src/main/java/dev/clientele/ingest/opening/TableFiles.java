package dev.clientele.ingest.opening;

import dev.clientele.ingest.ImportOptions;
import dev.clientele.ingest.TableFile;
import dev.clientele.ingest.csv.CsvFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;

/// The files that can be imported. Whatever is text is CSV; what is known for something else is refused by its name.
public final class TableFiles {

    private TableFiles() {}

    /// Opens a file and recognises all that the options leave open.
    ///
    /// @param today no date of the file is much later
    /// @throws dev.clientele.ingest.ImportRefusal where the file cannot be read, or something about it must be said by the person
    public static TableFile open(Path path, ImportOptions options, ZoneId businessZone, LocalDate today) {
        return CsvFile.open(path, options, businessZone, today);
    }
}
