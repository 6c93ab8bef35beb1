package dev.clientele.ingest.xlsx;

import dev.clientele.ingest.Damage;
import dev.clientele.ingest.ImportRefusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Looks once through all parts of a workbook for what the library that reads them takes on trust and could fill any memory with: parts
/// that unpack to more than a workbook has, and addresses of cells that lie outside of any sheet.
final class WorkbookCheck {

    private static final int MOST_PARTS = 10_000;
    private static final long LARGEST_SHEET = 8L << 30;
    /// Texts and formats are held in memory.
    private static final long LARGEST_SHARED = 400L << 20;
    private static final int BUFFER = 1 << 16;

    private final String file;
    private final Path path;

    WorkbookCheck(String file, Path path) {
        this.file = file;
        this.path = path;
    }

    /// @throws ImportRefusal where such a thing is found, or the archive is damaged
    void check() {
        try (var zip = new ZipFile(path.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw new ImportRefusal(file + " has more than " + MOST_PARTS + " parts, as no workbook has; it is not read");
            }
            for (var part : zip.stream().filter(entry -> entry.getName().startsWith("xl/") && entry.getName().endsWith(".xml")).toList()) {
                check(zip, part);
            }
        } catch (IOException e) {
            throw new ImportRefusal(file + " " + Damage.words(e) + "; copy it again", e);
        }
    }

    private void check(ZipFile zip, ZipEntry part) throws IOException {
        var isSheet = part.getName().startsWith("xl/worksheets/");
        var limit = isSheet ? LARGEST_SHEET : LARGEST_SHARED;
        var addresses = new CellAddresses();
        var buffer = new byte[BUFFER];
        var total = 0L;
        try (InputStream in = zip.getInputStream(part)) {
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                total += read;
                if (total > limit) {
                    throw new ImportRefusal(file + ": its part " + part.getName() + " unpacks to more than " + (limit >> 20)
                            + " MB, as no workbook does; it is not read");
                }
                if (isSheet && addresses.isOutside(buffer, read)) {
                    throw new ImportRefusal(file + ": " + part.getName()
                            + " has a cell outside of what a sheet can have, so it is damaged; open it in Excel and save it again");
                }
            }
        }
    }
}
