package dev.clientele.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The counts and sums of each step while customers are added. Kept by the three conditions that decide on a status, so
/// that adding needs no branch: which way it goes is as good as random.
final class FlowSums {

    private static final int OPENING = 1;
    private static final int CLOSING = 2;
    private static final int IS_NEW = 4;
    private static final int KINDS = 8;

    /// What is kept of a kind: how many customers, the change of their net revenue, and the part of it that is above zero.
    private static final int WIDTH = 3;
    private static final int CUSTOMERS = 0;
    private static final int CHANGE = 1;
    private static final int GAIN = 2;

    private final int[] at;
    private final long[] sums;
    private long firstNet;

    /// @param at the boundaries
    FlowSums(int[] at) {
        this.at = at;
        sums = new long[at.length * KINDS * WIDTH];
    }

    /// Adds the customer whose windows were counted last to the steps that it may matter to.
    ///
    /// @param firstPurchase its first purchase day ever, epoch day
    void add(WindowSums windows, int firstPurchase) {
        var openingNet = windows.net(windows.firstStep());
        var opening = windows.purchases(windows.firstStep());
        firstNet += windows.firstStep() == 0 ? openingNet : 0;
        for (var step = windows.firstStep(); step <= windows.lastStep(); step++) {
            var closingNet = windows.net(step + 1);
            var closing = windows.purchases(step + 1);
            var kind = (opening > 0 ? OPENING : 0) + (closing > 0 ? CLOSING : 0) + (firstPurchase >= at[step] ? IS_NEW : 0);
            var slot = (step * KINDS + kind) * WIDTH;
            var change = closingNet - openingNet;
            sums[slot + CUSTOMERS]++;
            sums[slot + CHANGE] += change;
            sums[slot + GAIN] += Math.max(change, 0);
            openingNet = closingNet;
            opening = closing;
        }
    }

    List<Flow> flows() {
        var flows = new ArrayList<Flow>();
        var openingNet = firstNet;
        for (var step = 0; step + 1 < at.length; step++) {
            flows.add(flow(step, openingNet));
            openingNet = flows.getLast().closingNet();
        }
        return flows;
    }

    private Flow flow(int step, long openingNet) {
        var gained = customers(step, FlowStatus.NEW);
        var regained = customers(step, FlowStatus.REGAINED);
        var lost = customers(step, FlowStatus.LOST);
        var retained = customers(step, FlowStatus.RETAINED);
        var gainedNet = sum(step, FlowStatus.NEW, CHANGE);
        var regainedNet = sum(step, FlowStatus.REGAINED, CHANGE);
        var lostNet = -sum(step, FlowStatus.LOST, CHANGE);
        var stayed = sum(step, FlowStatus.RETAINED, CHANGE) + sum(step, FlowStatus.INACTIVE, CHANGE);
        var expansion = sum(step, FlowStatus.RETAINED, GAIN) + sum(step, FlowStatus.INACTIVE, GAIN);
        return new Flow(retained + lost, gained, regained, lost, gained + regained + retained, retained, openingNet, gainedNet,
                regainedNet, expansion, expansion - stayed, lostNet, openingNet + gainedNet + regainedNet + stayed - lostNet);
    }

    private int customers(int step, FlowStatus status) {
        return Math.toIntExact(sum(step, status, CUSTOMERS));
    }

    private long sum(int step, FlowStatus status, int what) {
        return IntStream.range(0, KINDS).filter(kind -> status(kind) == status)
                .mapToLong(kind -> sums[(step * KINDS + kind) * WIDTH + what])
                .sum();
    }

    private static FlowStatus status(int kind) {
        return FlowStatus.of((kind & OPENING) != 0, (kind & CLOSING) != 0, (kind & IS_NEW) != 0);
    }
}
