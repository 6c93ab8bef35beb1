package dev.clientele.insight.revenue;

import dev.clientele.analysis.DimensionGroups;
import dev.clientele.model.Grain;
import dev.clientele.model.Period;
import dev.clientele.portfolio.breakdown.Cells;
import dev.clientele.portfolio.breakdown.DayTable;
import dev.clientele.portfolio.breakdown.Grouping;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What revenue is broken down into, and what each part bought.
///
/// @param names of the parts, in their order
/// @param now what each bought
/// @param before what each bought in the days that the period is compared with; empty where nothing compares
/// @param cut the numbers of steps of time of which the period or the data holds a part
record RevenueGroups(Split split, List<String> names, List<Bought> now, List<Bought> before, Set<Integer> cut) {

    private RevenueGroups(Split split, List<String> names, List<Bought> now, List<Bought> before) {
        this(split, names, now, before, Set.of());
    }

    static RevenueGroups of(Sold sold, Split split) {
        return switch (split) {
            case Split.OfTime(Grain grain) -> ofTime(sold, split, grain);
            case Split.OfWeekdays ignored -> ofWeekdays(sold, split);
            case Split.Of(var dimension) -> {
                var groups = DimensionGroups.of(sold.asked(), dimension);
                yield new RevenueGroups(split, groups.names(), ofGroups(sold, groups, sold.period()),
                        sold.before().map(days -> ofGroups(sold, groups, days)).orElse(List.of()));
            }
        };
    }

    /// Whether it tells anything apart.
    static boolean isUseful(Sold sold, Split split) {
        return !(split instanceof Split.Of(var dimension)) || DimensionGroups.areNamed(sold.asked(), dimension);
    }

    private static List<Bought> ofGroups(Sold sold, DimensionGroups groups, Period days) {
        var cells = sold.cells(groups.grouping(), DayTable.whole(days.startDay(), days.endDay()));
        return IntStream.range(0, groups.names().size()).mapToObj(group -> Bought.of(cells, group, 0)).toList();
    }

    /// Steps of time; those that lie before the first row are left out.
    private static RevenueGroups ofTime(Sold sold, Split split, Grain grain) {
        var steps = sold.asked().settings().calendar().steps(sold.period(), grain);
        sold.asked().requireFew(steps);
        var now = ofSteps(sold, steps);
        var before = sold.before().map(days -> sold.asked().settings().calendar().steps(days, grain))
                .filter(others -> others.size() == steps.size()).map(others -> ofSteps(sold, others)).orElse(List.of());
        var first = IntStream.range(0, steps.size()).filter(step -> !now.get(step).isNothing()).findFirst().orElse(0);
        var names = steps.stream().skip(first).map(step -> Course.label(sold, step, grain)).toList();
        var cut = IntStream.range(first, steps.size()).filter(step -> isCut(sold, steps.get(step), grain)).mapToObj(step -> step - first)
                .collect(Collectors.toUnmodifiableSet());
        return new RevenueGroups(split, names, now.subList(first, now.size()), before.stream().skip(first).toList(), cut);
    }

    private static boolean isCut(Sold sold, Period step, Grain grain) {
        var whole = sold.asked().settings().calendar().of(grain, step.start());
        return !whole.start().equals(step.start()) || !whole.end().equals(step.end()) || !sold.asked().coverage().reaches(step.start());
    }

    private static List<Bought> ofSteps(Sold sold, List<Period> steps) {
        return all(sold.cells(new Grouping.None(), Course.table(steps)));
    }

    private static RevenueGroups ofWeekdays(Sold sold, Split split) {
        var locale = sold.asked().wording().locale();
        var names = Arrays.stream(DayOfWeek.values()).map(day -> day.getDisplayName(TextStyle.FULL, locale)).toList();
        return new RevenueGroups(split, names, ofWeekdays(sold, sold.period()),
                sold.before().map(days -> ofWeekdays(sold, days)).orElse(List.of()));
    }

    private static List<Bought> ofWeekdays(Sold sold, Period days) {
        return all(sold.cells(new Grouping.None(), DayTable.weekdays(days.startDay(), days.endDay())));
    }

    private static List<Bought> all(Cells cells) {
        return IntStream.range(0, cells.steps()).mapToObj(step -> Bought.of(cells, 0, step)).toList();
    }

    /// Whether the parts have an order of their own.
    boolean isOrdered() {
        return !(split instanceof Split.Of);
    }

    Optional<Bought> before(int part) {
        return before.isEmpty() ? Optional.empty() : Optional.of(before.get(part));
    }
}
