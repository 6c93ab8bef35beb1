package dev.clientele.portfolio.forecast;

import java.util.List;

/// The states that a customer can be in at the end of a day: a tier by fixed amounts while it has bought in the last twelve months,
/// else lapsed. By recency, each tier is two states, of those that bought in the last [#RECENT_DAYS] days and of the others, and the
/// lapsed are three by the years since they bought.
///
/// Tiers that are shares of the customers would never change in size, so the amounts at their boundaries on one day hold for all days.
///
/// @param boundaries for all tiers but the last the least value in it, minor units, descending
/// @param byRecency whether it also counts how long ago a customer bought
public record ChainStates(List<Long> boundaries, boolean byRecency) {

    /// Who bought in so many days is recent.
    public static final int RECENT_DAYS = 90;
    private static final int YEAR = 365;
    private static final int LAPSED = 3;

    public ChainStates {
        boundaries = List.copyOf(boundaries);
    }

    public int tiers() {
        return boundaries.size() + 1;
    }

    /// How many states there are.
    public int count() {
        return byRecency ? 2 * tiers() + LAPSED : tiers() + 1;
    }

    /// The place of a state's tier; that behind the last tier for the lapsed.
    public int tier(int state) {
        return Math.min(byRecency ? state / 2 : state, tiers());
    }

    /// The state of an active customer.
    ///
    /// @param value by which tiers are made, minor units
    /// @param daysSince since its last purchase day
    int active(long value, int daysSince) {
        var tier = 0;
        while (tier < boundaries.size() && value < boundaries.get(tier)) {
            tier++;
        }
        if (!byRecency) {
            return tier;
        }
        return 2 * tier + (daysSince < RECENT_DAYS ? 0 : 1);
    }

    /// The state of a customer that has bought, but not in the last twelve months.
    int lapsed(int daysSince) {
        return byRecency ? 2 * tiers() + Math.clamp(daysSince / YEAR - 1, 0, LAPSED - 1) : tiers();
    }
}
