package dev.clientele.insight.revenue;

import dev.clientele.analysis.DimensionGroups;
import dev.clientele.command.Refusal;
import dev.clientele.model.Dimension;
import dev.clientele.model.Grain;
import dev.clientele.model.Period;
import dev.clientele.portfolio.breakdown.DayTable;
import dev.clientele.portfolio.breakdown.Grouping;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// One of two things that revenue is broken down by at once: steps of time, or the values of a dimension.
sealed interface Axis {

    /// What the smaller ones are called together.
    String OTHERS = "Others";

    Split split();

    /// What its parts are called, in the order in which they are shown.
    List<String> names();

    /// The days that are counted, in as many steps as it has.
    DayTable days(Sold sold);

    /// What it puts rows into groups by.
    Grouping grouping();

    /// Steps of time, adjacent or recurring.
    record OfTime(Split split, List<String> names, DayTable days) implements Axis {
        @Override
        public DayTable days(Sold sold) {
            return days;
        }

        @Override
        public Grouping grouping() {
            return new Grouping.None();
        }
    }

    /// The values of a dimension, the greatest first.
    record OfGroups(Split split, List<String> names, Grouping grouping) implements Axis {
        @Override
        public DayTable days(Sold sold) {
            return DayTable.whole(sold.period().startDay(), sold.period().endDay());
        }
    }

    default boolean isOfTime() {
        return this instanceof OfTime;
    }

    /// How many parts it has.
    default int size() {
        return names().size();
    }

    /// All parts that have anything; those of a dimension by rank.
    static Axis of(Sold sold, Split split) {
        return of(sold, split, Integer.MAX_VALUE);
    }

    /// The greatest parts, and behind them those that are left as one; of time all.
    static Axis of(Sold sold, Split split, int most) {
        return switch (split) {
            case Split.OfTime ignored -> ofTime(sold, split);
            case Split.OfWeekdays ignored -> new OfTime(split, RevenueGroups.of(sold, split).names(),
                    DayTable.weekdays(sold.period().startDay(), sold.period().endDay()));
            case Split.Of(var dimension) -> ofGroups(sold, split, dimension, most);
        };
    }

    private static Axis ofTime(Sold sold, Split split) {
        var grain = ((Split.OfTime) split).grain();
        var steps = sold.asked().settings().calendar().steps(sold.period(), grain);
        sold.asked().requireFew(steps);
        var all = sold.cells(new Grouping.None(), Course.table(steps));
        var first = IntStream.range(0, steps.size()).filter(step -> !Bought.of(all, 0, step).isNothing()).findFirst().orElse(0);
        return ofSteps(sold, split, grain, steps.subList(first, steps.size()));
    }

    private static Axis ofSteps(Sold sold, Split split, Grain grain, List<Period> steps) {
        return new OfTime(split, steps.stream().map(step -> Course.label(sold, step, grain)).toList(), Course.table(steps));
    }

    private static Axis ofGroups(Sold sold, Split split, Dimension dimension, int most) {
        var known = DimensionGroups.of(sold.asked(), dimension);
        var ranked = Parts.of(sold, RevenueGroups.of(sold, split)).ranked();
        var kept = ranked.size() > most ? ranked.subList(0, most) : ranked;
        var to = new int[known.names().size()];
        Arrays.fill(to, kept.size());
        IntStream.range(0, kept.size()).forEach(rank -> to[kept.get(rank)] = rank);
        var names = new ArrayList<>(kept.stream().map(known.names()::get).toList());
        if (kept.size() < ranked.size()) {
            names.add(OTHERS);
        }
        // what bought nothing falls behind the last group, where nothing is added to
        return new OfGroups(split, names, known.grouping().renumbered(to, kept.size() + 1));
    }

    /// Refuses two splits that cannot lie across each other.
    static void requireCrossing(Sold sold, Split first, Split second) {
        if (!(first instanceof Split.Of) && !(second instanceof Split.Of)) {
            var question = sold.asked().invocation().withoutChoice(RevenueQuestion.SECOND).withoutChoice(RevenueQuestion.EACH);
            throw new Refusal(
                    "Both are stretches of time, \"" + first.word() + "\" and \"" + second.word() + "\". Which one?",
                    List.of(question.withChoice(RevenueQuestion.BY, first.word()).question(),
                            question.withChoice(RevenueQuestion.BY, second.word()).question()));
        }
    }
}
