package dev.clientele.insight.clv;

import dev.clientele.analysis.Inquiry;
import dev.clientele.btyd.check.Holdout;
import dev.clientele.btyd.company.CompanyModels;
import dev.clientele.btyd.company.ModelBacktest;
import dev.clientele.btyd.company.ModelKind;
import dev.clientele.btyd.fit.Convergence;
import dev.clientele.btyd.fit.Fit;
import dev.clientele.command.Table;
import dev.clientele.command.TableBuilder;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The tables of `clv model`: fits, parameters, and the check on the company's own data.
record ModelTables(Inquiry asked, CompanyModels models) {

    private static final int DECIMALS = 4;

    List<Table> all() {
        var tables = new ArrayList<>(List.of(fits(), parameters()));
        models.backtest().ifPresent(backtest -> {
            tables.add(check(backtest));
            if (!backtest.models().isEmpty()) {
                tables.add(byFrequency(backtest));
            }
        });
        return tables;
    }

    /// A fit and the model it is of.
    ///
    /// @param used whether answers stand on it
    private record Named(String name, Fit<?> fit, String used) {}

    private List<Named> named() {
        var named = new ArrayList<Named>();
        for (var kind : ModelKind.values()) {
            named.add(new Named(kind.label(), models.fit(kind), models.refusal(kind).map(why -> "no: " + why).orElseGet(() -> used(kind))));
        }
        named.add(new Named("Gamma-Gamma", models.spend(), models.spendRefusal().map(why -> "no: " + why).orElseGet(this::spendUsed)));
        return named;
    }

    private String used(ModelKind kind) {
        return models.best().filter(kind::equals).isPresent() ? "yes" : "where asked for by `method " + kind.word() + "`";
    }

    private String spendUsed() {
        return models.best().isPresent() ? "yes" : "no: there is no model of lifetimes to go with it";
    }

    private Table fits() {
        return TableBuilder.of(named()).text("model", "Model", Named::name)
                .column("logLikelihood", "Log-likelihood", Unit.Plain.NUMBER, named -> likelihood(named.fit()))
                .text("starts", "Starts that agree", named -> starts(named.fit().convergence()))
                .text("used", "Used for answers", Named::used).table("Fits");
    }

    private static Value likelihood(Fit<?> fit) {
        return switch (fit) {
            case Fit.Found<?> found -> ModelReply.decimal(found.logLikelihood());
            case Fit.Refused<?> _ -> new Value.Undefined("no fit");
        };
    }

    private static String starts(Convergence convergence) {
        return convergence.starts() == 0 ? "" : convergence.agreeing() + " of " + convergence.starts();
    }

    /// A parameter of a model.
    private record Estimate(String model, String name, double value, double error) {}

    private Table parameters() {
        var estimates = named().stream().flatMap(ModelTables::estimates).toList();
        return TableBuilder.of(estimates).text("model", "Model", Estimate::model).text("parameter", "Parameter", Estimate::name)
                .column("estimate", "Estimate", Unit.Plain.NUMBER, estimate -> precise(estimate.value()))
                .column("error", "Standard error", Unit.Plain.NUMBER, estimate -> precise(estimate.error())).table("Parameters");
    }

    private static Stream<Estimate> estimates(Named named) {
        if (!(named.fit() instanceof Fit.Found<?> found)) {
            return Stream.empty();
        }
        var estimates = found.estimates();
        var errors = estimates.standardErrors();
        return IntStream.range(0, errors.length)
                .mapToObj(i -> new Estimate(named.name(), estimates.names().get(i), estimates.values()[i], errors[i]));
    }

    /// Parameters are published with so many digits; two decimals would tell little.
    private Value precise(double parameter) {
        if (!Double.isFinite(parameter)) {
            return new Value.Undefined("not finite");
        }
        return new Value.Text(asked.wording().decimal(BigDecimal.valueOf(parameter), Math.max(0, DECIMALS - magnitude(parameter))));
    }

    private static int magnitude(double parameter) {
        return parameter == 0 ? 0 : (int) Math.max(0, Math.floor(Math.log10(Math.abs(parameter))));
    }

    /// What was predicted in the check, and by what.
    private record Prediction(String name, Holdout.Score score) {}

    private Table check(ModelBacktest backtest) {
        var predictions = new ArrayList<Prediction>();
        kinds(backtest).forEach(kind -> predictions.add(new Prediction(kind.label(), holdout(backtest, kind).model())));
        predictions.add(new Prediction("Simple: active ones go on at their F", backtest.simple()));
        predictions.add(new Prediction("Simple estimate of P(alive): all go on at P(alive) x / T", backtest.alive()));
        predictions.add(new Prediction("Naive: all go on at x / T", backtest.naive()));
        return TableBuilder.of(predictions).text("prediction", "Prediction", Prediction::name)
                .column("purchases", "Purchases predicted", Unit.Plain.NUMBER, row -> ModelReply.decimal(row.score().predicted()))
                .count("actual", "Purchases made", _ -> backtest.actual())
                .column("error", "Error a customer", Unit.Plain.NUMBER, row -> ModelReply.decimal(row.score().squareError()))
                .column("againstNaive", "Against naive", Unit.Plain.SHARE, row -> againstNaive(row.score(), backtest.naive()))
                .table(asked.phrase("Check: fitted to {day}, then {weeks week} predicted")
                        .with("day", LocalDate.ofEpochDay(backtest.until()))
                        .with("weeks", backtest.weeks()).words());
    }

    private static Value againstNaive(Holdout.Score score, Holdout.Score naive) {
        return naive.squareError() > 0
                ? new Value.Change(score.squareError() / naive.squareError() - 1)
                : new Value.Undefined("the naive prediction has no error");
    }

    private static List<ModelKind> kinds(ModelBacktest backtest) {
        return Arrays.stream(ModelKind.values()).filter(backtest.models()::containsKey).toList();
    }

    private Table byFrequency(ModelBacktest backtest) {
        var kinds = kinds(backtest);
        var first = holdout(backtest, kinds.getFirst()).byFrequency();
        var table = TableBuilder.ranked(first.size())
                .text("frequency", "Repeat purchases before", row -> frequency(first.get(row).frequency()))
                .count("customers", "Customers", row -> first.get(row).customers())
                .column("actual", "Made after", Unit.Plain.NUMBER, row -> ModelReply.decimal(first.get(row).actual()));
        kinds.forEach(kind -> table.column(kind.word(), kind.label(), Unit.Plain.NUMBER,
                row -> ModelReply.decimal(holdout(backtest, kind).byFrequency().get(row).predicted())));
        return table.table("The same by frequency, purchases a customer");
    }

    private static String frequency(int frequency) {
        return frequency == ModelBacktest.MOST_FREQUENCY ? frequency + " or more" : Integer.toString(frequency);
    }

    private static Holdout holdout(ModelBacktest backtest, ModelKind kind) {
        var holdout = backtest.models().get(kind);
        if (holdout == null) {
            throw new IllegalArgumentException("no holdout of " + kind);
        }
        return holdout;
    }
}
