package dev.clientele.portfolio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Counts customer flows over a chain of steps in one pass over the days of the selected customers.
public final class Flows {

    private Flows() {}

    /// A customer in a step.
    ///
    /// @param openingNet net revenue in the window before the step's start, minor units
    /// @param closingNet net revenue in the window before its end, minor units
    public record Member(int customer, int step, long openingNet, long closingNet) {}

    /// The flow of each step, in their order.
    public static List<Flow> of(Selection selection, Boundaries boundaries) {
        var windows = new WindowSums(selection.days(), boundaries);
        var sums = new FlowSums(boundaries.at());
        for (var customer = 0; customer < selection.includes().length; customer++) {
            if (selection.includes()[customer] && windows.count(customer)) {
                sums.add(windows, selection.days().firstPurchase(customer));
            }
        }
        return sums.flows();
    }

    /// The same for each group of customers by itself.
    ///
    /// @param group for each customer its group, from 0
    /// @param groups how many groups there are
    public static List<List<Flow>> byGroup(Selection selection, Boundaries boundaries, int[] group, int groups) {
        var windows = new WindowSums(selection.days(), boundaries);
        var sums = Stream.generate(() -> new FlowSums(boundaries.at())).limit(groups).toArray(FlowSums[]::new);
        for (var customer = 0; customer < selection.includes().length; customer++) {
            if (selection.includes()[customer] && windows.count(customer)) {
                sums[group[customer]].add(windows, selection.days().firstPurchase(customer));
            }
        }
        return Arrays.stream(sums).map(FlowSums::flows).toList();
    }

    /// The customers with the status (not inactive) in any step, by customer, then step.
    public static List<Member> members(Selection selection, Boundaries boundaries, FlowStatus wanted) {
        var windows = new WindowSums(selection.days(), boundaries);
        var members = new ArrayList<Member>();
        for (var customer = 0; customer < selection.includes().length; customer++) {
            if (selection.includes()[customer] && windows.count(customer)) {
                var first = selection.days().firstPurchase(customer);
                for (var step = windows.firstStep(); step <= windows.lastStep(); step++) {
                    if (status(windows, step, first >= boundaries.at()[step]) == wanted) {
                        members.add(new Member(customer, step, windows.net(step), windows.net(step + 1)));
                    }
                }
            }
        }
        return members;
    }

    /// What became of one customer in each step.
    public static List<FlowStatus> of(Days days, int customer, Boundaries boundaries) {
        var windows = new WindowSums(days, boundaries);
        windows.count(customer);
        var first = days.firstPurchase(customer);
        return IntStream.range(0, boundaries.steps()).mapToObj(step -> status(windows, step, first >= boundaries.at()[step])).toList();
    }

    private static FlowStatus status(WindowSums windows, int step, boolean isNew) {
        return FlowStatus.of(windows.purchases(step) > 0, windows.purchases(step + 1) > 0, isNew);
    }
}
