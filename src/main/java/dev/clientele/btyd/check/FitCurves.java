package dev.clientele.btyd.check;

import dev.clientele.btyd.history.Histogram;
import dev.clientele.btyd.history.Histories;
import dev.clientele.btyd.lifetime.LifetimeModel;

/// What a model expects of the very data it was fitted to, for plots beside what happened.
public final class FitCurves {

    private FitCurves() {}

    /// How many customers are expected to have 0, 1, ... repeat purchase days by the as-of day; the last entry is `most` or
    /// more.
    public static double[] frequencies(LifetimeModel model, Histogram histogram, int most) {
        var customers = byAge(histogram);
        var expected = new double[most + 1];
        for (var age = 0; age < customers.length; age++) {
            if (customers[age] > 0) {
                var rest = 1.0;
                for (var count = 0; count < most; count++) {
                    var probability = model.purchaseProbability(count, age / Histories.DAYS_A_WEEK);
                    expected[count] += customers[age] * probability;
                    rest -= probability;
                }
                expected[most] += customers[age] * Math.max(0, rest);
            }
        }
        return expected;
    }

    /// How many customers have 0, 1, ... repeat purchase days; the last entry is `most` or more.
    public static double[] actualFrequencies(Histogram histogram, int most) {
        var actual = new double[most + 1];
        for (var i = 0; i < histogram.count(); i++) {
            actual[Math.min(most, histogram.frequency()[i])] += histogram.weight()[i];
        }
        return actual;
    }

    /// For each week since the first customer's first purchase day the repeat purchase days expected up to its end, also
    /// after the as-of day; compare [RepeatPurchases#cumulative].
    public static double[] cumulative(LifetimeModel model, Histogram histogram, int weeks) {
        var customers = byAge(histogram);
        var longest = customers.length - 1;
        var expected = new double[7 * weeks + 1];
        for (var day = 1; day < expected.length; day++) {
            expected[day] = model.expectedPurchases(day / Histories.DAYS_A_WEEK);
        }
        var cumulative = new double[weeks];
        for (var week = 0; week < weeks; week++) {
            for (var age = 0; age <= longest; age++) {
                var since = 7 * (week + 1) - 1 - (longest - age);
                cumulative[week] += since > 0 ? customers[age] * expected[since] : 0;
            }
        }
        return cumulative;
    }

    private static double[] byAge(Histogram histogram) {
        var customers = new double[histogram.longest() + 1];
        for (var i = 0; i < histogram.count(); i++) {
            customers[histogram.age()[i]] += histogram.weight()[i];
        }
        return customers;
    }
}
