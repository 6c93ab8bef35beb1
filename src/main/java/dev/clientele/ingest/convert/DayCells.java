package dev.clientele.ingest.convert;

import dev.clientele.ingest.Field;
import dev.clientele.ingest.Layout;
import dev.clientele.ingest.Row;
import dev.clientele.ingest.cell.DayFormat;
import dev.clientele.ingest.cell.DayParser;
import java.util.Optional;

/// Reads the dates of a file's rows. Not for use by several threads.
final class DayCells {

    /// The kind of problem that a date is with day and month changed about.
    static final String TURNED = "day and month changed about";

    private final Layout layout;
    private final DayParser parser;
    private final Optional<DayParser> turned;

    DayCells(Layout layout) {
        this.layout = layout;
        this.parser = layout.dayParser();
        this.turned = layout.days().turned().map(layout::dayParser);
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
            refuseTurned(row, field);
            throw new BadCell(field, row.text(field), "a date like " + layout.days(), "bad date");
        }
        return day;
    }

    /// A date that can only be read with day and month changed about casts doubt on all the others.
    private void refuseTurned(Row row, Field field) {
        if (turned.isPresent() && turned.get().parse(row.buffer(), row.start(field), row.end(field)) != DayParser.NO_DAY) {
            throw new BadCell(field, row.text(field), "a date like " + layout.days() + ", not like " + turnedPattern(), TURNED);
        }
    }

    private String turnedPattern() {
        return layout.days().turned().map(DayFormat::pattern).orElse("");
    }
}
