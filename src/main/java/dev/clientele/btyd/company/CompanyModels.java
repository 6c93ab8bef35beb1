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
import dev.clientele.portfolio.risk.PastWarnings;
import dev.clientele.portfolio.risk.UsualGap;
import dev.clientele.portfolio.risk.Warnings;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Optional;

/// The models fitted to all customers of a portfolio at the end of a day, and whether answers may stand on them.
///
/// @param dataVersion of the portfolio they were fitted to
/// @param histories of all customers with a purchase day by then
/// @param histogram of the histories
/// @param backtest how they did on the company's own data; empty for data too short to tell
/// @param verdict whether they are trusted, by this and the checks before
/// @param warnings how warnings by what is trusted would have done in the past
public record CompanyModels(long dataVersion, LocalDate asOf, Histories histories, Histogram histogram, Fit<BgNbd> bgNbd,
        Fit<ParetoNbd> paretoNbd, Fit<GammaGamma> spend, SpendCheck spendCheck, Optional<ModelBacktest> backtest, Verdict verdict,
        PastWarnings warnings) {

    /// Fits all models.
    ///
    /// @param activityWindowMonths W, how long a customer stays active after a purchase day
    public static CompanyModels of(Portfolio portfolio, LocalDate asOf, int activityWindowMonths) {
        var selection = Selection.all(portfolio);
        var histories = Histories.of(selection, Math.toIntExact(asOf.toEpochDay()));
        var histogram = Histogram.of(histories);
        var checks = new CompanyChecks(selection, activityWindowMonths);
        var days = days(portfolio, asOf);
        var fitted = new CompanyModels(portfolio.dataVersion(), asOf, histories, histogram, BgNbd.fit(histogram), ParetoNbd.fit(histogram),
                GammaGamma.fit(histories), SpendCheck.of(histories), checks.apply(asOf), Verdict.of(asOf, days, checks), PastWarnings.NONE);
        return fitted.with(fitted.lookBack(selection, days, activityWindowMonths));
    }

    private CompanyModels with(PastWarnings known) {
        return new CompanyModels(dataVersion, asOf, histories, histogram, bgNbd, paretoNbd, spend, spendCheck, backtest, verdict, known);
    }

    /// How warnings would have done by what is trusted now. The parameters are those of now, the customers' purchases those known then.
    private PastWarnings lookBack(Selection selection, CheckDays days, int activityWindowMonths) {
        var past = days.past(asOf);
        var model = best().flatMap(this::usable);
        if (model.isPresent()) {
            var estimate = ModelAlive.ofEarlierDays(model.get(), selection);
            return PastWarnings.of(selection, asOf, past, activityWindowMonths, rhythm -> estimate, Warnings::told);
        }
        return PastWarnings.of(selection, asOf, past, activityWindowMonths, UsualGap::of, verdict.simple().isEmpty()
                ? Warnings::told
                : (risks, yearly) -> Warnings.untold(risks, UsualGap.of(risks.rhythm()), yearly));
    }

    /// The days at whose end a portfolio's models are fitted and checked.
    static CheckDays days(Portfolio portfolio, LocalDate asOf) {
        return CheckDays.from(portfolio.firstDay().orElse(asOf));
    }

    /// These fits under the check of an earlier day; the earlier ones where these do not hold the model that is then trusted.
    CompanyModels under(CompanyModels earlier) {
        var trusted = earlier.best();
        if (trusted.isPresent() && fit(trusted.get()) instanceof Fit.Refused<?>) {
            return earlier;
        }
        var models = new EnumMap<ModelKind, String>(ModelKind.class);
        for (var kind : ModelKind.values()) {
            earlier.refusal(kind).ifPresent(why -> models.put(kind, why));
        }
        return new CompanyModels(dataVersion, asOf, histories, histogram, bgNbd, paretoNbd, spend, spendCheck, earlier.backtest,
                new Verdict(earlier.asOf, models, earlier.verdict.simple()), earlier.warnings);
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
        return Optional.ofNullable(verdict.models().get(kind));
    }

    /// Why answers stand on none of the models, a sentence.
    public String noneUsed() {
        var first = refusal(ModelKind.BGNBD).orElseThrow();
        var second = refusal(ModelKind.PARETONBD).orElseThrow();
        if (first.equals(second)) {
            return "Neither BG/NBD nor Pareto/NBD is used: " + first + ".";
        }
        return "BG/NBD is not used: " + first + ". Nor is Pareto/NBD: " + second + ".";
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
