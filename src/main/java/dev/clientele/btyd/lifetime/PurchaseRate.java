package dev.clientele.btyd.lifetime;

import dev.clientele.btyd.history.Histogram;
import dev.clientele.btyd.history.Histories;

/// A first guess at how purchase rates are spread over customers, from which searches start: the moments of a gamma
/// distribution with shape r and rate alpha, as if nobody ever stopped.
record PurchaseRate(double r, double alpha) {

    private static final double LEAST_SHAPE = 0.1;
    private static final double MOST_SHAPE = 10;

    static PurchaseRate of(Histogram histogram) {
        var purchases = 0.0;
        var weeks = 0.0;
        var expectedSquares = 0.0;
        for (var i = 0; i < histogram.count(); i++) {
            purchases += histogram.weight()[i] * histogram.frequency()[i];
            weeks += histogram.weight()[i] * histogram.age()[i] / Histories.DAYS_A_WEEK;
        }
        var mean = purchases / Math.max(weeks, 1 / Histories.DAYS_A_WEEK);
        var excess = 0.0;
        for (var i = 0; i < histogram.count(); i++) {
            var expected = mean * histogram.age()[i] / Histories.DAYS_A_WEEK;
            var error = histogram.frequency()[i] - expected;
            excess += histogram.weight()[i] * (error * error - expected);
            expectedSquares += histogram.weight()[i] * expected * expected;
        }
        var shape = excess > 0 ? Math.clamp(expectedSquares / excess, LEAST_SHAPE, MOST_SHAPE) : MOST_SHAPE;
        return new PurchaseRate(shape, shape / mean);
    }
}
