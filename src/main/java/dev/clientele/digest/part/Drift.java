package dev.clientele.digest.part;

import dev.clientele.analysis.Scope;
import dev.clientele.model.Value;
import dev.clientele.portfolio.Concentration;
import dev.clientele.portfolio.Totals;
import java.time.LocalDate;

/// How concentrated the net revenue of the last 12 months is, and was at the end of the day of the last digest.
public record Drift(Standing now, Standing then) {

    /// How much of the business depends on a few customers.
    ///
    /// @param customers those with net revenue above zero
    /// @param top5 the share of the five greatest; undefined where there are fewer
    /// @param top10 likewise
    /// @param forHalf the fewest that make half
    public record Standing(int customers, Value top5, Value top10, int forHalf) {}

    public static Drift of(Scope asked, Since since) {
        return new Drift(standing(asked, since.asOf()), standing(asked, since.day()));
    }

    private static Standing standing(Scope asked, LocalDate day) {
        var end = day.plusDays(1);
        var endDay = Math.toIntExact(end.toEpochDay());
        var totals = Totals.between(asked.selection(), Math.toIntExact(end.minusYears(1).toEpochDay()), endDay);
        var concentration = Concentration.of(asked.selection().days(), totals.net(), endDay);
        return new Standing(concentration.customers(), top(concentration, 5), top(concentration, 10), concentration.fewestFor(50));
    }

    private static Value top(Concentration concentration, int count) {
        return concentration.customers() < count
                ? new Value.Undefined("there are " + concentration.customers() + " customers with net revenue above zero")
                : new Value.Share((double) concentration.top(count) / concentration.total());
    }

    /// How far a share moved; undefined where either is.
    public static Value moved(Value now, Value then) {
        if (now instanceof Value.Share(double share) && then instanceof Value.Share(double before)) {
            return new Value.Points(share - before);
        }
        return now instanceof Value.Undefined ? now : then;
    }
}
