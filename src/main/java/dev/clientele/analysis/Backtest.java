package dev.clientele.analysis;

import dev.clientele.portfolio.forecast.Chain;
import dev.clientele.portfolio.forecast.Projection;
import dev.clientele.portfolio.forecast.Resampling;
import dev.clientele.portfolio.forecast.Season;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// The same forecast made a year ago, against what happened since and against the naive one. Amounts are minor units.
///
/// @param byTier what the chain of tiers expected for the year
/// @param byRecency what the chain of tiers and recency expected
/// @param interval of the better one; empty where none is wanted
/// @param actual what the year brought
/// @param naive what the year before had brought: last year again
/// @param monthly the mean absolute error of the better one month by month, as a share of the revenue
/// @param monthlySeasonal that of the seasonal naive forecast, the same month of the year before again
/// @param monthlyNaive that of the mean month of the year before
public record Backtest(double byTier, double byRecency, Optional<Resampling.Interval> interval, double actual, double naive, double monthly,
        double monthlySeasonal, double monthlyNaive) {

    private static final int MONTHS = 12;

    /// Of a forecast made a year before a day.
    ///
    /// @param end the day after the year that is over now
    /// @param pastYears the years before it that the data holds whole
    public static Backtest of(Inquiry asked, LocalDate end, Season season, int pastYears, boolean withInterval) {
        var begin = end.minusYears(1);
        var moves = YearMoves.upTo(asked, begin);
        double actual = season.net(begin, end);
        var byTier = revenue(moves, false);
        var byRecency = revenue(moves, true);
        var isByRecency = isNearer(byRecency, byTier, actual);
        var better = isByRecency ? byRecency : byTier;
        var own = moves.moves(isByRecency);
        var interval = withInterval
                ? Optional.of(Resampling.of(own, YearMoves.today(own), 1, true).year(0, Outlook.PROBABILITY))
                : Optional.<Resampling.Interval>empty();
        double naive = season.net(begin.minusYears(1), begin);
        var months = months(begin);
        return new Backtest(byTier, byRecency, interval, actual, naive,
                error(season, months, month -> better * season.share(begin, month, month.plusMonths(1), pastYears).orElse(1.0 / MONTHS)),
                error(season, months, month -> season.net(month.minusYears(1), month.plusMonths(1).minusYears(1))),
                error(season, months, _ -> naive / MONTHS));
    }

    private static double revenue(YearMoves moves, boolean byRecency) {
        var own = moves.moves(byRecency);
        return Projection.of(Chain.of(own), YearMoves.today(own), 1, true).revenue()[0];
    }

    private static boolean isNearer(double one, double other, double actual) {
        return Math.abs(one - actual) < Math.abs(other - actual);
    }

    private static List<LocalDate> months(LocalDate begin) {
        return IntStream.range(0, MONTHS).mapToObj(begin::plusMonths).toList();
    }

    private static double error(Season season, List<LocalDate> months, ToDoubleFunction<LocalDate> forecast) {
        var off = 0.0;
        var all = 0.0;
        for (var month : months) {
            var actual = season.net(month, month.plusMonths(1));
            off += Math.abs(forecast.applyAsDouble(month) - actual);
            all += Math.abs(actual);
        }
        return all > 0 ? off / all : Double.NaN;
    }

    /// Whether the chain that heeds recency came nearer.
    public boolean isByRecency() {
        return isNearer(byRecency, byTier, actual);
    }

    public double forecast() {
        return isByRecency() ? byRecency : byTier;
    }

    /// How far the forecast was off, as a share of what happened: above zero for too much.
    public double error() {
        return forecast() / actual - 1;
    }

    public double naiveError() {
        return naive / actual - 1;
    }

    /// Whether it was nearer for the year than last year again.
    public boolean beatsNaive() {
        return Math.abs(error()) < Math.abs(naiveError());
    }

    /// Whether it was nearer month by month than the same month of the year before.
    public boolean beatsSeasonal() {
        return monthly < monthlySeasonal;
    }

    public boolean isCovered() {
        return interval.filter(within -> within.low() <= actual && actual <= within.high()).isPresent();
    }

    /// Whether anything was sold, so that errors mean something.
    public boolean isTelling() {
        return actual > 0;
    }
}
