package dev.clientele.insight;

import static java.util.Objects.requireNonNull;

import dev.clientele.model.BusinessCalendar;
import dev.clientele.model.Wording;

/// The terms on which all questions are answered.
///
/// @param activityWindowMonths W, the months a customer stays active after a purchase day
public record Terms(BusinessCalendar calendar, Wording wording, int activityWindowMonths) {

    public Terms {
        requireNonNull(calendar, "calendar is null");
        requireNonNull(wording, "wording is null");
        if (activityWindowMonths < 1) {
            throw new IllegalArgumentException("activityWindowMonths is below 1: " + activityWindowMonths);
        }
    }
}
