package dev.clientele.effect;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Function;

/// A mean with its 95 % interval by the bootstrap of whole clusters, of which each value is one: how far means of samples drawn again lie
/// from the mean, each measured by its own standard error, symmetrically (Efron & Tibshirani 1993, chapter 12). It keeps what it
/// promises also where a few customers bring much more than the others.
///
/// @param mean the mean of the values
/// @param low lower end; `NaN` where there are too few values
/// @param high upper end
/// @param standardError of the mean
/// @param count how many values
public record Interval(double mean, double low, double high, double standardError, int count) {

    /// Of fewer there is no telling.
    public static final int LEAST = 8;
    private static final int SAMPLES = 1_999;
    private static final double LEVEL = 0.95;

    /// Of a mean. The same seed gives the same interval.
    public static Interval of(double[] values, long seed) {
        var mean = new MeanDifference(MeanDifference.mean(values), Math.sqrt(MeanDifference.ofMean(values)));
        return of(mean, values.length, values.length, random -> {
            var sample = drawn(values, random);
            return new MeanDifference(MeanDifference.mean(sample), Math.sqrt(MeanDifference.ofMean(sample)));
        }, seed);
    }

    /// Of the difference of two means, each group drawn again by itself.
    ///
    /// @return its count is that of the treated ones
    public static Interval of(double[] treated, double[] control, long seed) {
        return of(MeanDifference.of(treated, control), treated.length, Math.min(treated.length, control.length),
                random -> MeanDifference.of(drawn(treated, random), drawn(control, random)), seed);
    }

    private static Interval of(MeanDifference found, int count, int least, Function<SplittableRandom, MeanDifference> again, long seed) {
        var error = found.standardError();
        if (least < LEAST || !(error > 0)) {
            return new Interval(found.difference(), Double.NaN, Double.NaN, error, count);
        }
        var random = new SplittableRandom(seed);
        var far = new double[SAMPLES];
        for (var draw = 0; draw < SAMPLES; draw++) {
            var sample = again.apply(random);
            far[draw] = sample.standardError() > 0
                    ? Math.abs(sample.difference() - found.difference()) / sample.standardError()
                    : Double.POSITIVE_INFINITY;
        }
        Arrays.sort(far);
        var reach = far[(int) Math.ceil(LEVEL * SAMPLES) - 1] * error;
        return new Interval(found.difference(), found.difference() - reach, found.difference() + reach, error, count);
    }

    private static double[] drawn(double[] values, SplittableRandom random) {
        var sample = new double[values.length];
        for (var i = 0; i < sample.length; i++) {
            sample[i] = values[random.nextInt(values.length)];
        }
        return sample;
    }

    /// Whether there are enough values for an interval.
    public boolean isKnown() {
        return !Double.isNaN(low);
    }

    /// Whether it holds a value.
    public boolean covers(double value) {
        return low <= value && value <= high;
    }
}
