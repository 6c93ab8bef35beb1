package dev.clientele.portfolio;

import java.util.List;
import java.util.stream.IntStream;

/// The counts and sums of each step while customers are added.
@SuppressWarnings("EnumOrdinal") // one slot a status in flat arrays, within this class alone
final class FlowSums {

    private static final int KINDS = FlowStatus.values().length;

    private final int steps;
    private final int[] customers;
    private final long[] change;
    private final long[] opening;
    private final long[] closing;
    private final long[] expansion;
    private final long[] contraction;

    FlowSums(int steps) {
        this.steps = steps;
        customers = new int[steps * KINDS];
        change = new long[steps * KINDS];
        opening = new long[steps];
        closing = new long[steps];
        expansion = new long[steps];
        contraction = new long[steps];
    }

    void add(int step, FlowStatus status, long openingNet, long closingNet) {
        var kind = step * KINDS + status.ordinal();
        var difference = closingNet - openingNet;
        customers[kind]++;
        opening[step] += openingNet;
        closing[step] += closingNet;
        switch (status) {
            case NEW, REGAINED, LOST -> change[kind] += difference;
            case RETAINED, INACTIVE -> {
                if (difference > 0) {
                    expansion[step] += difference;
                } else {
                    contraction[step] -= difference;
                }
            }
        }
    }

    List<Flow> flows() {
        return IntStream.range(0, steps).mapToObj(this::flow).toList();
    }

    private Flow flow(int step) {
        var gained = customers(step, FlowStatus.NEW);
        var regained = customers(step, FlowStatus.REGAINED);
        var lost = customers(step, FlowStatus.LOST);
        var retained = customers(step, FlowStatus.RETAINED);
        return new Flow(retained + lost, gained, regained, lost, gained + regained + retained, retained, opening[step],
                change(step, FlowStatus.NEW), change(step, FlowStatus.REGAINED), expansion[step], contraction[step],
                -change(step, FlowStatus.LOST), closing[step]);
    }

    private int customers(int step, FlowStatus status) {
        return customers[step * KINDS + status.ordinal()];
    }

    private long change(int step, FlowStatus status) {
        return change[step * KINDS + status.ordinal()];
    }
}
