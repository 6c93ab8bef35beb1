package dev.clientele.btyd.lifetime;

import dev.clientele.btyd.history.Chunks;
import dev.clientele.btyd.history.Histogram;
import dev.clientele.btyd.history.Histories;

/// What a model expects of all customers at once, cell by cell of their histogram ([Histogram#spread] hands it out to the
/// customers). It agrees with the model's own answers for single customers to about ten digits; what is expected of a living
/// customer depends on frequency and age alone, and is interpolated over the ages.
public final class Outlook {

    private Outlook() {}

    /// The expected purchase days of each cell's customers in the next weeks.
    public static double[] purchases(LifetimeModel model, Histogram histogram, double weeks) {
        return expected(model, histogram, WeekRule.of(weeks));
    }

    /// The expected purchase days of the horizon, discounted.
    public static double[] discountedPurchases(LifetimeModel model, Histogram histogram, Horizon horizon) {
        return expected(model, histogram, WeekRule.of(horizon, model.scale()));
    }

    private static double[] expected(LifetimeModel model, Histogram histogram, WeekRule rule) {
        var expected = model.aliveProbabilities(histogram);
        var chunks = Chunks.of(histogram);
        chunks.run(chunk -> multiply(expected, model, histogram, rule, chunks.from(chunk), chunks.to(chunk)));
        return expected;
    }

    private static void multiply(double[] expected, LifetimeModel model, Histogram histogram, WeekRule rule, int from, int to) {
        var age = histogram.age();
        var nodes = new AgeNodes(model.scale(), age[from] / Histories.DAYS_A_WEEK, age[to - 1] / Histories.DAYS_A_WEEK);
        var values = new double[nodes.count()];
        for (var i = 0; i < values.length; i++) {
            values[i] = rule.ifAlive(model, histogram.frequency()[from], nodes.age(i));
        }
        var weights = new double[values.length];
        var ifAlive = 0.0;
        for (var cell = from; cell < to; cell++) {
            if (cell == from || age[cell] != age[cell - 1]) {
                nodes.weights(age[cell] / Histories.DAYS_A_WEEK, weights);
                ifAlive = 0;
                for (var i = 0; i < values.length; i++) {
                    ifAlive += weights[i] * values[i];
                }
            }
            expected[cell] *= ifAlive;
        }
    }
}
