package dev.clientele.portfolio;

/// Fills in missing costs: net revenue times the cost share of the customer's lines with known cost, or of the whole
/// store's where the customer has none. A cost share is cost / net revenue, 1 minus the margin.
final class CostEstimate {

    private final long[] cost;
    private final long[] net;
    private final double[] costShare;
    private final boolean anyKnown;
    private final boolean anyUnknown;

    CostEstimate(int customers, PortfolioBuilder.Documents documents, PortfolioBuilder.LineRows lines) {
        cost = lines.cost();
        net = lines.net();
        var knownNet = new long[customers + 1];
        var knownCost = new long[customers + 1];
        var known = 0L;
        for (var document = 0; document < documents.count(); document++) {
            var customer = documents.customer()[document];
            for (var line = documents.firstLine()[document]; line < documents.firstLine()[document + 1]; line++) {
                if (cost[line] != PortfolioBuilder.UNKNOWN_COST) {
                    knownNet[customer] += net[line];
                    knownCost[customer] += cost[line];
                    known++;
                }
            }
        }
        anyKnown = known > 0;
        anyUnknown = known < lines.count();
        costShare = shares(knownNet, knownCost);
    }

    private static double[] shares(long[] net, long[] cost) {
        var allNet = 0L;
        var allCost = 0L;
        for (var i = 0; i < net.length; i++) {
            allNet += net[i];
            allCost += cost[i];
        }
        var store = allNet > 0 ? (double) allCost / allNet : 0;
        var shares = new double[net.length];
        for (var i = 0; i < net.length; i++) {
            shares[i] = net[i] > 0 ? (double) cost[i] / net[i] : store;
        }
        return shares;
    }

    boolean anyKnown() {
        return anyKnown;
    }

    boolean anyUnknown() {
        return anyUnknown;
    }

    boolean isUnknown(int line) {
        return cost[line] == PortfolioBuilder.UNKNOWN_COST;
    }

    long cost(int line, int customer) {
        return isUnknown(line) ? Math.round(net[line] * costShare[customer]) : cost[line];
    }
}
