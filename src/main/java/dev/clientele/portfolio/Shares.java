package dev.clientele.portfolio;

import dev.clientele.model.Tier;
import java.util.List;

/// Shares in basis points, and exact arithmetic with them.
final class Shares {

    private static final long WHOLE = 10_000;

    private Shares() {}

    /// The least whole number that is no less than the share of a whole; the whole may be any that a `long` holds, not below
    /// zero.
    static long ceilOf(int basisPoints, long whole) {
        return whole / WHOLE * basisPoints + (whole % WHOLE * basisPoints + WHOLE - 1) / WHOLE;
    }

    /// The greatest whole number that is no more than the share of a whole.
    static long floorOf(int basisPoints, long whole) {
        return whole / WHOLE * basisPoints + whole % WHOLE * basisPoints / WHOLE;
    }

    /// The shares down to the end of each tier but the last.
    ///
    /// @throws IllegalArgumentException for too many or too few, or such as do not ascend within 0 to 10,000
    static List<Integer> checked(List<Integer> upTo, List<Tier> tiers) {
        requireSize(upTo, tiers);
        var before = 0;
        for (var share : upTo) {
            if (share < before || share > WHOLE) {
                throw new IllegalArgumentException("shares do not ascend from 0 to 10000: " + upTo);
            }
            before = share;
        }
        return List.copyOf(upTo);
    }

    static void requireSize(List<?> boundaries, List<Tier> tiers) {
        if (boundaries.size() != tiers.size() - 1) {
            throw new IllegalArgumentException("a boundary is needed after each tier but the last: " + boundaries);
        }
    }
}
