package dev.clientele.ingest.convert;

import dev.clientele.ingest.Field;
import dev.clientele.ingest.Layout;
import dev.clientele.ingest.ProblemLog;
import dev.clientele.ingest.Row;
import dev.clientele.model.Problem;

/// Makes a [Problem] of each row of a file that cannot be used. Not for use by several threads.
final class RowProblems {

    private static final int LONGEST_FOUND = 60;

    private final Layout layout;
    private final ProblemLog log;

    RowProblems(Layout layout, ProblemLog log) {
        this.layout = layout;
        this.log = log;
    }

    void add(Row row, BadCell bad) {
        add(row.number(), name(bad.field()), bad.found(), bad.expected(), bad.kind());
    }

    /// A row that could not be cut into its cells.
    void fault(long row, String found, String expected, String kind) {
        add(row, "", found, expected, kind);
    }

    private String name(Field field) {
        return layout.columns().name(field);
    }

    private void add(long row, String field, String found, String expected, String kind) {
        var shortened = found.length() <= LONGEST_FOUND ? found : found.substring(0, LONGEST_FOUND) + "...";
        log.add(new Problem(layout.file(), row, field, shortened, expected, kind));
    }
}
