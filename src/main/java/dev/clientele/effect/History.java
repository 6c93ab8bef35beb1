package dev.clientele.effect;

import dev.clientele.portfolio.Days;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/// Whether treated customers and their counterparts went alike before anything was done: what a difference in differences rests on.
///
/// @param window how many days after the start are measured
/// @param trend how much more the treated ones grew from the first half of the year before to the second; in
///     parts of what each brought in that year, so that great and small ones count alike
/// @param placebo what would have been measured had the action begun a window earlier, when nothing was done; in the same parts
public record History(int window, Interval trend, Interval placebo) {

    private static final int HALF = 182;

    /// Of groups that a lot made: there is nothing to be checked.
    public static final History NONE = new History(0, Interval.of(new double[0], 0), Interval.of(new double[0], 0));

    /// Looks at the year before the start.
    ///
    /// @param start the action's first day, epoch day
    public static History of(Days days, Matching matching, int start, int window, long seed) {
        ToDoubleFunction<Integer> growth = customer -> ((double) days.net(customer, start - HALF, start)
                - days.net(customer, start - 2 * HALF, start - HALF)) / year(days, customer, start);
        ToDoubleFunction<Integer> pretended = customer -> (days.net(customer, start - window, start)
                - (double) days.net(customer, start - Traits.YEAR, start - window) * window / (Traits.YEAR - window))
                / year(days, customer, start);
        return new History(window, Interval.of(differences(matching, growth), seed), Interval.of(differences(matching, pretended), seed));
    }

    private static double year(Days days, int customer, int start) {
        return days.net(customer, start - Traits.YEAR, start);
    }

    private static double[] differences(Matching matching, ToDoubleFunction<Integer> of) {
        return matching.sets().stream().mapToDouble(set -> of.applyAsDouble(set.treated())
                - Arrays.stream(set.counterparts()).mapToDouble(other -> of.applyAsDouble(other)).average().orElseThrow()).toArray();
    }

    /// Whether both went alike: what tells them apart may be chance, or is less than half of what matters.
    public boolean isParallel() {
        return isLittle(trend, (double) HALF / Traits.YEAR);
    }

    /// Whether nothing is found where nothing was done, or less than half of what matters.
    public boolean isSound() {
        return isLittle(placebo, (double) window / Traits.YEAR);
    }

    private static boolean isLittle(Interval difference, double usual) {
        return !difference.isKnown() || difference.covers(0) || Math.abs(difference.mean()) < Power.MATTERS / 2 * usual;
    }
}
