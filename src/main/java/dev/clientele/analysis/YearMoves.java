package dev.clientele.analysis;

import dev.clientele.portfolio.Totals;
import dev.clientele.portfolio.forecast.ChainStates;
import dev.clientele.portfolio.forecast.Moves;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/// The moves of a question's customers in the year that ends before a day, with the tiers' boundaries of that day.
///
/// @param end the day after the year
public record YearMoves(Inquiry asked, LocalDate end, Moves.Year year, List<Long> boundaries) {

    public static YearMoves upTo(Inquiry asked, LocalDate end) {
        var start = end.minusYears(1);
        var year = new Moves.Year(day(start), day(end), Totals.between(asked.selection(), day(start.minusYears(1)), day(start)),
                Totals.between(asked.selection(), day(start), day(end)), asked.settings().tiers().by() == TierTerms.By.PROFIT);
        return new YearMoves(asked, end, year, boundaries(asked, end.minusDays(1)));
    }

    /// Those of the whole portfolio; a tier without anyone in it has none, and nobody is in it on another day either.
    private static List<Long> boundaries(Inquiry asked, LocalDate day) {
        var tiers = Scope.tiers(asked.portfolio(), asked.settings(), day);
        return IntStream.range(0, tiers.tiers().size() - 1).mapToObj(tier -> tiers.boundary(tier).orElse(Long.MAX_VALUE)).toList();
    }

    private static int day(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }

    public Moves moves(boolean byRecency) {
        return Moves.of(asked.selection(), year, new ChainStates(boundaries, byRecency));
    }

    /// How many customers are in each state at its end.
    public static double[] today(Moves moves) {
        var today = new double[moves.states().count()];
        for (var state : moves.to()) {
            today[state]++;
        }
        return today;
    }
}
