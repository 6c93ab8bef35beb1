package dev.clientele.insight.clv;

import dev.clientele.analysis.Definition;
import dev.clientele.analysis.Footnotes;
import dev.clientele.analysis.Inquiry;
import dev.clientele.btyd.check.Holdout;
import dev.clientele.btyd.company.CompanyModels;
import dev.clientele.btyd.company.ModelKind;
import dev.clientele.btyd.fit.Fit;
import dev.clientele.btyd.spend.GammaGamma;
import dev.clientele.command.Button;
import dev.clientele.command.Refusal;
import dev.clientele.command.Reply;
import dev.clientele.command.ReplyBuilder;
import dev.clientele.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// `clv model`: the fitted models, how well they fit, and whether answers stand on them.
record ModelReply(Inquiry asked, CompanyModels models) {

    private static final Value NO_FIT = new Value.Undefined("no fit");

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
        var reply = asked.reply("Lifetime models").headline(headline()).tables(new ModelTables(asked, models).all())
                .charts(new ModelCharts(asked, models).all()).footnotes(footnotes()).buttons(buttons());
        figures(reply);
        return reply.reply();
    }

    private String headline() {
        var best = models.best();
        if (best.isEmpty()) {
            return "The simple formula answers. " + models.noneUsed();
        }
        var backtest = models.backtest().orElseThrow();
        return asked
                .phrase("{model} answers: fitted to {customers customer}, it predicted the last {weeks week} of the data"
                        + "[ with an error {smaller} smaller than to say that everybody goes on as before]."
                        + "[ Values are by the simple formula, though: {refusal}.]")
                .with("model", best.get().label()).with("customers", models.histories().count()).with("weeks", backtest.weeks())
                .with("smaller", Optional.ofNullable(backtest.models().get(best.get())).map(this::smallerError))
                .with("refusal", models.spendRefusal()).words();
    }

    private String smallerError(Holdout holdout) {
        return asked.wording().shareShort(1 - holdout.model().squareError() / holdout.naive().squareError());
    }

    private void figures(ReplyBuilder reply) {
        reply.figure("customers", models.histories().count()).figure("repeatCustomers", models.histories().repeaters());
        for (var kind : ModelKind.values()) {
            add(reply, kind.word(), models.fit(kind));
        }
        add(reply, "gammagamma", models.spend());
        reply.figure("gammagamma.meanSpend", spend(GammaGamma::meanSpend))
                .figure("gammagamma.meanConditionalSpend", spend(this::meanConditional))
                .figure("spendCorrelation", decimal(models.spendCheck().correlation()));
        models.backtest().ifPresent(backtest -> {
            reply.figure("holdout.weeks", backtest.weeks());
            for (var kind : ModelKind.values()) {
                reply.figure("holdout." + kind.word(), Optional.ofNullable(backtest.models().get(kind))
                        .map(holdout -> decimal(holdout.model().squareError())).orElse(NO_FIT));
            }
            reply.figure("holdout.simple", decimal(backtest.simple().squareError()))
                    .figure("holdout.alive", decimal(backtest.alive().squareError()))
                    .figure("holdout.naive", decimal(backtest.naive().squareError()));
        });
        reply.figure("used", new Value.Text(models.best().map(ModelKind::word).orElse(Method.SIMPLE.word())));
    }

    private Value spend(ToDoubleFunction<GammaGamma> figure) {
        return models.spend() instanceof Fit.Found<GammaGamma> found ? decimal(figure.applyAsDouble(found.model())) : NO_FIT;
    }

    /// The mean over all customers of what each is expected to spend on a purchase day.
    private double meanConditional(GammaGamma model) {
        var histories = models.histories();
        return IntStream.range(0, histories.count())
                .mapToDouble(row -> model.expectedSpend(histories.frequency()[row], histories.spend()[row])).average().orElse(Double.NaN);
    }

    /// `bgnbd.r`, ..., their standard errors `bgnbd.r.error`, and `bgnbd.logLikelihood`.
    private static void add(ReplyBuilder reply, String name, Fit<?> fit) {
        switch (fit) {
            case Fit.Refused<?> refused -> reply.figure(name + ".logLikelihood", new Value.Undefined(refused.reason()));
            case Fit.Found<?> found -> {
                var names = found.estimates().names();
                var errors = found.estimates().standardErrors();
                for (var i = 0; i < errors.length; i++) {
                    reply.figure(name + "." + names.get(i), decimal(found.estimates().values()[i]));
                }
                for (var i = 0; i < errors.length; i++) {
                    reply.figure(name + "." + names.get(i) + ".error", decimal(errors[i]));
                }
                reply.figure(name + ".logLikelihood", decimal(found.logLikelihood()));
            }
        }
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
                "The check: the models are fitted to all data but its last third (a year at most) and predict each customer's purchases in "
                        + "that. Errors are root mean squares. Naive: everybody goes on at the rate x / T. Simple: active customers go on at their F. "
                        + "A model worse than naive is not used, and one that was is used again once its error is 5 % smaller.");
        notes.add(asked
                .phrase("Models are fitted and checked at the ends of quarters, and kept for the quarter after: fitted here to {fitted}, under "
                        + "the check of {checked}.")
                .with("fitted", models.asOf()).with("checked", models.verdict().day()).words());
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
