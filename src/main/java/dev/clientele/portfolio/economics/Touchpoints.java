package dev.clientele.portfolio.economics;

import dev.clientele.model.CostKind;
import dev.clientele.portfolio.Portfolio;
import dev.clientele.portfolio.Selection;
import dev.clientele.portfolio.breakdown.Grouping;
import java.util.Comparator;
import java.util.stream.IntStream;

/// The touch-points of costs as groups of customers: a customer belongs to the one at which it was won, that of its earliest acquisition
/// cost that names one (first touch); of several in a month the dearest.
public final class Touchpoints {

    private Touchpoints() {}

    /// A group for each touch-point, the first being that of customers without one and of rows without a customer.
    public static Grouping.OfCustomers grouping(Portfolio portfolio) {
        var costs = portfolio.costs();
        var group = new int[portfolio.customers().count() + 1];
        IntStream.range(0, costs.count())
                .filter(row -> costs.kind()[row] == CostKind.ACQUISITION.code() && costs.customer()[row] >= 0
                        && costs.touchpoint()[row] > 0)
                .boxed().sorted(Comparator.<Integer>comparingInt(row -> costs.month()[row]).thenComparingLong(row -> -costs.amount()[row]))
                .filter(row -> group[costs.customer()[row]] == 0).forEach(row -> group[costs.customer()[row]] = costs.touchpoint()[row]);
        return new Grouping.OfCustomers(group, costs.touchpoints().size());
    }

    /// What was spent at each touch-point: a cost that names one counts there, any other where its customers were won.
    public static Spending spending(Selection selection, int start, int end) {
        var costs = selection.portfolio().costs();
        var grouping = grouping(selection.portfolio());
        var rest = CostAllocation.of(selection, grouping, start, end, row -> costs.touchpoint()[row] == 0);
        for (var touchpoint = 1; touchpoint < grouping.groups(); touchpoint++) {
            var place = touchpoint;
            var here = CostAllocation.of(selection, new Grouping.None(), start, end, row -> costs.touchpoint()[row] == place);
            for (var kind : CostKind.values()) {
                rest.byKind()[kind.code()][place] += here.total(kind);
                rest.toNamed()[kind.code()] += here.toNamed()[kind.code()];
            }
        }
        return rest;
    }
}
