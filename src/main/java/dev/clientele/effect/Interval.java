package dev.clientele.effect;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Function;

/// A mean with its 95 % interval by the bootstrap of whole clusters, of which each value is one: between the ends of the middle of the
/// means of samples drawn again, a little further out where there are few values. It makes no assumption on how values vary, which is
/// needed where a few customers bring much more than the others.
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
    /// The normal deviate that 2.5 % exceed.
    private static final double NORMAL = 1.959963985;

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
        var means = new double[SAMPLES];
        for (var draw = 0; draw < SAMPLES; draw++) {
            means[draw] = again.apply(random).difference();
        }
        Arrays.sort(means);
        var tail = Math.max(1, (int) Math.round(tail(least) * (SAMPLES + 1)));
        return new Interval(found.difference(), means[tail - 1], means[SAMPLES - tail], error, count);
    }

    /// The part of the samples to leave out at either end: 0.025, and less with few values, for samples of few vary too little
    /// (Hesterberg 2015, the expanded percentile interval): `F(-sqrt(n / (n - 1)) t)` with the normal distribution F and Student's t.
    static double tail(int count) {
        return below(-Math.sqrt(count / (count - 1.0)) * student(count - 1));
    }

    /// Student's t that 2.5 % exceed, from the normal one by the expansion of Cornish and Fisher; right to 0.001 from 7 degrees on.
    static double student(int degrees) {
        var cube = NORMAL * NORMAL * NORMAL;
        var fifth = cube * NORMAL * NORMAL;
        var seventh = fifth * NORMAL * NORMAL;
        return NORMAL + (cube + NORMAL) / (4.0 * degrees) + (5 * fifth + 16 * cube + 3 * NORMAL) / (96.0 * degrees * degrees)
                + (3 * seventh + 19 * fifth + 17 * cube - 15 * NORMAL) / (384.0 * degrees * degrees * degrees);
    }

    /// The part of a normal distribution below a value that is below 0 (Abramowitz & Stegun 26.2.17; to 7.5e-8).
    static double below(double value) {
        var t = 1 / (1 - 0.2316419 * value);
        var sum = t * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        return Math.exp(-value * value / 2) / Math.sqrt(2 * Math.PI) * sum;
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
