package dev.clientele.portfolio;

import dev.clientele.model.Tier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// The tier of each customer at the end of a day.
///
/// The **boundary** between a tier and the next worse one is the value of the last customer of the better side, or the
/// threshold where thresholds are fixed. How far a customer is from another tier is told by its neighbours across the boundary, all
/// others staying as they are: **missing** to the next tier up is what the last customer above the boundary has more, the
/// **cushion** is what the first customer below has less. Where thresholds are fixed, both are the distance to the threshold.
///
/// @param scheme what the ranking was cut by
/// @param value for each customer what it was ranked by, minor units; may be below zero
/// @param place for each customer its tier's place, 0 for the best; [#INACTIVE] for one that is not active
/// @param ranked the active customers, greatest value first
/// @param ends for each tier how many customers are in it or a better one
public record Tiers(TierScheme scheme, long[] value, byte[] place, int[] ranked, int[] ends) {

    /// The place of a customer that is not active: behind those of all tiers, however many the scheme has.
    public static final byte INACTIVE = TierScheme.MOST_TIERS;

    /// Ranks the active customers by value and cuts the ranking by the scheme. Equal values rank by longer relationship, then id.
    ///
    /// @param value for each customer; may be below zero
    /// @param isActive for each customer whether it is active
    /// @param end the day after the as-of day
    public static Tiers of(Days days, long[] value, boolean[] isActive, int end, TierScheme scheme) {
        var ranked = Ranking.all(days, value, isActive, end);
        var ends = scheme.ends(ranked, value);
        var place = new byte[isActive.length];
        Arrays.fill(place, INACTIVE);
        var rank = 0;
        for (var tier = 0; tier < ends.length; tier++) {
            for (; rank < ends[tier]; rank++) {
                place[ranked[rank]] = (byte) tier;
            }
        }
        return new Tiers(scheme, value, place, ranked, ends);
    }

    /// The tiers there are, the best first; a place is an index into them.
    public List<Tier> tiers() {
        return scheme.tiers();
    }

    /// The customer's tier; empty for one that is not active.
    public Optional<Tier> tier(int customer) {
        return place[customer] == INACTIVE ? Optional.empty() : Optional.of(tiers().get(place[customer]));
    }

    /// For each customer whether it is in one of the tiers.
    public boolean[] isIn(Collection<Tier> wanted) {
        var isWanted = new boolean[INACTIVE + 1];
        tiers().forEach(tier -> isWanted[tier.place()] = wanted.contains(tier));
        var isIn = new boolean[place.length];
        for (var customer = 0; customer < isIn.length; customer++) {
            isIn[customer] = isWanted[place[customer]];
        }
        return isIn;
    }

    /// How many customers are in the tier.
    public int count(int tier) {
        return ends[tier] - (tier == 0 ? 0 : ends[tier - 1]);
    }

    /// The value at the boundary below a tier, minor units; empty for the last tier and where no customer is above the boundary.
    public OptionalLong boundary(int tier) {
        if (tier >= ends.length - 1) {
            return OptionalLong.empty();
        }
        if (scheme instanceof TierScheme.Thresholds(var from)) {
            return OptionalLong.of(from.get(tier));
        }
        return ends[tier] == 0 ? OptionalLong.empty() : OptionalLong.of(value[ranked[ends[tier] - 1]]);
    }

    /// How much a customer's value falls short of the next tier up, minor units, not below zero; empty where there is no
    /// better tier with anyone in it and no threshold to reach.
    public OptionalLong missing(int customer) {
        var tier = place[customer];
        if (tier == 0 || tier == INACTIVE) {
            return OptionalLong.empty();
        }
        var above = boundary(tier - 1);
        return above.isEmpty() ? above : OptionalLong.of(above.getAsLong() - value[customer]);
    }

    /// How much a customer's value lies above the next tier down, minor units, not below zero; empty where nobody is below
    /// and there is no threshold to fall under.
    public OptionalLong cushion(int customer) {
        var tier = place[customer];
        if (tier >= ends.length - 1) {
            return OptionalLong.empty();
        }
        if (scheme instanceof TierScheme.Thresholds(var from)) {
            return OptionalLong.of(value[customer] - from.get(tier));
        }
        return ends[tier] == ranked.length ? OptionalLong.empty() : OptionalLong.of(value[customer] - value[ranked[ends[tier]]]);
    }

    /// Whether a customer whose tier was another one before has moved: its value passes the boundary of the tier it left by
    /// more than the hysteresis, a share of the boundary. With a hysteresis of 0 every change of tier is a move.
    ///
    /// The boundary is the one that was crossed first: upwards that above the tier left, downwards that below it, as it is now.
    ///
    /// @param customer an active one whose tier is not the one it was in
    /// @param from the place of the tier it was in
    /// @param hysteresis basis points
    public boolean hasMoved(int customer, int from, int hysteresis) {
        var boundary = boundary(place[customer] < from ? from - 1 : from);
        if (hysteresis == 0 || boundary.isEmpty()) {
            return true;
        }
        var distance = Math.abs(value[customer] - boundary.getAsLong());
        return distance > Shares.floorOf(hysteresis, Math.abs(boundary.getAsLong()));
    }
}
