package dev.clientele.portfolio.value;

import java.util.List;

/// What a customer is worth that buys with a chance that falls with the periods since it last bought, and is given up behind the last of
/// them: a Markov chain with rewards (Pfeifer & Carraway 2000, "Modeling customer relationships as Markov chains", Journal of
/// Interactive Marketing 14).
///
/// A customer at recency 1 has just bought and brings `contribution - marketing`; at each later one it costs `marketing`; rewards come at the
/// end of a period.
///
/// @param contribution of a purchase, before marketing
/// @param marketing spent in a period on a customer that is not given up
/// @param discount by which a period's money is worth less than the one's before
/// @param buys the chance to buy in the next period at recency 1, 2, ...
public record RecencyValue(double contribution, double marketing, double discount, List<Double> buys) {

    private static final double SETTLED = 1e-12;

    public RecencyValue {
        buys = List.copyOf(buys);
        if (!(discount > 0)) {
            throw new IllegalArgumentException("a discount that is not above 0 makes endless values: " + discount);
        }
    }

    /// The value at each recency over some periods from now on, and this one.
    public double[] over(int periods) {
        var value = new double[buys.size()];
        for (var period = 0; period <= periods; period++) {
            value = next(value);
        }
        return value;
    }

    /// The value at each recency for ever: what no further period changes.
    public double[] forEver() {
        var value = new double[buys.size()];
        var before = value;
        do {
            before = value;
            value = next(before);
        } while (distance(value, before) > SETTLED);
        return value;
    }

    private double[] next(double[] value) {
        var next = new double[value.length];
        for (var recency = 0; recency < next.length; recency++) {
            var reward = recency == 0 ? contribution - marketing : -marketing;
            var stale = recency + 1 < value.length ? value[recency + 1] : 0;
            next[recency] = reward + (buys.get(recency) * value[0] + (1 - buys.get(recency)) * stale) / (1 + discount);
        }
        return next;
    }

    private static double distance(double[] one, double[] other) {
        var distance = 0.0;
        for (var i = 0; i < one.length; i++) {
            distance = Math.max(distance, Math.abs(one[i] - other[i]));
        }
        return distance;
    }

    /// The same where customers are given up earlier: nothing is spent on them from a recency on, and they buy no more.
    ///
    /// @param recency the first one that is given up, counted from 1
    public RecencyValue givingUpAt(int recency) {
        return new RecencyValue(contribution, marketing, discount, buys.subList(0, recency - 1));
    }

    /// From which recency on it is better to give customers up, counted from 1; behind the last where it never is.
    public int givenUpFrom() {
        var from = buys.size() + 1;
        while (from > 2 && givingUpAt(from).forEver()[from - 2] < 0) {
            from--;
        }
        return from;
    }
}
