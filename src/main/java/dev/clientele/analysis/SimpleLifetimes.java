package dev.clientele.analysis;

import dev.clientele.portfolio.Activity;
import dev.clientele.portfolio.Rhythm;
import dev.clientele.portfolio.lifetime.Churn;
import dev.clientele.portfolio.lifetime.SimpleValues;
import java.time.LocalDate;

/// What a question's customers are worth by the simple formulas, and what that stands on.
///
/// @param active for each customer whether it is; the value of others is not told
public record SimpleLifetimes(Scope asked, Rhythm rhythm, Churn churn, boolean[] active, SimpleValues values) {

    /// The values at the end of the question's as-of day. How long a customer stays does not depend on which others the question
    /// asks for.
    public static SimpleLifetimes of(Scope asked) {
        return at(asked, asked.asOf());
    }

    /// The values that the same customers had at the end of another day.
    public static SimpleLifetimes at(Scope asked, LocalDate day) {
        var window = asked.settings().activityWindowMonths();
        var end = day.plusDays(1);
        var endDay = Math.toIntExact(end.toEpochDay());
        var rhythm = Rhythm.of(asked.selection(), endDay);
        var churn = Churn.of(asked.everyone(), day, window);
        var active = Activity.between(asked.selection(), Math.toIntExact(end.minusMonths(window).toEpochDay()), endDay);
        return new SimpleLifetimes(asked, rhythm, churn, active,
                SimpleValues.of(asked.selection(), rhythm, churn, asked.settings().lifetime()));
    }
}
