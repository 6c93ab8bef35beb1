package dev.clientele.effect;

import dev.clientele.portfolio.Days;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/// What an action changed by so many days after its start: the difference in differences between treated customers and those they are
/// compared with. A customer's change is what it brought in the window after the start less what it brought in as many days of the year
/// before on average.
///
/// @param window how many days after the start
/// @param effect money a treated customer in the window, minor units
/// @param before what a treated customer brought in as many days before, minor units
/// @param after what it brought in the window, minor units
/// @param naive the treated customers' own change against the days right before the start, which nobody should believe
public record EffectStudy(int window, Interval effect, double before, double after, Interval naive) {

    /// Measures it against untouched counterparts: the mean over all sets of the treated one's change less that of its counterparts, each
    /// less what was to be expected of it.
    ///
    /// @param start the action's first day, epoch day; the window must be over
    public static EffectStudy of(Days days, Traits traits, Matching matching, int start, int window, long seed) {
        var expected = Expectation.of(days, traits, matching.counterparts(), start, window);
        var changes = matching.sets().stream().mapToDouble(set -> expected.surprise(set.treated())
                - Arrays.stream(set.counterparts()).mapToDouble(expected::surprise).average().orElseThrow()).toArray();
        return told(days, matching.treated(), start, window, Interval.of(changes, seed), seed);
    }

    /// Measures it against customers who were held out by lot: the difference of the mean changes. By lot nothing else tells both apart.
    public static EffectStudy ofExperiment(Days days, int[] treated, int[] heldOut, int start, int window, long seed) {
        ToDoubleFunction<Integer> change = customer -> days.net(customer, start, start + window)
                - before(days, customer, start, window);
        return told(days, treated, start, window, Interval.of(each(treated, change), each(heldOut, change), seed), seed);
    }

    private static EffectStudy told(Days days, int[] treated, int start, int window, Interval effect, long seed) {
        var naive = each(treated, customer -> (double) days.net(customer, start, start + window)
                - days.net(customer, start - window, start));
        var before = each(treated, customer -> before(days, customer, start, window));
        var after = each(treated, customer -> (double) days.net(customer, start, start + window));
        return new EffectStudy(window, effect, MeanDifference.mean(before), MeanDifference.mean(after), Interval.of(naive, seed));
    }

    private static double[] each(int[] customers, ToDoubleFunction<Integer> value) {
        return Arrays.stream(customers).mapToDouble(customer -> value.applyAsDouble(customer)).toArray();
    }

    /// What a customer brought in a window's days of the year before, on average; minor units.
    static double before(Days days, int customer, int start, int window) {
        return (double) days.net(customer, start - Traits.YEAR, start) * window / Traits.YEAR;
    }
}
