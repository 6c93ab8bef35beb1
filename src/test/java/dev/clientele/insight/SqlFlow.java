package dev.clientele.insight;

import dev.clientele.insight.SqlBooks.Moved;
import dev.clientele.model.Value;
import java.util.Arrays;
import java.util.List;

/// Flows and revenue bridge of one step or of a chain, added up from what SQL says became of each customer.
///
/// @param isWhole whether the data holds the whole window before the start: revenue is not measured by that of a part
record SqlFlow(long opening, long gained, long regained, long lost, long closing, long retained, long openingNet, long gainedNet,
        long regainedNet, long expansion, long contraction, long lostNet, long closingNet, int steps, boolean isWhole) {

    private static final Value NONE = new Value.Undefined("none");

    static SqlFlow of(List<Moved> moved, boolean isWhole) {
        var opening = count(moved, "lost") + count(moved, "retained");
        var closing = count(moved, "new") + count(moved, "regained") + count(moved, "retained");
        var stayed = moved.stream().filter(row -> row.status().equals("retained") || row.status().equals("inactive"))
                .mapToLong(row -> row.closingNet() - row.openingNet()).toArray();
        var expansion = Arrays.stream(stayed).filter(change -> change > 0).sum();
        var contraction = -Arrays.stream(stayed).filter(change -> change < 0).sum();
        return new SqlFlow(opening, count(moved, "new"), count(moved, "regained"), count(moved, "lost"), closing,
                count(moved, "retained"), moved.stream().mapToLong(Moved::openingNet).sum(), change(moved, "new"),
                change(moved, "regained"), expansion, contraction, -change(moved, "lost"),
                moved.stream().mapToLong(Moved::closingNet).sum(), 1, isWhole);
    }

    /// This flow and the one after it as a chain: the flows are the steps' sums.
    SqlFlow then(SqlFlow next) {
        return new SqlFlow(opening, gained + next.gained, regained + next.regained, lost + next.lost, next.closing,
                retained + next.retained, openingNet, gainedNet + next.gainedNet, regainedNet + next.regainedNet,
                expansion + next.expansion, contraction + next.contraction, lostNet + next.lostNet, next.closingNet, steps + next.steps,
                isWhole);
    }

    boolean reconciles() {
        return opening + gained + regained - lost == closing
                && openingNet + gainedNet + regainedNet + expansion - contraction - lostNet == closingNet;
    }

    /// retained / opening; a chain has no rate.
    Value retentionRate() {
        return share(retained, opening);
    }

    Value churnRate() {
        return share(lost, opening);
    }

    /// (opening + expansion - contraction - lost) / opening, in revenue.
    Value nrr() {
        return isWhole ? share(openingNet + expansion - contraction - lostNet, openingNet) : NONE;
    }

    /// (opening - contraction - lost) / opening, in revenue.
    Value grr() {
        return isWhole ? share(openingNet - contraction - lostNet, openingNet) : NONE;
    }

    /// (new + regained + expansion) / (contraction + lost), in revenue.
    Value quickRatio() {
        var out = contraction + lostNet;
        return !isWhole || steps > 1 || out <= 0 ? NONE : new Value.Decimal((double) (gainedNet + regainedNet + expansion) / out);
    }

    private Value share(long part, long whole) {
        return steps > 1 || whole <= 0 ? NONE : new Value.Share((double) part / whole);
    }

    private static long count(List<Moved> moved, String status) {
        return moved.stream().filter(row -> row.status().equals(status)).count();
    }

    private static long change(List<Moved> moved, String status) {
        return moved.stream().filter(row -> row.status().equals(status)).mapToLong(row -> row.closingNet() - row.openingNet()).sum();
    }
}
