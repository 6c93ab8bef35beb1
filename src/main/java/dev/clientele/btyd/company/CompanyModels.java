package dev.clientele.btyd.company;

import dev.clientele.btyd.fit.Fit;
import dev.clientele.btyd.history.Histogram;
import dev.clientele.btyd.history.Histories;
import dev.clientele.btyd.lifetime.BgNbd;
import dev.clientele.btyd.lifetime.LifetimeModel;
import dev.clientele.btyd.lifetime.ParetoNbd;
import dev.clientele.btyd.spend.GammaGamma;
import dev.clientele.btyd.spend.SpendCheck;
import dev.clientele.portfolio.Portfolio;
import dev.clientele.portfolio.Selection;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;

/// The models fitted to all customers of a portfolio at the end of a day, and whether answers may stand on them.
///
/// @param dataVersion of the portfolio they were fitted to
/// @param histories of all customers with a purchase day by then
/// @param histogram of the histories
/// @param backtest how they did on the company's own data; empty for data too short to tell
public record CompanyModels(long dataVersion, LocalDate asOf, Histories histories, Histogram histogram, Fit<BgNbd> bgNbd,
        Fit<ParetoNbd> paretoNbd, Fit<GammaGamma> spend, SpendCheck spendCheck, Optional<ModelBacktest> backtest) {

    /// Fits all models.
    ///
    /// @param activityWindowMonths W, how long a customer stays active after a purchase day
    public static CompanyModels of(Portfolio portfolio, LocalDate asOf, int activityWindowMonths) {
        var selection = Selection.all(portfolio);
        var day = Math.toIntExact(asOf.toEpochDay());
        var histories = Histories.of(selection, day);
        var histogram = Histogram.of(histories);
        var activeDays = Math.toIntExact(ChronoUnit.DAYS.between(asOf.minusMonths(activityWindowMonths), asOf));
        var first = Arrays.stream(histories.age()).map(age -> day - age).min();
        var backtest = first.isEmpty() ? Optional.<ModelBacktest>empty() : ModelBacktest.of(selection, first.getAsInt(), day, activeDays);
        return new CompanyModels(portfolio.dataVersion(), asOf, histories, histogram, BgNbd.fit(histogram), ParetoNbd.fit(histogram),
                GammaGamma.fit(histories), SpendCheck.of(histories), backtest);
    }

    public Fit<? extends LifetimeModel> fit(ModelKind kind) {
        return switch (kind) {
            case BGNBD -> bgNbd;
            case PARETONBD -> paretoNbd;
        };
    }

    /// Why answers must not stand on a model, as the end of a sentence that begins "BG/NBD is not used:"; empty where they may.
    public Optional<String> refusal(ModelKind kind) {
        if (fit(kind) instanceof Fit.Refused<?> refused) {
            return Optional.of(refused.reason());
        }
        if (backtest.isEmpty()) {
            return Optional.of("the data is too short to check it");
        }
        var holdout = backtest.get().models().get(kind);
        if (holdout == null) {
            return Optional.of("it cannot be fitted to the first two thirds of the data, and so not be checked");
        }
        return holdout.beatsNaive()
                ? Optional.empty()
                : Optional.of("in a check it predicted purchases worse than to say that everybody goes on as before");
    }

    /// Why answers stand on none of the models, a sentence.
    public String noneUsed() {
        var first = refusal(ModelKind.BGNBD).orElseThrow();
        var second = refusal(ModelKind.PARETONBD).orElseThrow();
        return first.equals(second)
                ? "Neither BG/NBD nor Pareto/NBD is used: " + first + "."
                : "BG/NBD is not used: " + first + ". Pareto/NBD neither: " + second + ".";
    }

    /// Why no value can be told by the models, likewise; empty where it can.
    public Optional<String> spendRefusal() {
        return spend instanceof Fit.Refused<GammaGamma> refused
                ? Optional.of("there is no Gamma-Gamma fit of spend: " + refused.reason())
                : Optional.empty();
    }

    /// That expected spends lean to one side, a sentence; empty where they do not.
    public Optional<String> spendWarning() {
        return spendCheck.fails()
                ? Optional.of("Spend and frequency are correlated (%.2f), which Gamma-Gamma takes to be unrelated: %s."
                        .formatted(spendCheck.correlation(), spendCheck.correlation() > 0
                                ? "who buys rarely is likely to spend less than it expects"
                                : "who buys rarely is likely to spend more than it expects"))
                : Optional.empty();
    }

    /// A model that answers may stand on.
    public Optional<LifetimeModel> usable(ModelKind kind) {
        return fit(kind) instanceof Fit.Found<? extends LifetimeModel> found && refusal(kind).isEmpty()
                ? Optional.of(found.model())
                : Optional.empty();
    }

    /// The first model that answers may stand on.
    public Optional<ModelKind> best() {
        return Arrays.stream(ModelKind.values()).filter(kind -> refusal(kind).isEmpty()).findFirst();
    }
}
