package dev.clientele.insight;

import static java.util.Objects.requireNonNull;

import dev.clientele.model.BusinessCalendar;
import dev.clientele.model.Wording;
import dev.clientele.portfolio.TierScheme;

/// The terms on which all questions are answered.
///
/// @param activityWindowMonths W, the months a customer stays active after a purchase day
/// @param tiers where one tier ends and the next begins
public record Terms(BusinessCalendar calendar, Wording wording, int activityWindowMonths, TierScheme tiers) {

    public Terms {
        requireNonNull(calendar, "calendar is null");
        requireNonNull(wording, "wording is null");
        requireNonNull(tiers, "tiers is null");
        if (activityWindowMonths < 1) {
            throw new IllegalArgumentException("activityWindowMonths is below 1: " + activityWindowMonths);
        }
    }

    /// With the standard tiers.
    public Terms(BusinessCalendar calendar, Wording wording, int activityWindowMonths) {
        this(calendar, wording, activityWindowMonths, TierScheme.standard());
    }
}
