package dev.clientele.app.importing;

import dev.clientele.ingest.Intake;
import dev.clientele.model.Problem;
import dev.clientele.model.SalesRecord;
import dev.clientele.store.BatchWriter;
import java.util.ArrayList;
import java.util.List;

/// Rows that the store turned down because earlier rows of the file gave their invoice another customer, day, currency or
/// channel. Gathered by the writing thread; told, and taken out of the reading
/// thread's sums, when both are done: a batch that is given up and written anew tells each of them once.
final class Conflicts {

    private final String file;
    private final Intake intake;
    private final List<Problem> found = new ArrayList<>();
    private long rows;
    private long net;
    private long unassignedNet;

    Conflicts(String file, Intake intake) {
        this.file = file;
        this.intake = intake;
    }

    void check(SalesRecord salesRecord, BatchWriter.Outcome outcome) {
        if (outcome == BatchWriter.Outcome.CONFLICTING_DOCUMENT) {
            rows++;
            net += salesRecord.net();
            unassignedNet += salesRecord.customer().isEmpty() ? salesRecord.net() : 0;
            found.add(new Problem(file, salesRecord.row(), "", salesRecord.document().number(),
                    "the customer, day, currency and channel that earlier rows gave this invoice", "conflicting invoice"));
        }
    }

    void settle() {
        found.forEach(intake.problems()::add);
        intake.withdraw(rows, net, unassignedNet);
    }
}
