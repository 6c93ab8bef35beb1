package dev.clientele.ingest.convert;

import dev.clientele.ingest.Intake;
import dev.clientele.ingest.Layout;
import dev.clientele.ingest.NoteKind;
import dev.clientele.ingest.Row;
import dev.clientele.ingest.RowReceiver;

/// Takes each row of a file for what it says, and makes a `Problem` of each that cannot be used. Not for use by several threads.
abstract class RowTaker implements RowReceiver {

    private final Layout layout;
    private final Intake intake;
    private final RowProblems problems;

    RowTaker(Layout layout, Intake intake) {
        this.layout = layout;
        this.intake = intake;
        this.problems = new RowProblems(layout, intake.problems());
    }

    /// Takes a row that is not blank.
    ///
    /// @throws BadCell where it cannot be used
    abstract void take(Row row);

    @Override
    public final void row(Row row) {
        intake.seen();
        if (row.isBlank(layout.columns().fields())) {
            intake.notes().add(NoteKind.BLANK);
            return;
        }
        try {
            take(row);
            intake.keep();
        } catch (BadCell bad) {
            problems.add(row, bad);
        }
    }

    @Override
    public final void fault(long row, String found, String expected, String kind) {
        intake.seen();
        problems.fault(row, found, expected, kind);
    }

    @Override
    public final void footnote() {
        intake.notes().add(NoteKind.FOOTNOTE);
    }
}
