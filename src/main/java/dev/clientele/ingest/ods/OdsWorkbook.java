package dev.clientele.ingest.ods;

import dev.clientele.ingest.Damage;
import dev.clientele.ingest.ImportRefusal;
import dev.clientele.ingest.sheet.CellWords;
import dev.clientele.ingest.sheet.SheetRows;
import dev.clientele.ingest.sheet.Workbook;
import dev.clientele.ingest.xml.XmlCursor;
import dev.clientele.ingest.xml.XmlText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipFile;

/// A spreadsheet of LibreOffice and its like. Each reading streams its content anew.
public final class OdsWorkbook implements Workbook {

    private static final String CONTENT = "content.xml";
    private static final String TABLE = "table";

    private final String file;
    private final Path path;
    private final List<Tab> sheets;

    private OdsWorkbook(String file, Path path) {
        this.file = file;
        this.path = path;
        this.sheets = sheetNames();
    }

    /// Opens a spreadsheet.
    ///
    /// @param file what the person named
    /// @param path where it lies
    /// @throws ImportRefusal where it is damaged
    public static OdsWorkbook open(String file, Path path) {
        return new OdsWorkbook(file, path);
    }

    @Override
    public String format() {
        return "OpenDocument spreadsheet (.ods)";
    }

    @Override
    public List<Tab> sheets() {
        return sheets;
    }

    @Override
    public void read(int sheet, CellWords words, SheetRows rows) {
        walk(cursor -> {
            var at = -1;
            while (cursor.next(0)) {
                if (isTable(cursor)) {
                    at++;
                    if (at == sheet) {
                        new OdsRows(file, cursor, words, rows).read();
                        return;
                    }
                    cursor.skip();
                }
            }
        });
    }

    @Override
    public void close() {
        // each reading closes what it opened
    }

    private interface Walk {
        void through(XmlCursor cursor);
    }

    private List<Tab> sheetNames() {
        var names = new ArrayList<Tab>();
        Set<String> hidden = new HashSet<>();
        walk(cursor -> {
            while (cursor.next(0)) {
                if (cursor.name().equals("style")) {
                    hiddenStyle(cursor).ifPresent(hidden::add);
                } else if (isTable(cursor)) {
                    names.add(new Tab(cursor.attribute("name").orElse(""),
                            cursor.attribute("style-name").filter(hidden::contains).isPresent()));
                    cursor.skip();
                }
            }
        });
        return List.copyOf(names);
    }

    private static boolean isTable(XmlCursor cursor) {
        return cursor.name().equals(TABLE) && cursor.namespace().contains(TABLE);
    }

    /// The name of a style by which a sheet is hidden.
    private static Optional<String> hiddenStyle(XmlCursor cursor) {
        var name = cursor.attribute("name");
        var isHidden = false;
        for (var within = cursor.depth(); cursor.next(within);) {
            isHidden |= cursor.name().equals("table-properties") && cursor.attribute("display").filter("false"::equals).isPresent();
        }
        return isHidden ? name : Optional.empty();
    }

    private void walk(Walk walk) {
        try (var zip = new ZipFile(path.toFile())) {
            var content = zip.getEntry(CONTENT);
            if (content == null) {
                throw new ImportRefusal(file + " has no " + CONTENT + ": it is locked with a password or damaged; save it again without");
            }
            try (var in = XmlText.reader(zip.getInputStream(content), StandardCharsets.UTF_8); var cursor = XmlCursor.of(file, in)) {
                walk.through(cursor);
            }
        } catch (IOException e) {
            throw new ImportRefusal(file + " " + Damage.words(e) + "; copy it again", e);
        }
    }
}
