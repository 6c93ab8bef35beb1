package dev.clientele.insight.revenue;

import dev.clientele.analysis.DimensionGroups;
import dev.clientele.model.Dimension;
import dev.clientele.model.Value;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// The parts of a breakdown in the order in which they are shown.
///
/// @param all the numbers of the groups that bought anything
/// @param shown those that are listed, in their order
/// @param total what all made together
/// @param totalBefore the same in the days that the period is compared with
record Parts(Sold sold, RevenueGroups groups, List<Integer> all, List<Integer> shown, Bought total, Optional<Bought> totalBefore) {

    private static final Set<Dimension> SHARED = Set.of(Dimension.PRODUCT, Dimension.CATEGORY);

    /// Said where parts share orders and buyers.
    static final String OVERLAP = "An order with several of them is one of each, and so is who bought them: orders and customers "
            + "of the parts are more than those of the whole.";

    static Parts of(Sold sold, RevenueGroups groups) {
        var all = IntStream.range(0, groups.names().size())
                .filter(part -> groups.isOrdered() || !groups.now().get(part).isNothing()).boxed().toList();
        var shown = shown(sold, groups, all);
        return new Parts(sold, groups, all, shown, sold.total(sold.period()), sold.before().map(sold::total));
    }

    private static List<Integer> shown(Sold sold, RevenueGroups groups, List<Integer> all) {
        if (groups.now().stream().allMatch(Bought::isNothing)) {
            return List.of();
        }
        if (groups.isOrdered() && !sold.isRanked()) {
            return all;
        }
        return all.stream().filter(part -> !isLeftOut(sold, groups, part)).sorted(ranking(sold, groups))
                .limit(sold.asked().invocation().countOrDefault()).toList();
    }

    /// A part of a month or quarter is no lowest one, unless there are but parts.
    private static boolean isLeftOut(Sold sold, RevenueGroups groups, int part) {
        return sold.isLowestFirst() && groups.cut().contains(part) && groups.cut().size() < groups.names().size();
    }

    /// What the steps are called that cannot be the lowest, as the period holds only a part of them.
    List<String> leftOut() {
        return all.stream().filter(part -> isLeftOut(sold, groups, part)).map(groups.names()::get).toList();
    }

    /// Greatest first or, where asked for, smallest; what has no value comes last.
    private static Comparator<Integer> ranking(Sold sold, RevenueGroups groups) {
        var sign = sold.isLowestFirst() ? 1 : -1;
        return Comparator.<Integer>comparingDouble(part -> {
            var number = number(sold, groups, part);
            return Double.isNaN(number) ? Double.POSITIVE_INFINITY : sign * number;
        }).thenComparing(part -> groups.names().get(part));
    }

    private static double number(Sold sold, RevenueGroups groups, int part) {
        return RevenueMeasure.number(sold.value(groups.now().get(part)));
    }

    /// All that bought anything, greatest first.
    List<Integer> ranked() {
        return all.stream().sorted(ranking(sold, groups)).toList();
    }

    boolean isLowestFirst() {
        return sold.isLowestFirst();
    }

    /// The first one by rank that has a name, whichever order they are shown in.
    int best() {
        var named = all.stream().filter(part -> !isNameless(part) && !isLeftOut(sold, groups, part)).min(ranking(sold, groups));
        return named.orElseGet(() -> shown.stream().min(ranking(sold, groups)).orElseThrow());
    }

    private boolean isNameless(int part) {
        return groups.split() instanceof Split.Of && DimensionGroups.isNameless(groups.names().get(part));
    }

    double number(int part) {
        return number(sold, groups, part);
    }

    /// The part's share of the whole, where parts make a whole.
    Value share(int part) {
        var whole = RevenueMeasure.number(sold.value(total));
        var addsUp = sold.measure().addsUp() && !(overlaps() && sold.measure() == RevenueMeasure.ORDERS);
        return addsUp && whole > 0 && !hasLosses() ? new Value.Share(number(part) / whole) : new Value.Undefined("no part of a whole");
    }

    /// Whether a part is below zero, so that the others are more than the whole.
    private boolean hasLosses() {
        return all.stream().anyMatch(part -> number(part) < 0);
    }

    Value change(int part) {
        return groups.before(part).map(before -> RevenueMeasure.change(sold.value(groups.now().get(part)), sold.value(before)))
                .orElse(sold.noBefore());
    }

    /// Whether one order may count to several parts.
    boolean overlaps() {
        return isShared(groups.split());
    }

    /// Whether an order may be one of several of its parts.
    static boolean isShared(Split split) {
        return split instanceof Split.Of(var dimension) && SHARED.contains(dimension);
    }

    /// Whether the parts are listed in an order of their own, that of time.
    boolean isInTime() {
        return groups.isOrdered() && shown.equals(all);
    }
}
