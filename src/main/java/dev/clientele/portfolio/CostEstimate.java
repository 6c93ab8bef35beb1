package dev.clientele.portfolio;

import java.util.stream.IntStream;

/// Fills in missing costs: net revenue times the cost share of the customer's lines with known cost, or of the whole
/// store's where the customer has none or the line has no customer. A cost share is cost / net revenue, 1 minus the
/// margin; lines whose net revenue is not above zero have none.
final class CostEstimate {

    private final long[] cost;
    private final long[] net;
    private final double[] costShare;
    private final boolean anyUnknown;
    private final boolean isComplete;

    CostEstimate(int customers, PortfolioBuilder.Documents documents, PortfolioBuilder.LineRows lines) {
        cost = lines.cost();
        net = lines.net();
        var knownNet = new long[customers + 1];
        var knownCost = new long[customers + 1];
        var unknown = new int[customers + 1];
        for (var document = 0; document < documents.count(); document++) {
            var customer = documents.customer()[document];
            for (var line = documents.firstLine()[document]; line < documents.firstLine()[document + 1]; line++) {
                if (isUnknown(line)) {
                    unknown[customer]++;
                } else {
                    knownNet[customer] += net[line];
                    knownCost[customer] += cost[line];
                }
            }
        }
        var unknowns = IntStream.of(unknown).sum();
        costShare = shares(knownNet, knownCost);
        anyUnknown = unknowns > 0;
        isComplete = unknowns < lines.count()
                && IntStream.range(0, unknown.length).allMatch(customer -> unknown[customer] == 0 || !Double.isNaN(costShare[customer]));
    }

    /// The cost share of each customer and behind them that of lines without one; `NaN` where there is none.
    private static double[] shares(long[] net, long[] cost) {
        var allNet = 0L;
        var allCost = 0L;
        for (var i = 0; i < net.length; i++) {
            allNet += net[i];
            allCost += cost[i];
        }
        var store = share(allNet, allCost, Double.NaN);
        var shares = new double[net.length];
        for (var customer = 0; customer < net.length - 1; customer++) {
            shares[customer] = share(net[customer], cost[customer], store);
        }
        shares[net.length - 1] = store;
        return shares;
    }

    private static double share(long net, long cost, double otherwise) {
        return net > 0 ? (double) cost / net : otherwise;
    }

    /// Whether any cost is known and every other one can be estimated.
    boolean isComplete() {
        return isComplete;
    }

    boolean anyUnknown() {
        return anyUnknown;
    }

    boolean isUnknown(int line) {
        return cost[line] == PortfolioBuilder.UNKNOWN_COST;
    }

    /// The line's cost; 0 where it can be neither known nor estimated, and then the whole is not complete.
    long cost(int line, int customer) {
        return isUnknown(line) ? Math.round(net[line] * costShare[customer]) : cost[line];
    }
}
