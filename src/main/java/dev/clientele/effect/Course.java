package dev.clientele.effect;

import dev.clientele.portfolio.Days;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// How treated customers and their counterparts went, month by month of 30 days around the start.
///
/// @param treated what a treated customer brought on average in each month, minor units
/// @param counterparts the same of their counterparts
/// @param before how many of the months lie before the start
public record Course(double[] treated, double[] counterparts, int before) {

    /// The length of a month here, days.
    public static final int MONTH = 30;
    private static final int BEFORE = Traits.YEAR / MONTH;

    /// Follows both.
    ///
    /// @param start the action's first day, epoch day
    /// @param after how many whole months after it
    public static Course of(Days days, Matching matching, int start, int after) {
        return new Course(monthly(start, after, from -> mean(days, matching.treated(), from)),
                monthly(start, after, from -> matching.sets().stream().mapToDouble(set -> mean(days, set.counterparts(), from)).average()
                        .orElse(Double.NaN)),
                BEFORE);
    }

    /// Follows both where some were held out by lot.
    public static Course ofExperiment(Days days, int[] treated, int[] heldOut, int start, int after) {
        return new Course(monthly(start, after, from -> mean(days, treated, from)),
                monthly(start, after, from -> mean(days, heldOut, from)), BEFORE);
    }

    private static double[] monthly(int start, int after, IntToDoubleFunction value) {
        return IntStream.range(-BEFORE, after).map(month -> start + month * MONTH).mapToDouble(value).toArray();
    }

    private static double mean(Days days, int[] customers, int from) {
        return Arrays.stream(customers).mapToDouble(customer -> days.net(customer, from, from + MONTH)).average().orElse(Double.NaN);
    }
}
