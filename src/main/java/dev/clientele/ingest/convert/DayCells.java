package dev.clientele.ingest.convert;

import dev.clientele.ingest.Field;
import dev.clientele.ingest.Layout;
import dev.clientele.ingest.Row;
import dev.clientele.ingest.cell.DayParser;

/// Reads the dates of a file's rows. Not for use by several threads.
final class DayCells {

    private final Layout layout;
    private final DayParser parser;

    DayCells(Layout layout) {
        this.layout = layout;
        this.parser = layout.dayParser();
    }

    /// The epoch day of a cell.
    ///
    /// @throws BadCell where it is empty or no date of the file's format
    int day(Row row, Field field) {
        if (row.isMissing(field)) {
            throw new BadCell(field, row.text(field), "a date like " + layout.days(), "no date");
        }
        var day = parser.parse(row.buffer(), row.start(field), row.end(field));
        if (day == DayParser.NO_DAY) {
            throw new BadCell(field, row.text(field), "a date like " + layout.days(), "bad date");
        }
        return day;
    }
}
