package dev.clientele.ingest.ods;

import dev.clientele.ingest.ImportRefusal;
import dev.clientele.ingest.sheet.CellWords;
import dev.clientele.ingest.sheet.SheetRows;
import dev.clientele.ingest.xml.XmlCursor;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The rows of one table of a spreadsheet. Equal rows and cells that stand together are written once with their number. Not for use by
/// several threads.
final class OdsRows {

    private final String file;
    private final XmlCursor cursor;
    private final CellWords words;
    private final SheetRows rows;
    private final List<String> cells = new ArrayList<>();
    private int number;

    /// @param cursor at the start of the table
    OdsRows(String file, XmlCursor cursor, CellWords words, SheetRows rows) {
        this.file = file;
        this.cursor = cursor;
        this.words = words;
        this.rows = rows;
    }

    void read() {
        var within = cursor.depth();
        while (cursor.next(within)) {
            if (cursor.name().equals("table-row") && !isTaken()) {
                return;
            }
        }
    }

    /// False where no further rows are wanted.
    private boolean isTaken() {
        var repeated = repeated("number-rows-repeated");
        fill();
        if (cells.stream().allMatch(String::isBlank)) {
            number += Math.min(repeated, SheetRows.MOST_ROWS);
            return number < SheetRows.MOST_ROWS;
        }
        for (var i = 0; i < repeated; i++) {
            number++;
            if (number > SheetRows.MOST_ROWS) {
                throw new ImportRefusal(file + " has more rows than a sheet can have; it is damaged and not read");
            }
            if (!rows.row(number, cells)) {
                return false;
            }
        }
        return true;
    }

    private void fill() {
        cells.clear();
        var blanks = 0;
        for (var within = cursor.depth(); cursor.next(within);) {
            if (!cursor.name().endsWith("table-cell")) {
                continue;
            }
            var repeated = repeated("number-columns-repeated");
            var text = text();
            if (text.isEmpty()) {
                blanks += repeated;
                continue;
            }
            if (cells.size() + (long) blanks + repeated > SheetRows.MOST_COLUMNS) {
                throw new ImportRefusal(
                        file + ": row " + (number + 1) + " has more columns than a sheet can have; it is damaged and not read");
            }
            add("", blanks);
            add(text, repeated);
            blanks = 0;
        }
    }

    private void add(String text, int times) {
        for (var i = 0; i < times; i++) {
            cells.add(text);
        }
    }

    /// What a cell holds, whatever it shows; the cursor goes to its end.
    private String text() {
        var type = cursor.attribute("value-type").orElse("");
        var value = cursor.attribute("value").orElse("");
        var day = cursor.attribute("date-value").orElse("");
        var truth = cursor.attribute("boolean-value").orElse("");
        var formula = cursor.attribute("formula").orElse("");
        var shown = shown();
        return switch (type) {
            case "float", "currency" -> number(value).map(words::number).orElse(value);
            case "percentage" -> number(value).map(words::percentage).orElse(value);
            case "date" -> moment(day).map(words::day).orElse(day);
            case "boolean" -> words.truth(Boolean.parseBoolean(truth));
            default -> shown.isEmpty() && !formula.isEmpty() && type.isEmpty() ? "=" + formula : shown;
        };
    }

    /// The paragraphs of a cell, without notes that stand beside it.
    private String shown() {
        var text = new StringBuilder();
        for (var within = cursor.depth(); cursor.next(within);) {
            if (cursor.name().equals("annotation")) {
                cursor.skip();
            } else if (cursor.name().equals("p") && cursor.namespace().contains("text")) {
                text.append(text.isEmpty() ? "" : "\n").append(cursor.text());
            }
        }
        return text.toString();
    }

    private int repeated(String attribute) {
        return cursor.attribute(attribute).filter(count -> count.matches("[1-9]\\d{0,7}")).map(Integer::parseInt).orElse(1);
    }

    private static Optional<BigDecimal> number(String value) {
        try {
            return Optional.of(new BigDecimal(value));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDateTime> moment(String value) {
        try {
            return Optional.of(value.contains("T") ? LocalDateTime.parse(value) : LocalDate.parse(value).atStartOfDay());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
