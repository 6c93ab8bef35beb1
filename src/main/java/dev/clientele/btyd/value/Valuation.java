package dev.clientele.btyd.value;

import dev.clientele.btyd.history.Chunks;
import dev.clientele.btyd.history.Histogram;
import dev.clientele.btyd.history.Histories;
import dev.clientele.btyd.lifetime.AgeNodes;
import dev.clientele.btyd.lifetime.DrawnAlive;
import dev.clientele.btyd.lifetime.WeekRule;
import java.util.Arrays;

/// Works out [CustomerValues], chunk by chunk of the histogram: for each of the parameters drawn at once, what is expected of
/// a living customer of an age, then of a cell the probability to be alive, then of a customer the spend.
final class Valuation {

    private final CustomerValues.Customers customers;
    private final Histogram histogram;
    private final ValueDraws draws;
    private final ValueTerms terms;
    private final Chunks chunks;
    private final CellRows cells;
    private final WeekRule rule;
    private final DrawnAlive.Draws alive;
    private final double[] value;
    private final double[] low;
    private final double[] high;

    Valuation(CustomerValues.Customers customers, ValueDraws draws, ValueTerms terms) {
        this.customers = customers;
        this.histogram = customers.histogram();
        this.draws = draws;
        this.terms = terms;
        this.chunks = Chunks.of(histogram);
        this.cells = CellRows.of(histogram);
        this.rule = WeekRule.of(terms.horizon(), draws.models()[0].scale());
        this.alive = DrawnAlive.Draws.of(draws.models(), histogram);
        this.value = new double[customers.histories().count()];
        this.low = new double[customers.histories().count()];
        this.high = new double[customers.histories().count()];
    }

    CustomerValues values() {
        var sums = new double[chunks.count()][];
        chunks.run(chunk -> sums[chunk] = value(chunk));
        var equity = new double[draws.count()];
        var newcomer = new double[draws.count()];
        for (var draw = 0; draw < equity.length; draw++) {
            for (var sum : sums) {
                equity[draw] += sum[draw];
            }
            newcomer[draw] = terms.margin() * draws.spends()[draw].meanSpend() * rule.ifAlive(draws.models()[draw], 0, 0);
        }
        var bounds = new Bounds(terms.beyond());
        return new CustomerValues(value, low, high, bounds.of(equity), bounds.of(newcomer));
    }

    /// Fills in the values of the chunk's customers.
    ///
    /// @return for each draw the sum of those that count
    private double[] value(int chunk) {
        var age = histogram.age();
        var from = chunks.from(chunk);
        var nodes = new AgeNodes(draws.models()[0].scale(), age[from] / Histories.DAYS_A_WEEK,
                age[chunks.to(chunk) - 1] / Histories.DAYS_A_WEEK);
        var atNodes = atNodes(nodes, histogram.frequency()[from]);
        var weights = new double[nodes.count()];
        var ifAlive = new double[draws.count()];
        var purchases = new double[draws.count()];
        var ofChunk = alive.of(chunk);
        var spend = new DrawnSpend(draws, terms, histogram.frequency()[from]);
        for (var cell = from; cell < chunks.to(chunk); cell++) {
            if (cell == from || age[cell] != age[cell - 1]) {
                nodes.weights(age[cell] / Histories.DAYS_A_WEEK, weights);
                interpolate(weights, atNodes, ifAlive);
            }
            ofChunk.at(cell, purchases);
            for (var draw = 0; draw < purchases.length; draw++) {
                purchases[draw] *= ifAlive[draw];
            }
            for (var i = cells.offsets()[cell]; i < cells.offsets()[cell + 1]; i++) {
                store(spend, purchases, cells.rows()[i]);
            }
        }
        return spend.sums;
    }

    /// Node by node what each draw expects of a living customer.
    private double[] atNodes(AgeNodes nodes, int frequency) {
        var values = new double[nodes.count() * draws.count()];
        for (var node = 0; node < nodes.count(); node++) {
            for (var draw = 0; draw < draws.count(); draw++) {
                values[node * draws.count() + draw] = rule.ifAlive(draws.models()[draw], frequency, nodes.age(node));
            }
        }
        return values;
    }

    private static void interpolate(double[] weights, double[] atNodes, double[] ifAlive) {
        Arrays.fill(ifAlive, 0);
        for (var node = 0; node < weights.length; node++) {
            for (var draw = 0; draw < ifAlive.length; draw++) {
                ifAlive[draw] += weights[node] * atNodes[node * ifAlive.length + draw];
            }
        }
    }

    private void store(DrawnSpend spend, double[] purchases, int row) {
        var margin = customers.margin()[row];
        spend.value(purchases, customers.histories().spend()[row], customers.counted()[row] ? margin : 0);
        value[row] = margin * spend.values[0];
        low[row] = margin * (margin < 0 ? spend.bounds.high() : spend.bounds.low());
        high[row] = margin * (margin < 0 ? spend.bounds.low() : spend.bounds.high());
    }
}
