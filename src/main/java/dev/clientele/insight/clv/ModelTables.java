package dev.clientele.insight.clv;

import dev.clientele.analysis.Inquiry;
import dev.clientele.btyd.check.Holdout;
import dev.clientele.btyd.company.CompanyModels;
import dev.clientele.btyd.company.ModelBacktest;
import dev.clientele.btyd.company.ModelKind;
import dev.clientele.btyd.fit.Fit;
import dev.clientele.command.Column;
import dev.clientele.command.Table;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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

    private Table fits() {
        var columns = List.of(new Column("model", "Model", Unit.Plain.TEXT),
                new Column("logLikelihood", "Log-likelihood", Unit.Plain.NUMBER),
                new Column("starts", "Starts that agree", Unit.Plain.TEXT), new Column("used", "Answers stand on it", Unit.Plain.TEXT));
        var rows = new ArrayList<List<Value>>();
        for (var kind : ModelKind.values()) {
            var isBest = models.best().filter(kind::equals).isPresent();
            rows.add(fit(kind.label(), models.fit(kind),
                    models.refusal(kind).map(why -> "no: " + why)
                            .orElse(isBest ? "yes" : "where asked for by `method " + kind.word() + "`")));
        }
        rows.add(fit("Gamma-Gamma", models.spend(), models.spendRefusal().map(why -> "no: " + why)
                .orElse(models.best().isPresent() ? "yes" : "no: there is no model of lifetimes to go with it")));
        return new Table("Fits", columns, rows, List.of());
    }

    private static List<Value> fit(String name, Fit<?> fit, String used) {
        var likelihood = fit instanceof Fit.Found<?> found ? ModelReply.decimal(found.logLikelihood()) : new Value.Undefined("no fit");
        var starts = fit.convergence().starts() == 0 ? "" : fit.convergence().agreeing() + " of " + fit.convergence().starts();
        return List.of(new Value.Text(name), likelihood, new Value.Text(starts), new Value.Text(used));
    }

    private Table parameters() {
        var columns = List.of(new Column("model", "Model", Unit.Plain.TEXT), new Column("parameter", "Parameter", Unit.Plain.TEXT),
                new Column("estimate", "Estimate", Unit.Plain.NUMBER), new Column("error", "Standard error", Unit.Plain.NUMBER));
        var rows = new ArrayList<List<Value>>();
        for (var kind : ModelKind.values()) {
            add(rows, kind.label(), models.fit(kind));
        }
        add(rows, "Gamma-Gamma", models.spend());
        return new Table("Parameters", columns, rows, List.of());
    }

    private void add(List<List<Value>> rows, String name, Fit<?> fit) {
        if (fit instanceof Fit.Found<?> found) {
            var errors = found.estimates().standardErrors();
            for (var i = 0; i < errors.length; i++) {
                rows.add(List.of(new Value.Text(name), new Value.Text(found.estimates().names().get(i)),
                        precise(found.estimates().values()[i]), precise(errors[i])));
            }
        }
    }

    /// Parameters are published with so many digits; two decimals would tell little.
    private Value precise(double parameter) {
        return Double.isFinite(parameter)
                ? new Value.Text(asked.wording().decimal(BigDecimal.valueOf(parameter), Math.max(0, DECIMALS - magnitude(parameter))))
                : new Value.Undefined("not finite");
    }

    private static int magnitude(double parameter) {
        return parameter == 0 ? 0 : (int) Math.max(0, Math.floor(Math.log10(Math.abs(parameter))));
    }

    private Table check(ModelBacktest backtest) {
        var columns = List.of(new Column("prediction", "Prediction", Unit.Plain.TEXT),
                new Column("purchases", "Purchases predicted", Unit.Plain.NUMBER), new Column("actual", "Purchases made", Unit.Plain.COUNT),
                new Column("error", "Error a customer", Unit.Plain.NUMBER), new Column("againstNaive", "Against naive", Unit.Plain.SHARE));
        var rows = new ArrayList<List<Value>>();
        for (var kind : ModelKind.values()) {
            var holdout = backtest.models().get(kind);
            if (holdout != null) {
                rows.add(score(kind.label(), holdout.model(), backtest));
            }
        }
        rows.add(score("Simple: active ones go on at their F", backtest.simple(), backtest));
        rows.add(score("Simple estimate of P(alive): all go on at P(alive) x / T", backtest.alive(), backtest));
        rows.add(score("Naive: all go on at x / T", backtest.naive(), backtest));
        var title = "Check: fitted to " + asked.wording().day(LocalDate.ofEpochDay(backtest.until())) + ", then "
                + asked.wording().counted(backtest.weeks(), "week", "weeks") + " predicted";
        return new Table(title, columns, rows, List.of());
    }

    private static List<Value> score(String name, Holdout.Score score, ModelBacktest backtest) {
        var naive = backtest.naive().squareError();
        return List.of(new Value.Text(name), ModelReply.decimal(score.predicted()), new Value.Count(backtest.actual()),
                ModelReply.decimal(score.squareError()),
                naive > 0 ? new Value.Change(score.squareError() / naive - 1) : new Value.Undefined("the naive prediction has no error"));
    }

    private Table byFrequency(ModelBacktest backtest) {
        var kinds = Arrays.stream(ModelKind.values()).filter(backtest.models()::containsKey).toList();
        var columns = new ArrayList<>(List.of(new Column("frequency", "Repeat purchases before", Unit.Plain.TEXT),
                new Column("customers", "Customers", Unit.Plain.COUNT), new Column("actual", "Made after", Unit.Plain.NUMBER)));
        kinds.forEach(kind -> columns.add(new Column(kind.word(), kind.label(), Unit.Plain.NUMBER)));
        var rows = new ArrayList<List<Value>>();
        var first = holdout(backtest, kinds.getFirst()).byFrequency();
        for (var i = 0; i < first.size(); i++) {
            var row = first.get(i);
            var label = row.frequency() + (row.frequency() == ModelBacktest.MOST_FREQUENCY ? " or more" : "");
            var cells = new ArrayList<Value>(
                    List.of(new Value.Text(label), new Value.Count(row.customers()), ModelReply.decimal(row.actual())));
            for (var kind : kinds) {
                cells.add(ModelReply.decimal(holdout(backtest, kind).byFrequency().get(i).predicted()));
            }
            rows.add(cells);
        }
        return new Table("The same by frequency, purchases a customer", columns, rows, List.of());
    }

    private static Holdout holdout(ModelBacktest backtest, ModelKind kind) {
        var holdout = backtest.models().get(kind);
        if (holdout == null) {
            throw new IllegalArgumentException("no holdout of " + kind);
        }
        return holdout;
    }
}
