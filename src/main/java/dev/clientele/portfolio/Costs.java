package dev.clientele.portfolio;

import dev.clientele.model.CostKind;
import java.util.List;

/// What it cost to win, to keep and to serve customers, as files of costs say; a row for each of theirs, by month.
///
/// @param month the epoch day on which the row's month begins
/// @param kind code of the [CostKind]
/// @param amount minor units of the reporting currency
/// @param customer the customer's number, [#NONE] where the row names none, [#NOT_KNOWN] where the store does not know who is named
/// @param segment code in the segment dictionary, or one of the same two
/// @param channel code in the channel dictionary, or one of the same two
/// @param touchpoint its place in `touchpoints`, 0 where the row names none
/// @param touchpoints names, the empty one first
public record Costs(int[] month, byte[] kind, long[] amount, int[] customer, int[] segment, int[] channel, int[] touchpoint,
        List<String> touchpoints) {

    public static final int NONE = -1;
    public static final int NOT_KNOWN = -2;

    /// No costs at all.
    public static final Costs NONE_KNOWN = new Costs(new int[0], new byte[0], new long[0], new int[0], new int[0], new int[0], new int[0],
            List.of(""));

    public Costs {
        touchpoints = List.copyOf(touchpoints);
    }

    public int count() {
        return month.length;
    }

    public boolean isEmpty() {
        return month.length == 0;
    }

    /// Whether any row names a touch-point.
    public boolean haveTouchpoints() {
        return touchpoints.size() > 1;
    }
}
