package dev.clientele.ingest.opening;

import dev.clientele.ingest.Contents;
import dev.clientele.ingest.FileKind;
import dev.clientele.ingest.ImportOptions;
import dev.clientele.ingest.ImportRefusal;
import dev.clientele.ingest.SourceFile;
import dev.clientele.ingest.TableFile;
import dev.clientele.ingest.csv.CsvFile;
import dev.clientele.ingest.einvoice.EInvoiceFile;
import dev.clientele.ingest.fec.FecFile;
import dev.clientele.ingest.jpk.JpkFile;
import dev.clientele.ingest.json.JsonWorkbook;
import dev.clientele.ingest.ods.OdsWorkbook;
import dev.clientele.ingest.saft.SaftFile;
import dev.clientele.ingest.sheet.SheetFile;
import dev.clientele.ingest.sheet.Workbook;
import dev.clientele.ingest.sie.SieFile;
import dev.clientele.ingest.xlsx.XlsxWorkbook;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
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
        return open(Input.of(path), options, businessZone, today);
    }

    /// The same of what was found in a folder or an archive.
    public static TableFile open(Input input, ImportOptions options, ZoneId businessZone, LocalDate today) {
        if (input.files().size() > 1 || input.isFolder()) {
            return EInvoiceFile.open(input.name(), input.files(), options, businessZone);
        }
        var file = input.files().getFirst();
        var opening = new Opening(file, options, businessZone, today);
        if (file.kind() == FileKind.ZIP) {
            return switch (ZipContent.of(file)) {
                case WORKBOOK -> opening.sheet(XlsxWorkbook::open);
                case SPREADSHEET -> opening.sheet(OdsWorkbook::open);
                case ARCHIVE -> throw new ImportRefusal(file.name() + " is an archive of several files; unpack it first");
            };
        }
        return switch (file.kind()) {
            case XML -> opening.xml();
            case PDF -> opening.eInvoice();
            case JSON -> opening.json();
            case SIE -> SieFile.open(file, options, businessZone);
            default -> FecFile.isOne(file) ? FecFile.open(file, options, businessZone) : opening.csv();
        };
    }

    /// What a workbook has in its sheets besides invoices, where that can be told; nothing of any other file.
    ///
    /// @throws ImportRefusal where the workbook cannot be read
    public static Set<Contents> besidesInvoices(Path path) {
        if (!Files.isRegularFile(path)) {
            return Set.of();
        }
        var file = SourceFile.of(path);
        if (file.kind() != FileKind.ZIP || ZipContent.of(file) == ZipContent.ARCHIVE) {
            return Set.of();
        }
        try (var workbook = ZipContent.of(file) == ZipContent.WORKBOOK
                ? XlsxWorkbook.open(file.name(), file.onDisk())
                : OdsWorkbook.open(file.name(), file.onDisk())) {
            var contents = SheetFile.contents(file.name(), workbook);
            return contents.remove(Contents.INVOICES) ? contents : Set.of();
        }
    }

    private record Opening(SourceFile file, ImportOptions options, ZoneId businessZone, LocalDate today) {

        TableFile csv() {
            return CsvFile.open(file, options, businessZone, today);
        }

        TableFile eInvoice() {
            return EInvoiceFile.open(file.name(), List.of(file), options, businessZone);
        }

        TableFile json() {
            try (var workbook = JsonWorkbook.open(file)) {
                return SheetFile.open(file.name(), workbook, options, businessZone, today);
            }
        }

        TableFile xml() {
            return switch (XmlContent.of(file)) {
                case AUDIT_FILE -> SaftFile.open(file, options, businessZone);
                case JPK -> JpkFile.open(file, options, businessZone);
                case SIE_5 -> throw new ImportRefusal(
                        file.name() + " is a SIE 5 file, which is not read; export the same vouchers as SIE type 4 (.se or .si)");
                case OTHER -> eInvoice();
            };
        }

        TableFile sheet(BiFunction<String, Path, Workbook> open) {
            try (var workbook = open.apply(file.name(), file.onDisk())) {
                return SheetFile.open(file.name(), workbook, options, businessZone, today);
            }
        }
    }
}
