package dev.clientele.insight;

import static java.util.Objects.requireNonNull;

import dev.clientele.model.BusinessCalendar;
import dev.clientele.model.Wording;
import dev.clientele.portfolio.lifetime.LifetimeTerms;

/// The terms on which all questions are answered.
///
/// @param activityWindowMonths W, the months a customer stays active after a purchase day
/// @param tiers how customers are put into tiers
/// @param lifetime how the value of customers is counted
public record Terms(BusinessCalendar calendar, Wording wording, int activityWindowMonths, TierTerms tiers, LifetimeTerms lifetime) {

    public Terms {
        requireNonNull(calendar, "calendar is null");
        requireNonNull(wording, "wording is null");
        requireNonNull(tiers, "tiers is null");
        requireNonNull(lifetime, "lifetime is null");
        if (activityWindowMonths < 1) {
            throw new IllegalArgumentException("activityWindowMonths is below 1: " + activityWindowMonths);
        }
    }

    /// With the standard tiers and lifetime values.
    public Terms(BusinessCalendar calendar, Wording wording, int activityWindowMonths) {
        this(calendar, wording, activityWindowMonths, TierTerms.standard(), LifetimeTerms.standard());
    }

    /// The same with other tiers.
    public Terms with(TierTerms others) {
        return new Terms(calendar, wording, activityWindowMonths, others, lifetime);
    }
}
