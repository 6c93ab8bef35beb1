package dev.clientele.portfolio;

import dev.clientele.model.Tier;
import java.util.Arrays;
import java.util.Collection;

/// The tier of each customer of a selection at the end of a day.
///
/// @param place for each customer its tier's place, 0 for the best; [#INACTIVE] for one that is not active or not selected
/// @param ranked the active customers, greatest value first
public record Tiers(byte[] place, int[] ranked) {

    /// The place of a customer that is not active.
    public static final byte INACTIVE = (byte) Tier.values().length;

    /// Ranks the active customers by value and cuts the ranking by the scheme. Equal values rank by longer relationship, then id.
    ///
    /// @param value for each customer; may be below zero
    /// @param isActive for each customer whether it is active
    /// @param end the day after the as-of day
    public static Tiers of(Days days, long[] value, boolean[] isActive, int end, TierScheme scheme) {
        var ranked = Ranking.all(days, value, isActive, end);
        var place = new byte[isActive.length];
        Arrays.fill(place, INACTIVE);
        switch (scheme) {
            case TierScheme.CustomerShare share -> cut(ranked, place, share);
        }
        return new Tiers(place, ranked);
    }

    /// For each customer whether it is in one of the tiers.
    public boolean[] isIn(Collection<Tier> tiers) {
        var wanted = new boolean[INACTIVE + 1];
        tiers.forEach(tier -> wanted[tier.place()] = true);
        var isIn = new boolean[place.length];
        for (var customer = 0; customer < isIn.length; customer++) {
            isIn[customer] = wanted[place[customer]];
        }
        return isIn;
    }

    private static void cut(int[] ranked, byte[] place, TierScheme.CustomerShare share) {
        var rank = 0;
        for (var tier = 0; tier < INACTIVE; tier++) {
            for (var last = share.last(tier, ranked.length); rank < last; rank++) {
                place[ranked[rank]] = (byte) tier;
            }
        }
    }
}
