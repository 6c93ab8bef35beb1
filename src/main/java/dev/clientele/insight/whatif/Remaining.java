package dev.clientele.insight.whatif;

import dev.clientele.analysis.YearMoves;
import dev.clientele.portfolio.Ranking;
import dev.clientele.portfolio.forecast.Moves;
import java.util.Arrays;

/// The customers that a company has left where some are gone: all that no lever changes, so that it is counted once. Money is of the last
/// twelve months, in minor units.
///
/// @param gone what those who are gone did in the last twelve months
/// @param customers how many of the active ones are left
/// @param net what these brought
/// @param cost what that cost in goods
/// @param topShare the share of all revenue that the ten greatest of those left made; `NaN` where nobody brought anything
record Remaining(Moves gone, int customers, double net, double cost, double topShare) {

    private static final int TOP = 10;

    /// @param lost for each customer whether it is gone
    static Remaining of(Company company, boolean[] lost) {
        var outlook = company.outlook();
        var gone = YearMoves.upTo(company.asked().only(lost), outlook.begin()).moves(outlook.moves().states().byRecency());
        var customers = 0;
        var net = 0.0;
        var cost = 0.0;
        for (var customer = 0; customer < lost.length; customer++) {
            if (company.active()[customer] && !lost[customer]) {
                customers++;
                net += company.year().net()[customer];
                cost += company.year().cost()[customer];
            }
        }
        return new Remaining(gone, customers, net, cost, topShare(company, lost));
    }

    private static double topShare(Company company, boolean[] lost) {
        var net = Arrays.copyOf(company.year().net(), lost.length);
        for (var customer = 0; customer < net.length; customer++) {
            net[customer] = lost[customer] ? 0 : Math.max(0, net[customer]);
        }
        var all = Arrays.stream(net).sum();
        var greatest = Ranking.top(company.asked().selection().days(), net, company.asked().dataEndDay(), TOP);
        return all > 0 ? (double) Arrays.stream(greatest).mapToLong(customer -> net[customer]).sum() / all : Double.NaN;
    }

    /// What the active ones left earned, changed by the levers.
    double profit(Levers levers) {
        return (net - cost + net * levers.margin()) * (1 + levers.revenue());
    }
}
