package dev.clientele.portfolio;

import dev.clientele.model.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The days at which customers are asked whether they are active: step i of a chain goes from boundary i to boundary
/// i + 1. All epoch days.
///
/// @param at the boundaries, ascending
/// @param windowStart for each boundary the first day of its activity window
/// @param windowEnd for each boundary the day after the last one of its window: the boundary itself or, where that is
///     earlier, the end of the as-of day
/// @param group for each step the period of the question it belongs to
public record Boundaries(int[] at, int[] windowStart, int[] windowEnd, int[] group) {

    /// A chain over adjacent periods; one longer than the activity window is cut into steps no longer than it.
    ///
    /// @param periods adjacent, ascending, at least one
    /// @param windowMonths the activity window W
    /// @param dataEnd the day after the as-of day
    public static Boundaries of(List<Period> periods, int windowMonths, LocalDate dataEnd) {
        var days = new ArrayList<LocalDate>(List.of(periods.getFirst().start()));
        var groups = new ArrayList<Integer>();
        for (var i = 0; i < periods.size(); i++) {
            var end = heldEnd(periods, i, dataEnd);
            while (days.getLast().isBefore(end)) {
                var whole = days.getLast().plusMonths(windowMonths);
                days.add(Period.earlier(whole, end));
                groups.add(i);
            }
        }
        return of(days, groups.stream().mapToInt(Integer::intValue).toArray(), windowMonths, dataEnd);
    }

    /// A chain whose steps are the periods themselves, however long: what became of someone from a period's start to its end.
    ///
    /// @param periods adjacent, ascending, at least one
    public static Boundaries between(List<Period> periods, int windowMonths, LocalDate dataEnd) {
        var days = new ArrayList<LocalDate>(List.of(periods.getFirst().start()));
        for (var i = 0; i < periods.size(); i++) {
            days.add(heldEnd(periods, i, dataEnd));
        }
        return of(days, IntStream.range(0, periods.size()).toArray(), windowMonths, dataEnd);
    }

    /// A chain that has begun ends with the as-of day: its windows look back from there.
    private static LocalDate heldEnd(List<Period> periods, int index, LocalDate dataEnd) {
        var end = periods.get(index).end();
        return end.isAfter(dataEnd) && periods.getFirst().start().isBefore(dataEnd) ? dataEnd : end;
    }

    private static Boundaries of(List<LocalDate> days, int[] group, int windowMonths, LocalDate dataEnd) {
        var at = days.stream().mapToInt(Boundaries::epochDay).toArray();
        var starts = days.stream().mapToInt(day -> epochDay(day.minusMonths(windowMonths))).toArray();
        var ends = days.stream().mapToInt(day -> Math.min(epochDay(day), epochDay(dataEnd))).toArray();
        return new Boundaries(at, starts, ends, group);
    }

    /// The steps that a period of the question was cut into.
    ///
    /// @param period its place among them
    public int[] stepsOf(int period) {
        return IntStream.range(0, group.length).filter(step -> group[step] == period).toArray();
    }

    public int steps() {
        return group.length;
    }

    private static int epochDay(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }
}
