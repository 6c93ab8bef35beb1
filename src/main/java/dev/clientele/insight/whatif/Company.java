package dev.clientele.insight.whatif;

import dev.clientele.analysis.Inquiry;
import dev.clientele.analysis.Outlook;
import dev.clientele.model.CostKind;
import dev.clientele.portfolio.Activity;
import dev.clientele.portfolio.Totals;
import dev.clientele.portfolio.breakdown.Grouping;
import dev.clientele.portfolio.economics.CostAllocation;
import dev.clientele.portfolio.economics.Spending;
import dev.clientele.portfolio.forecast.Moves;
import dev.clientele.portfolio.value.RetentionValue;
import java.util.Arrays;
import java.util.stream.IntStream;

/// The company that something is changed of: the forecast of its next twelve months, what it earned and spent in the last.
///
/// @param year what each customer brought in the last twelve months
/// @param active for each customer whether it has bought in them
/// @param spending of the last twelve months
record Company(Outlook outlook, Totals year, boolean[] active, Spending spending) {

    /// Nobody keeps them all.
    private static final double MOST_RETENTION = 0.999;

    static Company of(Inquiry asked) {
        var outlook = Outlook.of(asked, 1, false);
        var start = Math.toIntExact(outlook.begin().minusYears(1).toEpochDay());
        var end = Math.toIntExact(outlook.begin().toEpochDay());
        return new Company(outlook, Totals.between(asked.selection(), start, end), Activity.between(asked.selection(), start, end),
                CostAllocation.of(asked.selection(), new Grouping.None(), start, end));
    }

    Inquiry asked() {
        return outlook.asked();
    }

    /// What was spent on something in the last twelve months; `NaN` where no file of costs says it.
    double spent(CostKind kind) {
        var total = spending.total(kind);
        return total == 0 ? Double.NaN : (double) total;
    }

    /// How many of today's active customers are expected to stay for a year.
    double retention() {
        return retention(outlook.chain().probability());
    }

    private double retention(double[][] probability) {
        var tiers = outlook.moves().states().tiers();
        var all = 0.0;
        var stay = 0.0;
        for (var from = 0; from < probability.length; from++) {
            if (outlook.moves().states().tier(from) < tiers) {
                all += outlook.today()[from];
                for (var to = 0; to < probability.length; to++) {
                    stay += outlook.moves().states().tier(to) < tiers ? outlook.today()[from] * probability[from][to] : 0;
                }
            }
        }
        return all > 0 ? stay / all : Double.NaN;
    }

    /// With all its customers.
    Remaining everyone() {
        return without(new boolean[active.length]);
    }

    /// Without some of its customers.
    ///
    /// @param lost for each customer whether it is gone
    Remaining without(boolean[] lost) {
        return Remaining.of(this, lost);
    }

    /// Where it would be with the customers that are left.
    Position position(Levers levers, Remaining left) {
        var chain = outlook.chain();
        var probability = moved(chain.probability(), levers.retention());
        var newcomers = 1 - levers.shifted();
        var own = 0.0;
        var customers = 0.0;
        for (var from = 0; from < probability.length; from++) {
            var staying = outlook.today()[from] - count(left.gone(), from);
            own += outlook.today()[from] * product(probability[from], chain.mean());
            customers += staying * inTiers(probability[from]) + newcomers * inTiers(from, chain.arrivals()[from]);
        }
        var arriving = newcomers * product(chain.arrivals(), chain.mean()) * (1 + levers.revenue());
        var revenue = (own - lostRevenue(left.gone(), probability)) * (1 + levers.revenue()) + arriving;
        var margin = margin() + levers.margin();
        var acquisition = spent(CostKind.ACQUISITION);
        var winning = acquisition * (1 - levers.shifted()) * (1 + levers.acquisitionCost());
        var keeping = known(spent(CostKind.RETENTION)) + known(acquisition) * levers.shifted();
        var stay = Math.clamp(known(retention(probability)), 0, MOST_RETENTION);
        var profit = asked().portfolio().costed() ? left.profit(levers) : Double.NaN;
        var equity = profit * multiple(stay);
        var each = profit / Math.max(1, left.customers());
        var won = newcomers * won();
        var yearly = arriving * margin + won * each * multiple(stay) - known(winning);
        return new Position(retention(probability), customers, revenue, revenue * margin, winning,
                Double.isNaN(spent(CostKind.RETENTION)) && levers.shifted() == 0 ? Double.NaN : keeping, spent(CostKind.SERVICE),
                left.topShare(), equity, equity + yearly * annuity());
    }

