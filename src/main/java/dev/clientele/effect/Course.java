package dev.clientele.effect;

import dev.clientele.portfolio.Days;
import java.util.Arrays;
import java.util.stream.IntStream;

/// How treated customers and their counterparts went, month by month of 30 days around the start.
///
/// @param treated what a treated customer brought on average in each month, minor units
/// @param counterparts the same of their counterparts
/// @param before how many of the months lie before the start
public record Course(double[] treated, double[] counterparts, int before) {

    /// Follows both.
    ///
    /// @param start the action's first day, epoch day
    /// @param after how many whole months after it
    public static Course of(Days days, Matching matching, int start, int after) {
        var before = Traits.YEAR / SyntheticStudy.MONTH;
        var months = IntStream.range(-before, after).map(month -> start + month * SyntheticStudy.MONTH).toArray();
        var treated = Arrays.stream(months).mapToDouble(from -> matching.sets().stream()
                .mapToDouble(set -> net(days, set.treated(), from)).average().orElse(Double.NaN)).toArray();
        var others = Arrays.stream(months)
                .mapToDouble(from -> matching.sets().stream().mapToDouble(set -> Arrays.stream(set.counterparts())
                        .mapToDouble(other -> net(days, other, from)).average().orElseThrow()).average().orElse(Double.NaN))
                .toArray();
        return new Course(treated, others, before);
    }

    /// Follows both where some were held out by lot.
    public static Course ofExperiment(Days days, int[] treated, int[] heldOut, int start, int after) {
        var before = Traits.YEAR / SyntheticStudy.MONTH;
        var months = IntStream.range(-before, after).map(month -> start + month * SyntheticStudy.MONTH).toArray();
        return new Course(means(days, treated, months), means(days, heldOut, months), before);
    }

    private static double[] means(Days days, int[] customers, int[] months) {
        return Arrays.stream(months)
                .mapToDouble(from -> Arrays.stream(customers).mapToDouble(customer -> net(days, customer, from)).average()
                        .orElse(Double.NaN))
                .toArray();
    }

    private static double net(Days days, int customer, int from) {
        return days.net(customer, from, from + SyntheticStudy.MONTH);
    }
}
