package dev.clientele.analysis;

import dev.clientele.command.Refusal;
import dev.clientele.model.Value;
import dev.clientele.portfolio.forecast.Chain;
import dev.clientele.portfolio.forecast.Moves;
import dev.clientele.portfolio.forecast.Projection;
import dev.clientele.portfolio.forecast.Resampling;
import dev.clientele.portfolio.forecast.Season;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// What lies ahead of a question's customers.
///
/// @param begin the first day ahead
/// @param pastYears how many whole years before it the data holds, up to four
/// @param today how many customers are in each state
/// @param with the forecast where new customers come as in the last year
/// @param without the forecast where none comes
/// @param season what was brought on each day of the data
/// @param resampled the forecast with new customers; empty where no interval is wanted
/// @param backtest empty where the data does not hold three whole years
public record Outlook(Inquiry asked, LocalDate begin, int pastYears, Moves moves, Chain chain, double[] today, Projection with,
        Projection without,
        Season season, Optional<Resampling> resampled, Optional<Backtest> backtest) {

    public static final double PROBABILITY = 0.9;
    private static final int MOST_YEARS = 4;
    private static final int TO_LEARN = 2;
    private static final int TO_LOOK_BACK = 3;
    /// Of so many the months' shares are the mean.
    private static final int SEASONS = 3;

    /// The outlook of the years after the as-of day.
    ///
    /// @param years how many years ahead
    /// @param withInterval whether the customers are drawn anew, which takes its time
    /// @throws Refusal where the data does not hold two whole years
    public static Outlook of(Inquiry asked, int years, boolean withInterval) {
        var begin = asked.dataEnd();
        var held = Math.toIntExact(Math.min(MOST_YEARS, ChronoUnit.YEARS.between(asked.coverage().start(), begin)));
        if (held < TO_LEARN) {
            throw new Refusal(asked.phrase("A forecast needs two whole years of data, to see who went where in the second; {begins}.")
                    .with("begins", asked.coverage().words(asked.wording())).words());
        }
        var season = Season.of(asked.selection(), asked.coverage().start(), begin);
        var backtest = held >= TO_LOOK_BACK
                ? Optional.of(Backtest.of(asked, begin, season, held - 1, withInterval)).filter(Backtest::isTelling)
                : Optional.<Backtest>empty();
        var moves = YearMoves.upTo(asked, begin).moves(backtest.filter(Backtest::isByRecency).isPresent());
        var chain = Chain.of(moves);
        var today = YearMoves.today(moves);
        return new Outlook(asked, begin, held, moves, chain, today, Projection.of(chain, today, years, true),
                Projection.of(chain, today, years, false), season,
                withInterval ? Optional.of(Resampling.of(moves, today, years, true)) : Optional.empty(), backtest);
    }

    public int years() {
        return with.revenue().length;
    }

    /// The day after the year ahead that is counted from 0; -1 for the year that is over.
    public LocalDate end(int year) {
        return begin.plusYears(year + 1L);
    }

    /// What the last twelve months brought, minor units.
    public long lastYear() {
        return season.net(begin.minusYears(1), begin);
    }

    /// What a stretch of days brought as far as it is over, minor units.
    public long soFar(LocalDate from, LocalDate end) {
        return season.net(from, end.isBefore(begin) ? end : begin);
    }

    /// What the same days brought a year before; undefined where these are not over or the data begins later.
    public Value yearBefore(LocalDate from, LocalDate end) {
        if (end.minusYears(1).isAfter(begin)) {
            return new Value.Undefined("not over yet");
        }
        return asked.coverage().reaches(from.minusYears(1))
                ? asked.money(season.net(from.minusYears(1), end.minusYears(1)))
                : Coverage.BEGINS_LATER;
    }

    /// How many of the customers of some states are active.
    public double active(double[] customers) {
        var active = 0.0;
        for (var state = 0; state < customers.length; state++) {
            active += moves.states().tier(state) < moves.states().tiers() ? customers[state] : 0;
        }
        return active;
    }

    /// How many of them are in a tier.
    public double inTier(double[] customers, int tier) {
        var in = 0.0;
        for (var state = 0; state < customers.length; state++) {
            in += moves.states().tier(state) == tier ? customers[state] : 0;
        }
        return in;
    }

    /// What part of its year a stretch of days ahead usually makes; as long as it is where the past says nothing.
    public double share(LocalDate from, LocalDate end) {
        return season.share(begin, from, end, Math.min(SEASONS, pastYears))
                .orElse((double) ChronoUnit.DAYS.between(from, end) / ChronoUnit.DAYS.between(begin, begin.plusYears(1)));
    }

    /// The parts of the years ahead that a stretch of days takes.
    public double[] parts(LocalDate from, LocalDate end) {
        var parts = new double[years()];
        for (var year = 0; year < parts.length; year++) {
            var first = from.isAfter(end(year - 1)) ? from : end(year - 1);
            var last = end.isBefore(end(year)) ? end : end(year);
            parts[year] = first.isBefore(last) ? share(first, last) : 0;
        }
        return parts;
    }

    /// What a stretch of days ahead is expected to bring, minor units.
    public double expected(LocalDate from, LocalDate end) {
        var parts = parts(from, end);
        var expected = 0.0;
        for (var year = 0; year < parts.length; year++) {
            expected += parts[year] * with.revenue()[year];
        }
        return expected;
    }

    public Resampling resampling() {
        return resampled.orElseThrow();
    }

    public Resampling.Interval interval(LocalDate from, LocalDate end) {
        return resampling().of(parts(from, end), PROBABILITY);
    }
}
