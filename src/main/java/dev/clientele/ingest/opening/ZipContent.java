package dev.clientele.ingest.opening;

import dev.clientele.ingest.Damage;
import dev.clientele.ingest.ImportRefusal;
import dev.clientele.ingest.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipFile;

/// What a zip file is, by what lies in it.
enum ZipContent {
    WORKBOOK,
    SPREADSHEET,
    ARCHIVE;

    private static final String SPREADSHEET_TYPE = "application/vnd.oasis.opendocument.spreadsheet";
    private static final int LONGEST_TYPE = 100;

    /// @throws ImportRefusal where it is damaged, or compressed once more
    static ZipContent of(SourceFile file) {
        if (file.isCompressed()) {
            throw new ImportRefusal(file.name() + " is a zip file that was compressed once more; unpack it with gunzip first");
        }
        try (var zip = new ZipFile(file.onDisk().toFile())) {
            return zip.getEntry("xl/workbook.xml") != null ? WORKBOOK : isSpreadsheet(zip) ? SPREADSHEET : ARCHIVE;
        } catch (IOException e) {
            throw new ImportRefusal(
                    file.name() + ": the zip file or workbook " + Damage.words(e) + "; copy it again", e);
        }
    }

    private static boolean isSpreadsheet(ZipFile zip) throws IOException {
        var type = zip.getEntry("mimetype");
        if (type == null) {
            return false;
        }
        try (var in = zip.getInputStream(type)) {
            return new String(in.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII).startsWith(SPREADSHEET_TYPE);
        }
    }
}
