package dev.clientele.portfolio;

import dev.clientele.model.Tier;
import java.util.List;

/// Where one tier ends and the next begins (DEFINITIONS, Tier).
public sealed interface TierScheme {

    /// Platinum the top 5 % of active customers, Gold the next 15 %, Silver the next 50 %, Bronze the rest.
    static TierScheme standard() {
        return new CustomerShare(List.of(500, 2_000, 7_000));
    }

    /// By rank among the active customers: the boundary after share p of n customers is at rank `ceil(p * n)`.
    ///
    /// @param upTo for all tiers but the last the share of customers down to its end, in basis points, ascending
    record CustomerShare(List<Integer> upTo) implements TierScheme {

        private static final long WHOLE = 10_000;

        public CustomerShare {
            upTo = List.copyOf(upTo);
            if (upTo.size() != Tier.values().length - 1) {
                throw new IllegalArgumentException("a boundary is needed after each tier but the last: " + upTo);
            }
        }

        /// How many of so many customers are in a tier or a better one.
        ///
        /// @param tier the tier's place, 0 for the best
        int last(int tier, int customers) {
            return tier == upTo.size() ? customers : Math.toIntExact((upTo.get(tier) * (long) customers + WHOLE - 1) / WHOLE);
        }
    }
}
