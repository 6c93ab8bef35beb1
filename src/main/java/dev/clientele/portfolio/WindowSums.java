package dev.clientele.portfolio;

import java.util.Arrays;
import java.util.stream.IntStream;

/// A customer's net revenue and purchase days in the activity window before each boundary.
///
/// The starts and ends of all windows cut time into stretches. A row is added to its stretch, which a table tells by the day,
/// and a window's sum is the difference of two running sums. So the cost is the rows plus the stretches of the time in which
/// the customer buys, however much the windows overlap, and hardly a branch depends on the data.
final class WindowSums {

    private final Days days;
    private final Intervals stretches;
    private final int[] from;
    private final int[] to;
    private final int[] firstStep;
    private final int[] lastStep;
    private final long[] net;
    private final int[] purchases;
    private int first;
    private int last;

    WindowSums(Days days, Boundaries boundaries) {
        this.days = days;
        var starts = boundaries.windowStart();
        var ends = IntStream.range(0, starts.length).map(i -> Math.max(starts[i], boundaries.windowEnd()[i])).toArray();
        stretches = Intervals.between(IntStream.concat(IntStream.of(starts), IntStream.of(ends)).toArray());
        from = IntStream.of(starts).map(stretches::before).toArray();
        to = IntStream.of(ends).map(stretches::before).toArray();
        firstStep = IntStream.range(0, stretches.count()).map(this::firstStep).toArray();
        lastStep = IntStream.range(0, stretches.count()).map(this::lastStep).toArray();
        net = new long[stretches.count() + 1];
        purchases = new int[stretches.count() + 1];
    }

    /// The first step at whose end the window holds or has passed a stretch.
    private int firstStep(int stretch) {
        return IntStream.range(0, to.length - 1).filter(step -> to[step + 1] > stretch).findFirst().orElse(to.length - 1);
    }

    /// The last step at whose start the window has not passed a stretch yet.
    private int lastStep(int stretch) {
        return (int) IntStream.range(0, from.length - 1).filter(step -> from[step] <= stretch).count() - 1;
    }

    /// Sums the customer's rows. False where it has none in any window.
    boolean count(int customer) {
        var firstRow = stretches.firstRow(days, customer);
        var endRow = stretches.endRow(days, customer);
        if (firstRow >= endRow) {
            return false;
        }
        first = stretches.of(days.day()[firstRow]);
        last = stretches.of(days.day()[endRow - 1]);
        sumStretches(firstRow, endRow);
        runUp();
        return true;
    }

    /// Sums the rows by stretch, that of stretch i at i + 1.
    private void sumStretches(int firstRow, int endRow) {
        var day = days.day();
        var dayNet = days.net();
        var place = stretches.place();
        var start = stretches.start()[0];
        var sums = net;
        var counts = purchases;
        Arrays.fill(sums, 0);
        Arrays.fill(counts, 0);
        for (var row = firstRow; row < endRow; row++) {
            var slot = place[day[row] - start] + 1;
            sums[slot] += dayNet[row];
            counts[slot] += dayNet[row] > 0 ? 1 : 0;
        }
    }

    /// Makes running sums of the stretches' sums.
    private void runUp() {
        var sums = net;
        var counts = purchases;
        var netSoFar = 0L;
        var purchasesSoFar = 0;
        for (var slot = 1; slot < sums.length; slot++) {
            netSoFar += sums[slot];
            sums[slot] = netSoFar;
            purchasesSoFar += counts[slot];
            counts[slot] = purchasesSoFar;
        }
    }

    /// The first step in which the customer may have bought in one of both windows; it did not in those before.
    int firstStep() {
        return firstStep[first];
    }

    /// The last such step.
    int lastStep() {
        return lastStep[last];
    }

    /// Net revenue in the window before a boundary, minor units.
    long net(int boundary) {
        return net[to[boundary]] - net[from[boundary]];
    }

    /// How many purchase days are in that window.
    int purchases(int boundary) {
        return purchases[to[boundary]] - purchases[from[boundary]];
    }
}
