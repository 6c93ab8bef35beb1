package dev.clientele.insight.clv;

import dev.clientele.analysis.Definition;
import dev.clientele.analysis.Footnotes;
import dev.clientele.analysis.Inquiry;
import dev.clientele.btyd.company.CompanyModels;
import dev.clientele.btyd.company.ModelKind;
import dev.clientele.btyd.fit.Fit;
import dev.clientele.btyd.spend.GammaGamma;
import dev.clientele.command.Button;
import dev.clientele.command.Refusal;
import dev.clientele.command.Reply;
import dev.clientele.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// `clv model`: the fitted models, how well they fit, and whether answers stand on them.
record ModelReply(Inquiry asked, CompanyModels models) {

    /// Waits for the fit.
    ///
    /// @throws Refusal for filters: a model is of all customers
    static ModelReply of(Inquiry asked) {
        if (!asked.invocation().filters().isEmpty()) {
            throw new Refusal("The models are fitted to all customers, so `clv model` takes no filter.", List.of("clv model"));
        }
        var window = asked.settings().activityWindowMonths();
        return new ModelReply(asked, asked.settings().models().map(shelf -> shelf.await(asked.portfolio(), asked.asOf()).models())
                .orElseGet(() -> CompanyModels.of(asked.portfolio(), asked.asOf(), window)));
    }

    Reply reply() {
        return new Reply("clv", "Lifetime models", headline(), Optional.of(asked.asOf()), figures(), new ModelTables(asked, models).all(),
                new ModelCharts(asked, models).all(), footnotes(), buttons(), asked.portfolio().dataVersion());
    }

    private String headline() {
        var best = models.best();
        if (best.isEmpty()) {
            return "The simple formula answers. " + models.noneUsed();
        }
        var holdout = models.backtest().orElseThrow().models().get(best.get());
        var naive = holdout == null ? "" : checked(holdout.model().squareError(), holdout.naive().squareError());
        var spend = models.spendRefusal().map(reason -> " Values are by the simple formula, though: " + reason + ".").orElse("");
        return best.get().label() + " answers: fitted to " + asked.wording().counted(models.histories().count(), "customer", "customers")
                + ", it predicted the last " + asked.wording().counted(models.backtest().orElseThrow().weeks(), "week", "weeks")
                + " of the data" + naive + "." + spend;
    }

    private String checked(double error, double naive) {
        return " with an error " + asked.wording().shareShort(1 - error / naive) + " smaller than to say that everybody goes on as before";
    }

    private Map<String, Value> figures() {
        var figures = new LinkedHashMap<String, Value>();
        figures.put("customers", new Value.Count(models.histories().count()));
        figures.put("repeatCustomers", new Value.Count(models.histories().repeaters()));
        for (var kind : ModelKind.values()) {
            add(figures, kind.word(), models.fit(kind));
        }
        add(figures, "gammagamma", models.spend());
        figures.put("gammagamma.meanSpend", spend(GammaGamma::meanSpend));
        figures.put("gammagamma.meanConditionalSpend", spend(this::meanConditional));
        figures.put("spendCorrelation", decimal(models.spendCheck().correlation()));
        models.backtest().ifPresent(backtest -> {
            figures.put("holdout.weeks", new Value.Count(backtest.weeks()));
            for (var kind : ModelKind.values()) {
                var holdout = backtest.models().get(kind);
                figures.put("holdout." + kind.word(),
                        holdout == null ? new Value.Undefined("no fit") : decimal(holdout.model().squareError()));
            }
            figures.put("holdout.simple", decimal(backtest.simple().squareError()));
            figures.put("holdout.alive", decimal(backtest.alive().squareError()));
            figures.put("holdout.naive", decimal(backtest.naive().squareError()));
        });
        figures.put("used", new Value.Text(models.best().map(ModelKind::word).orElse(Method.SIMPLE.word())));
        return figures;
    }

    private Value spend(ToDoubleFunction<GammaGamma> figure) {
        return models.spend() instanceof Fit.Found<GammaGamma> found
                ? decimal(figure.applyAsDouble(found.model()))
                : new Value.Undefined("no fit");
    }

    /// The mean over all customers of what each is expected to spend on a purchase day.
    private double meanConditional(GammaGamma model) {
        var histories = models.histories();
        return IntStream.range(0, histories.count())
                .mapToDouble(row -> model.expectedSpend(histories.frequency()[row], histories.spend()[row])).average().orElse(Double.NaN);
    }

    /// `bgnbd.r`, ..., their standard errors `bgnbd.r.error`, and `bgnbd.logLikelihood`.
    private static void add(Map<String, Value> figures, String name, Fit<?> fit) {
        if (!(fit instanceof Fit.Found<?> found)) {
            figures.put(name + ".logLikelihood", new Value.Undefined(fit instanceof Fit.Refused<?> refused ? refused.reason() : "no fit"));
            return;
        }
        var estimates = found.estimates();
        var errors = estimates.standardErrors();
        for (var i = 0; i < errors.length; i++) {
            figures.put(name + "." + estimates.names().get(i), decimal(estimates.values()[i]));
        }
        for (var i = 0; i < errors.length; i++) {
            figures.put(name + "." + estimates.names().get(i) + ".error", decimal(errors[i]));
        }
        figures.put(name + ".logLikelihood", decimal(found.logLikelihood()));
    }

    static Value decimal(double number) {
        return Double.isFinite(number) ? new Value.Decimal(number) : new Value.Undefined("not finite");
    }

    private List<String> footnotes() {
        var notes = new ArrayList<String>();
        notes.add(Definition.BG_NBD.sentence());
        notes.add("Purchases are purchase days after a customer's first; times are weeks. Parameters by maximum likelihood, with standard "
                + "errors from the curvature of the likelihood at its maximum.");
        notes.add(
                "The check: the models are fitted to the data but for its last third (a year at most) and predict each customer's purchases in "
                        + "that. Errors are the root of the mean square. Naive: everybody goes on at the rate x / T. Simple: active customers go "
                        + "on at their F. A model worse than naive is not used, and one that was is used again once its error is 5 % smaller.");
        notes.add("Models are fitted and checked at the ends of quarters, and kept for the quarter after: fitted here to "
                + asked.wording().day(models.asOf()) + ", under the check of " + asked.wording().day(models.verdict().day()) + ".");
        models.spendWarning().ifPresent(notes::add);
        notes.add(new Footnotes(asked, asked.wording()).asOf());
        return notes;
    }

    private List<Button> buttons() {
        var question = asked.invocation();
        var buttons = new ArrayList<Button>();
        buttons.add(new Button("Lifetime values", question.withoutChoice("model").question()));
        buttons.add(new Button("At risk", question.askInsteadOverall("at-risk")));
        return buttons;
    }
}
