package dev.clientele.portfolio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Counts customer flows over a chain of steps in one pass over the days of the selected customers.
///
/// Both ends of the activity window only ever move forward, so that each row enters and leaves a customer's window once:
/// the cost is the rows plus the customers times the boundaries.
public final class Flows {

    private final Days days;
    private final Boundaries boundaries;
    private final long[] windowNet;
    private final int[] windowPurchases;

    /// A customer in a step.
    ///
    /// @param openingNet net revenue in the window before the step's start, minor units
    /// @param closingNet net revenue in the window before its end, minor units
    public record Member(int customer, int step, long openingNet, long closingNet) {}

    private Flows(Days days, Boundaries boundaries) {
        this.days = days;
        this.boundaries = boundaries;
        this.windowNet = new long[boundaries.at().length];
        this.windowPurchases = new int[boundaries.at().length];
    }

    /// The flow of each step, in their order.
    public static List<Flow> of(Selection selection, Boundaries boundaries) {
        var flows = new Flows(selection.days(), boundaries);
        var sums = new FlowSums(boundaries.steps());
        for (var customer = 0; customer < selection.includes().length; customer++) {
            if (selection.includes()[customer]) {
                flows.add(customer, sums);
            }
        }
        return sums.flows();
    }

    /// The same for each group of customers by itself.
    ///
    /// @param group for each customer its group, from 0
    /// @param groups how many groups there are
    public static List<List<Flow>> byGroup(Selection selection, Boundaries boundaries, int[] group, int groups) {
        var flows = new Flows(selection.days(), boundaries);
        var sums = Stream.generate(() -> new FlowSums(boundaries.steps())).limit(groups).toArray(FlowSums[]::new);
        for (var customer = 0; customer < selection.includes().length; customer++) {
            if (selection.includes()[customer]) {
                flows.add(customer, sums[group[customer]]);
            }
        }
        return Arrays.stream(sums).map(FlowSums::flows).toList();
    }

    /// The customers with the status in any step, by customer, then step.
    public static List<Member> members(Selection selection, Boundaries boundaries, FlowStatus wanted) {
        var flows = new Flows(selection.days(), boundaries);
        var members = new ArrayList<Member>();
        for (var customer = 0; customer < selection.includes().length; customer++) {
            if (selection.includes()[customer]) {
                flows.slide(customer);
                var first = selection.days().firstPurchase(customer);
                for (var step = 0; step < boundaries.steps(); step++) {
                    if (flows.status(step, first) == wanted) {
                        members.add(new Member(customer, step, flows.windowNet[step], flows.windowNet[step + 1]));
                    }
                }
            }
        }
        return members;
    }

    /// What became of one customer in each step.
    public static List<FlowStatus> of(Days days, int customer, Boundaries boundaries) {
        var flows = new Flows(days, boundaries);
        flows.slide(customer);
        var first = days.firstPurchase(customer);
        return IntStream.range(0, boundaries.steps()).mapToObj(step -> flows.status(step, first)).toList();
    }

    private void add(int customer, FlowSums sums) {
        slide(customer);
        var first = days.firstPurchase(customer);
        for (var step = 0; step < boundaries.steps(); step++) {
            sums.add(step, status(step, first), windowNet[step], windowNet[step + 1]);
        }
    }

    private FlowStatus status(int step, int firstPurchase) {
        return FlowStatus.of(windowPurchases[step] > 0, windowPurchases[step + 1] > 0, firstPurchase >= boundaries.at()[step]);
    }

    /// Fills in the customer's net revenue and purchase days in the window before each boundary.
    private void slide(int customer) {
        var day = days.day();
        var net = days.net();
        var to = days.offsets()[customer + 1];
        var entering = days.offsets()[customer];
        var leaving = entering;
        var sum = 0L;
        var purchases = 0;
        for (var i = 0; i < windowNet.length; i++) {
            for (; entering < to && day[entering] < boundaries.windowEnd()[i]; entering++) {
                sum += net[entering];
                purchases += net[entering] > 0 ? 1 : 0;
            }
            for (; leaving < entering && day[leaving] < boundaries.windowStart()[i]; leaving++) {
                sum -= net[leaving];
                purchases -= net[leaving] > 0 ? 1 : 0;
            }
            windowNet[i] = sum;
            windowPurchases[i] = purchases;
        }
    }
}
