package dev.clientele.ingest.json;

import dev.clientele.ingest.ImportRefusal;
import dev.clientele.ingest.SourceFile;
import dev.clientele.ingest.sheet.CellWords;
import dev.clientele.ingest.sheet.SheetRows;
import dev.clientele.ingest.sheet.Workbook;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A JSON file as a workbook: a sheet for each array of objects, whose first row has the names of their values. A document with nested
/// lines is a row for each of them.
public final class JsonWorkbook implements Workbook {

    private final SourceFile file;
    private final Map<String, JsonColumns> columns = new LinkedHashMap<>();

    private JsonWorkbook(SourceFile file) {
        this.file = file;
    }

    /// Opens a file and reads it once, for the names of its values.
    ///
    /// @throws ImportRefusal where it cannot be read to its end, or has no objects
    public static JsonWorkbook open(SourceFile file) {
        var workbook = new JsonWorkbook(file);
        new JsonReader(file).read((list, found) -> {
            if (!workbook.columns.computeIfAbsent(list, key -> new JsonColumns()).look(found)) {
                throw new ImportRefusal(
                        file.name() + ": its objects have more different values than any table has columns; it is not read");
            }
            return true;
        });
        if (workbook.columns.isEmpty()) {
            throw new ImportRefusal(file.name() + ": JSON without objects that could be rows");
        }
        return workbook;
    }

    @Override
    public String format() {
        return "JSON";
    }

    @Override
    public List<Tab> sheets() {
        return columns.keySet().stream().map(name -> new Tab(name, false)).toList();
    }

    /// What of the documents in a sheet is not in its rows, as sentences.
    @Override
    public List<String> leftOut(int sheet) {
        return new ArrayList<>(columns.values()).get(sheet).leftOut();
    }

    @Override
    public void read(int sheet, CellWords words, SheetRows rows) {
        var name = sheets().get(sheet).name();
        var writer = new Writer(new ArrayList<>(columns.values()).get(sheet), words, rows);
        if (writer.header()) {
            new JsonReader(file).read((list, found) -> !list.equals(name) || writer.document(found));
        }
    }

    @Override
    public void close() {
        // each reading closes what it opened
    }

    private static final class Writer {
        private final JsonColumns columns;
        private final CellWords words;
        private final SheetRows rows;
        private final List<Object> values = new ArrayList<>();
        private int number = 1;

        private Writer(JsonColumns columns, CellWords words, SheetRows rows) {
            this.columns = columns;
            this.words = words;
            this.rows = rows;
        }

        private boolean header() {
            return rows.row(number, columns.names());
        }

        private boolean document(JsonRecord found) {
            var lines = found.lines();
            return lines.isEmpty() ? row(found, Optional.empty()) : lines.stream().allMatch(line -> row(found, Optional.of(line)));
        }

        private boolean row(JsonRecord document, Optional<JsonRecord> line) {
            columns.fill(document, line, values);
            number++;
            return rows.row(number, values.stream().map(this::text).toList());
        }

        private String text(Object value) {
            return switch (value) {
                case BigDecimal amount -> words.number(amount);
                case Boolean truth -> words.truth(truth);
                default -> value.toString();
            };
        }
    }
}
