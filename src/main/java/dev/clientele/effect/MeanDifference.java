package dev.clientele.effect;

import java.util.Arrays;

/// How much more one group has on average than another.
///
/// @param difference the mean of the first less that of the second
/// @param standardError with a variance for each group (Welch 1947); `NaN` where a group has fewer than two
public record MeanDifference(double difference, double standardError) {

    public static MeanDifference of(double[] treated, double[] control) {
        return new MeanDifference(mean(treated) - mean(control), Math.sqrt(ofMean(treated) + ofMean(control)));
    }

    /// The mean; `NaN` of nothing.
    static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(Double.NaN);
    }

    /// The variance of a mean: the sample's variance over how many there are; `NaN` for fewer than two.
    static double ofMean(double[] values) {
        var mean = mean(values);
        var squares = Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum();
        return values.length < 2 ? Double.NaN : squares / (values.length - 1) / values.length;
    }
}
