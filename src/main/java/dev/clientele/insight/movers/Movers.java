package dev.clientele.insight.movers;

import dev.clientele.analysis.CustomerLabels;
import dev.clientele.analysis.DimensionGroups;
import dev.clientele.analysis.Inquiry;
import dev.clientele.analysis.LikeWithLike;
import dev.clientele.analysis.NumberRange;
import dev.clientele.model.Dimension;
import dev.clientele.model.Money;
import dev.clientele.model.Period;
import dev.clientele.portfolio.Totals;
import dev.clientele.portfolio.breakdown.Breakdown;
import dev.clientele.portfolio.breakdown.DayTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Who moved in one direction, those that moved most first.
///
/// @param moved all that moved so, and by as much as was asked for
/// @param compared how many have a value above zero in the days that it is compared with
/// @param withoutBefore how many moved so from nothing: they are new or came back, which is no growth
record Movers(Inquiry asked, Direction direction, MoverKind kind, MoverMeasure measure, Period period, Period before, List<Mover> moved,
        int compared, int withoutBefore) {

    private static final int LITTLE = 10;

    /// Finds them.
    ///
    /// @throws dev.clientele.command.Refusal where there is nothing to compare with
    static Movers of(Inquiry asked, Direction direction) {
        var question = asked.invocation();
        var measure = question.choice("measure").map(MoverMeasure::of).orElse(MoverMeasure.REVENUE);
        if (measure == MoverMeasure.PROFIT) {
            asked.requireCosts("to rank by", "measure");
        }
        var kind = MoverKind.of(question.choice("by").orElse(""));
        var pair = LikeWithLike.certain(asked);
        var days = pair.before().orElseThrow();
        var all = kind.dimension().map(dimension -> groups(asked, measure, dimension, pair.period(), days))
                .orElseGet(() -> customers(asked, measure, pair.period(), days));
        var inPercent = question.choice("rank").filter("percent"::equals).isPresent();
        var range = NumberRange.of(question, "change");
        var moved = all.stream().filter(mover -> direction.holds(mover.change()) && mover.before() > 0)
                .filter(mover -> mover.before() >= leastInPercent(all, inPercent))
                .filter(mover -> range.holds(size(asked, measure, mover), Math.abs(mover.relative())))
                .sorted(ranking(inPercent)).toList();
        var withoutBefore = (int) all.stream().filter(mover -> direction.holds(mover.change()) && mover.before() <= 0).count();
        var compared = (int) all.stream().filter(mover -> mover.before() > 0).count();
        return new Movers(asked, direction, kind, measure, pair.period(), days, moved, compared, withoutBefore);
    }

    private static final int FEW = 30;

    /// From a very little before anything is a great percentage: by percent only those are ranked that had a tenth of what one had on
    /// average, unless there are so few that each is known.
    private static double leastInPercent(List<Mover> all, boolean inPercent) {
        return inPercent && all.size() > FEW
                ? all.stream().mapToLong(Mover::before).filter(before -> before > 0).average().orElse(0) / LITTLE
                : 0;
    }

    /// By how much it changed, in major units or orders.
    private static double size(Inquiry asked, MoverMeasure measure, Mover mover) {
        var change = Math.abs(mover.change());
        return measure.isMoney() ? new Money(change, asked.portfolio().currency()).major().doubleValue() : change;
    }

    private static Comparator<Mover> ranking(boolean inPercent) {
        var size = inPercent
                ? Comparator.<Mover>comparingDouble(mover -> -Math.abs(mover.relative()))
                : Comparator.<Mover>comparingLong(mover -> -Math.abs(mover.change()));
        return size.thenComparing(Comparator.comparingLong(Mover::before).reversed()).thenComparing(Mover::label);
    }

    private static List<Mover> customers(Inquiry asked, MoverMeasure measure, Period period, Period before) {
        var selection = asked.selection();
        var now = measure.of(Totals.between(selection, period.startDay(), period.endDay()));
        var then = measure.of(Totals.between(selection, before.startDay(), before.endDay()));
        var numbers =
                IntStream.range(0, selection.includes().length).filter(customer -> now[customer] != 0 || then[customer] != 0).toArray();
        var labels = CustomerLabels.of(asked.portfolio().customers(), numbers);
        var ids = asked.portfolio().customers().ids();
        return IntStream.range(0, numbers.length)
                .mapToObj(i -> new Mover(ids[numbers[i]], labels.get(i), now[numbers[i]], then[numbers[i]]))
                .toList();
    }

    private static List<Mover> groups(Inquiry asked, MoverMeasure measure, Dimension dimension, Period period, Period before) {
        var groups = DimensionGroups.of(asked, dimension);
        var now = measure.of(Breakdown.of(asked.selection(), groups.grouping(), DayTable.whole(period.startDay(), period.endDay())));
        var then = measure.of(Breakdown.of(asked.selection(), groups.grouping(), DayTable.whole(before.startDay(), before.endDay())));
        var movers = new ArrayList<Mover>();
        for (var group = 0; group < now.length; group++) {
            if (now[group] != 0 || then[group] != 0) {
                movers.add(new Mover("", groups.names().get(group), now[group], then[group]));
            }
        }
        return movers;
    }

    /// Those that are listed.
    List<Mover> shown() {
        return moved.stream().limit(asked.invocation().countOrDefault()).toList();
    }

    long change() {
        return moved.stream().mapToLong(Mover::change).sum();
    }
}
