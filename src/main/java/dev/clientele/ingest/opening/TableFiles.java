package dev.clientele.ingest.opening;

import dev.clientele.ingest.FileKind;
import dev.clientele.ingest.ImportOptions;
import dev.clientele.ingest.SourceFile;
import dev.clientele.ingest.TableFile;
import dev.clientele.ingest.csv.CsvFile;
import dev.clientele.ingest.ods.OdsWorkbook;
import dev.clientele.ingest.sheet.SheetFile;
import dev.clientele.ingest.sheet.Workbook;
import dev.clientele.ingest.xlsx.XlsxWorkbook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.BiFunction;

/// The files that can be imported, each opened as what its content shows it to be, whatever its name. Whatever is text is CSV; what is
/// known for something else is refused by its name.
public final class TableFiles {

    private TableFiles() {}

    /// Opens a file and recognises all that the options leave open.
    ///
    /// @param today no date of the file is much later
    /// @throws dev.clientele.ingest.ImportRefusal where the file cannot be read, or something about it must be said by the person
    public static TableFile open(Path path, ImportOptions options, ZoneId businessZone, LocalDate today) {
        var file = SourceFile.of(path);
        var opening = new Opening(file, options, businessZone, today);
        if (file.kind() == FileKind.ZIP) {
            return switch (ZipContent.of(file)) {
                case WORKBOOK -> opening.sheet(XlsxWorkbook::open);
                case SPREADSHEET -> opening.sheet(OdsWorkbook::open);
                case ARCHIVE -> opening.csv();
            };
        }
        return opening.csv();
    }

    private record Opening(SourceFile file, ImportOptions options, ZoneId businessZone, LocalDate today) {

        TableFile csv() {
            return CsvFile.open(file, options, businessZone, today);
        }

        TableFile sheet(BiFunction<String, Path, Workbook> open) {
            try (var workbook = open.apply(file.name(), file.onDisk())) {
                return SheetFile.open(file.name(), workbook, options, businessZone, today);
            }
        }
    }
}
