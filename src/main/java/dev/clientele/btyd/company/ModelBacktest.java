package dev.clientele.btyd.company;

import dev.clientele.btyd.check.Holdout;
import dev.clientele.btyd.check.RepeatPurchases;
import dev.clientele.btyd.fit.Fit;
import dev.clientele.btyd.history.Histogram;
import dev.clientele.btyd.history.Histories;
import dev.clientele.btyd.lifetime.BgNbd;
import dev.clientele.btyd.lifetime.LifetimeModel;
import dev.clientele.btyd.lifetime.Outlook;
import dev.clientele.btyd.lifetime.ParetoNbd;
import dev.clientele.portfolio.Rhythm;
import dev.clientele.portfolio.Selection;
import dev.clientele.portfolio.risk.UsualGap;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// The models held against the company's own data: fitted to the first part of it, they predict the rest.
///
/// @param until the last day of the first part, epoch day
/// @param weeks how long the rest is
/// @param histories of the customers known by then
/// @param actual the purchase days of the rest
/// @param naive how it would have done to say that everybody goes on at the rate of before
/// @param simple how the simple formula did: customers active by then go on at their F
/// @param alive how the simple estimate of P(alive) did: everybody goes on at the rate of before, times the chance to be alive
/// @param models how each model did that could be fitted to the first part
public record ModelBacktest(int until, int weeks, Histories histories, long actual, Holdout.Score naive, Holdout.Score simple,
        Holdout.Score alive, Map<ModelKind, Holdout> models) {

    private static final int DAYS = 7;
    private static final int MOST_WEEKS = 52;
    private static final int LEAST_WEEKS = 4;
    /// Shorter data cannot be checked.
    static final int LEAST_DAYS = 3 * LEAST_WEEKS * DAYS;
    private static final double WEEKS_A_YEAR = 365.25 / DAYS;
    /// From this frequency on customers are one row.
    public static final int MOST_FREQUENCY = 7;

    public ModelBacktest {
        models = Map.copyOf(models);
    }

    /// Holds the last third of the data, a year at most, against what the first two thirds predict; empty for data too short or
    /// too small for that.
    ///
    /// @param first the first day of the data
    /// @param asOf the last day that counts
    /// @param activeDays how many days a customer stays active after a purchase day
    static Optional<ModelBacktest> of(Selection selection, int first, int asOf, int activeDays) {
        var weeks = Math.min(MOST_WEEKS, (asOf - first + 1) / DAYS / 3);
        var until = asOf - weeks * DAYS;
        if (weeks < LEAST_WEEKS) {
            return Optional.empty();
        }
        var histories = Histories.of(selection, until);
        if (histories.count() == 0) {
            return Optional.empty();
        }
        var histogram = Histogram.of(histories);
        var bought = RepeatPurchases.between(selection, histories, until, asOf);
        var models = new EnumMap<ModelKind, Holdout>(ModelKind.class);
        add(models, ModelKind.BGNBD, BgNbd.fit(histogram), histogram, holdout(histories, bought, weeks));
        add(models, ModelKind.PARETONBD, ParetoNbd.fit(histogram), histogram, holdout(histories, bought, weeks));
        var nothing = Holdout.of(histories, weeks, new double[bought.length], bought, 0);
        return Optional.of(new ModelBacktest(until, weeks, histories, nothing.actual(), nothing.naive(),
                Holdout.score(simple(histories, weeks, activeDays), bought),
                Holdout.score(alive(selection, histories, weeks, until), bought), models));
    }

    /// The error of a model against that of the naive prediction; empty where it could not be fitted, and where nothing was bought.
    OptionalDouble against(ModelKind kind) {
        var holdout = models.get(kind);
        return holdout == null ? OptionalDouble.empty() : against(holdout.model());
    }

    /// The same of the simple estimate of P(alive).
    OptionalDouble simpleAgainst() {
        return against(alive);
    }

    private OptionalDouble against(Holdout.Score score) {
        return naive.squareError() > 0 && bought() ? OptionalDouble.of(score.squareError() / naive.squareError()) : OptionalDouble.empty();
    }

    /// Whether anything was bought that could have been foretold.
    boolean bought() {
        return actual > 0;
    }

    /// Makes a holdout of what a model predicts.
    private interface Judge {
        Holdout of(LifetimeModel model, Histogram histogram);
    }

    private static Judge holdout(Histories histories, int[] bought, int weeks) {
        return (model, histogram) -> Holdout.of(histories, weeks, histogram.spread(Outlook.purchases(model, histogram, weeks)), bought,
                MOST_FREQUENCY);
    }

    private static void add(Map<ModelKind, Holdout> models, ModelKind kind, Fit<? extends LifetimeModel> fit, Histogram histogram,
            Judge judge) {
        if (fit instanceof Fit.Found<? extends LifetimeModel> found) {
            models.put(kind, judge.of(found.model(), histogram));
        }
    }

    /// What the simple formula predicts: purchase days a year since the first one, a shorter time counting as a year, of those
    /// who are active.
    private static double[] simple(Histories histories, int weeks, int activeDays) {
        var predicted = new double[histories.count()];
        for (var row = 0; row < predicted.length; row++) {
            var isActive = histories.age()[row] - histories.recency()[row] < activeDays;
            var years = Math.max(1, histories.age()[row] / (WEEKS_A_YEAR * DAYS));
            predicted[row] = isActive ? (histories.frequency()[row] + 1) / years * weeks / WEEKS_A_YEAR : 0;
        }
        return predicted;
    }

    /// What the simple estimate foretells: the rate of before, times the chance to be alive where that can be told.
    private static double[] alive(Selection selection, Histories histories, int weeks, int until) {
        var rhythm = Rhythm.of(selection, until + 1);
        var chances = UsualGap.of(rhythm).probabilities(rhythm);
        var predicted = Holdout.naive(histories, weeks);
        for (var row = 0; row < predicted.length; row++) {
            var chance = chances[histories.customer()[row]];
            predicted[row] *= Double.isNaN(chance) ? 1 : chance;
        }
        return predicted;
    }
}
