package dev.clientele.btyd.lifetime;

import dev.clientele.btyd.history.Histogram;

/// A model of when customers buy and when they stop: BG/NBD or Pareto/NBD. Times are weeks; x is the frequency (purchase
/// days minus one), recency t_x and age T count from the customer's first purchase day.
public sealed interface LifetimeModel permits BgNbd, ParetoNbd {

    /// The probability that the customer has not stopped buying.
    double aliveProbability(int frequency, double recency, double age);

    /// How many purchase days the customer is expected to have in the next weeks.
    default double expectedPurchases(int frequency, double recency, double age, double weeks) {
        return aliveProbability(frequency, recency, age) * purchasesIfAlive(frequency, age, weeks);
    }

    /// The same of a customer who has not stopped.
    double purchasesIfAlive(int frequency, double age, double weeks);

    /// How many purchase days after the first a new customer is expected to have in their first weeks.
    default double expectedPurchases(double weeks) {
        return purchasesIfAlive(0, 0, weeks);
    }

    /// The probability that a new customer has exactly `count` purchase days after the first in their first weeks.
    double purchaseProbability(int count, double weeks);

    /// The expected purchase days of the horizon's weeks, each discounted from the end of its week.
    default double discountedPurchases(int frequency, double recency, double age, Horizon horizon) {
        var sum = 0.0;
        var weights = horizon.weights();
        for (var week = 1; week <= weights.length; week++) {
            sum += weights[week - 1] * purchasesIfAlive(frequency, age, week);
        }
        return aliveProbability(frequency, recency, age) * sum;
    }

    /// The probability of [#aliveProbability] for each cell.
    double[] aliveProbabilities(Histogram histogram);

    /// The weeks below which an age makes no difference to what is expected of a living customer.
    double scale();
}
