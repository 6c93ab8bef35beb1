package dev.clientele.portfolio;

import dev.clientele.model.Tier;
import java.util.List;

/// Where one tier ends and the next begins (DEFINITIONS, Tier): it cuts a ranking of customers, greatest value first.
public sealed interface TierScheme {

    /// The tiers of the most detailed scheme.
    int MOST_TIERS = 4;

    /// Platinum the top 5 % of active customers, Gold the next 15 %, Silver the next 50 %, Bronze the rest.
    static TierScheme standard() {
        return new CustomerShare(List.of(500, 2_000, 7_000));
    }

    /// Its tiers, the best first.
    List<Tier> tiers();

    /// For each tier how many of the ranked customers are in it or a better one; the last number is all of them.
    ///
    /// @param ranked customers, greatest value first
    /// @param value for each customer, minor units
    int[] ends(int[] ranked, long[] value);

    /// By rank among the active customers: the boundary after share p of n customers is at rank `ceil(p * n)`.
    ///
    /// @param upTo for all tiers but the last the share of customers down to its end, in basis points, ascending
    record CustomerShare(List<Integer> upTo) implements TierScheme {

        private static final List<Tier> TIERS = List.of(Tier.PLATINUM, Tier.GOLD, Tier.SILVER, Tier.BRONZE);

        public CustomerShare {
            upTo = Shares.checked(upTo, TIERS);
        }

        @Override
        public List<Tier> tiers() {
            return TIERS;
        }

        @Override
        public int[] ends(int[] ranked, long[] value) {
            var ends = new int[TIERS.size()];
            for (var tier = 0; tier < upTo.size(); tier++) {
                ends[tier] = Math.toIntExact(Shares.ceilOf(upTo.get(tier), ranked.length));
            }
            ends[upTo.size()] = ranked.length;
            return ends;
        }
    }

    /// By cumulative value: class A is the fewest customers, greatest first, that make a share p of the value of all with one
    /// above zero, class B the next up to the next share, class C the rest. Who has no value above zero is in class C.
    ///
    /// @param upTo for all classes but the last the share of the value down to its end, in basis points, ascending
    record CumulativeShare(List<Integer> upTo) implements TierScheme {

        private static final List<Tier> TIERS = List.of(Tier.CLASS_A, Tier.CLASS_B, Tier.CLASS_C);

        public CumulativeShare {
            upTo = Shares.checked(upTo, TIERS);
        }

        @Override
        public List<Tier> tiers() {
            return TIERS;
        }

        @Override
        public int[] ends(int[] ranked, long[] value) {
            var total = 0L;
            for (var rank = 0; rank < ranked.length && value[ranked[rank]] > 0; rank++) {
                total += value[ranked[rank]];
            }
            var ends = new int[TIERS.size()];
            var rank = 0;
            var sum = 0L;
            for (var tier = 0; tier < upTo.size(); tier++) {
                for (var wanted = Shares.ceilOf(upTo.get(tier), total); sum < wanted; rank++) {
                    sum += value[ranked[rank]];
                }
                ends[tier] = rank;
            }
            ends[upTo.size()] = ranked.length;
            return ends;
        }
    }

    /// By fixed thresholds: a customer is in the best tier whose threshold its value reaches, in the last where it reaches
    /// none.
    ///
    /// @param from for all tiers but the last the least value in it, minor units, descending
    record Thresholds(List<Long> from) implements TierScheme {

        public Thresholds {
            from = List.copyOf(from);
            Shares.requireSize(from, CustomerShare.TIERS);
        }

        @Override
        public List<Tier> tiers() {
            return CustomerShare.TIERS;
        }

        @Override
        public int[] ends(int[] ranked, long[] value) {
            var ends = new int[MOST_TIERS];
            var rank = 0;
            for (var tier = 0; tier < from.size(); tier++) {
                while (rank < ranked.length && value[ranked[rank]] >= from.get(tier)) {
                    rank++;
                }
                ends[tier] = rank;
            }
            ends[from.size()] = ranked.length;
            return ends;
        }
    }
}
