package dev.clientele.portfolio.breakdown;

import java.time.LocalDate;
import java.util.Arrays;

/// For each day of a stretch the step it counts to: adjacent ones, such as months, or recurring ones, such as weekdays.
///
/// @param start the first day, epoch day
/// @param step for each day from the first on the number of its step
/// @param steps how many steps there are
public record DayTable(int start, int[] step, int steps) {

    private static final int DAYS_OF_WEEK = 7;

    /// A stretch that is one step.
    public static DayTable whole(int start, int end) {
        return new DayTable(start, new int[Math.max(0, end - start)], 1);
    }

    /// Adjacent steps.
    ///
    /// @param at the first day of each step, ascending, and behind them the day after the last one's end; epoch days
    public static DayTable adjacent(int[] at) {
        var step = new int[at[at.length - 1] - at[0]];
        for (var i = 0; i + 1 < at.length; i++) {
            Arrays.fill(step, at[i] - at[0], at[i + 1] - at[0], i);
        }
        return new DayTable(at[0], step, at.length - 1);
    }

    /// A step for each day of the week, Monday first.
    public static DayTable weekdays(int start, int end) {
        var step = new int[Math.max(0, end - start)];
        Arrays.setAll(step, i -> LocalDate.ofEpochDay((long) start + i).getDayOfWeek().getValue() - 1);
        return new DayTable(start, step, DAYS_OF_WEEK);
    }

    /// The day after the last one, epoch day.
    int end() {
        return start + step.length;
    }
}