    /// The chances with so many points more who stay: taken from those who would leave, in equal parts, and given to where the others go.
    private double[][] moved(double[][] probability, double points) {
        var leaving = 1 - retention(probability);
        if (points == 0 || !(leaving > 0)) {
            return probability;
        }
        var states = outlook.moves().states();
        var moved = new double[probability.length][];
        for (var from = 0; from < moved.length; from++) {
            moved[from] = probability[from].clone();
            if (states.tier(from) < states.tiers()) {
                shift(moved[from], from, Math.clamp(1 - points / leaving, 0, 1 / Math.max(1e-12, 1 - inTiers(probability[from]))));
            }
        }
        return moved;
    }

    /// @param factor by which the chance to leave changes
    private void shift(double[] row, int from, double factor) {
        var stay = inTiers(row);
        var leave = Math.min(1, (1 - stay) * factor);
        var tiers = outlook.moves().states().tiers();
        for (var to = 0; to < row.length; to++) {
            var isActive = outlook.moves().states().tier(to) < tiers;
            if (!isActive) {
                row[to] = stay < 1 ? row[to] * leave / (1 - stay) : row[to];
            } else if (stay > 0) {
                row[to] = row[to] * (1 - leave) / stay;
            } else if (to == from) {
                row[to] = 1 - leave;
            }
        }
    }

    private double inTiers(double[] row) {
        return IntStream.range(0, row.length).mapToDouble(to -> inTiers(to, row[to])).sum();
    }

    private double inTiers(int state, double part) {
        return outlook.moves().states().tier(state) < outlook.moves().states().tiers() ? part : 0;
    }

    /// What those who are gone would have brought: what each brought, times what its state keeps.
    private double lostRevenue(Moves gone, double[][] probability) {
        var mean = outlook.chain().mean();
        var lost = 0.0;
        for (var i = 0; i < gone.customers(); i++) {
            var state = gone.to()[i];
            var ahead = product(probability[state], mean);
            lost += mean[state] > 0 ? gone.net()[i] * ahead / mean[state] : ahead;
        }
        return lost;
    }

    private static double count(Moves moves, int state) {
        return Arrays.stream(moves.to()).filter(to -> to == state).count();
    }

    /// Gross profit / net revenue of the last twelve months, of customers alone.
    double margin() {
        var net = 0.0;
        var cost = 0.0;
        for (var customer = 0; customer < year.unassigned(); customer++) {
            net += year.net()[customer];
            cost += year.cost()[customer];
        }
        return asked().portfolio().costed() && net > 0 ? (net - cost) / net : Double.NaN;
    }

    /// What is left of net revenue after the goods and, where it is known, the service.
    double contributionMargin() {
        var net = Arrays.stream(year.net(), 0, year.unassigned()).sum();
        return margin() - known(spent(CostKind.SERVICE)) / net;
    }

    /// How many customers were won in the last twelve months.
    double won() {
        return Arrays.stream(outlook.chain().arrivals()).sum();
    }

    /// How many customers were active before these and in them.
    double kept() {
        var moves = outlook.moves();
        return IntStream.range(0, moves.customers()).filter(customer -> moves.from()[customer] != Moves.NEW
                && inTiers(moves.from()[customer], 1) * inTiers(moves.to()[customer], 1) > 0).count();
    }

    /// What a customer won brought in net revenue in them.
    double firstYear() {
        var moves = outlook.moves();
        return IntStream.range(0, moves.customers()).filter(customer -> moves.from()[customer] == Moves.NEW)
                .mapToDouble(customer -> moves.net()[customer]).average().orElse(0);
    }

    private double multiple(double stays) {
        return new RetentionValue(stays, asked().settings().lifetime().discountRate()).marginMultiple();
    }

    /// What one a year over the horizon is worth today.
    double annuity() {
        var lifetime = asked().settings().lifetime();
        return IntStream.rangeClosed(1, lifetime.horizonYears()).mapToDouble(years -> Math.pow(1 + lifetime.discountRate(), -years)).sum();
    }

    /// Nothing for what is not known.
    private static double known(double figure) {
        return Double.isNaN(figure) ? 0 : figure;
    }

    private static double product(double[] weights, double[] values) {
        return IntStream.range(0, weights.length).mapToDouble(i -> weights[i] * values[i]).sum();
    }
}
