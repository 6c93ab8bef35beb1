package dev.clientele.insight.clv;

import dev.clientele.analysis.Inquiry;
import dev.clientele.btyd.check.FitCurves;
import dev.clientele.btyd.check.Holdout;
import dev.clientele.btyd.check.RepeatPurchases;
import dev.clientele.btyd.company.CompanyModels;
import dev.clientele.btyd.company.ModelKind;
import dev.clientele.btyd.fit.Fit;
import dev.clientele.btyd.history.Histories;
import dev.clientele.btyd.lifetime.LifetimeModel;
import dev.clientele.chart.ChartSpec;
import dev.clientele.chart.ChartSpec.Axis;
import dev.clientele.chart.ChartSpec.Curve;
import dev.clientele.chart.ChartSpec.Heading;
import dev.clientele.chart.ChartSpec.Series;
import dev.clientele.chart.ChartSpec.Tone;
import dev.clientele.model.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The fit plots of `clv model`: how often customers bought again, purchases over time, and the check by frequency; each beside
/// what the models expect.
record ModelCharts(Inquiry asked, CompanyModels models) {

    private static final int MOST_REPEATS = 7;
    private static final int DAYS = 7;

    List<ChartSpec> all() {
        var fitted = fitted();
        if (fitted.isEmpty()) {
            return List.of();
        }
        var charts = new ArrayList<>(List.of(frequencies(fitted), tracking(fitted)));
        models.backtest().filter(backtest -> !backtest.models().isEmpty())
                .ifPresent(backtest -> charts.add(conditional(backtest.models())));
        return charts;
    }

    private Map<ModelKind, LifetimeModel> fitted() {
        var fitted = new LinkedHashMap<ModelKind, LifetimeModel>();
        for (var kind : ModelKind.values()) {
            if (models.fit(kind) instanceof Fit.Found<? extends LifetimeModel> found) {
                fitted.put(kind, found.model());
            }
        }
        return fitted;
    }

    private ChartSpec frequencies(Map<ModelKind, LifetimeModel> fitted) {
        var actual = FitCurves.actualFrequencies(models.histogram(), MOST_REPEATS);
        var categories =
                Stream.concat(IntStream.range(0, MOST_REPEATS).mapToObj(Integer::toString), Stream.of(MOST_REPEATS + "+")).toList();
        var series = new ArrayList<>(List.of(new Series("Actual", list(actual), Tone.MUTED)));
        fitted.forEach(
                (kind, model) -> series.add(new Series(kind.label(), list(FitCurves.frequencies(model, models.histogram(), MOST_REPEATS)),
                        tone(kind))));
        var first = series.get(1);
        var title = asked.phrase("{actual customer has|customers have} not bought again; {model} expects {expected}")
                .with("actual", Math.round(actual[0])).with("model", first.label())
                .with("expected", Math.round(first.values().getFirst())).words();
        var spoken = IntStream.rangeClosed(0, MOST_REPEATS).mapToObj(i -> categories.get(i) + ": " + spoken(series, i)).toList();
        return new ChartSpec.GroupedBars(new Heading(title, "Customers by repeat purchase days to date, and what the models expect",
                title + ". " + String.join("; ", spoken) + "."), Unit.Plain.COUNT, categories, series);
    }

    private String spoken(List<Series> series, int place) {
        return String.join(", ",
                series.stream().map(one -> one.label() + " " + asked.wording().count(Math.round(one.values().get(place)))).toList());
    }

    /// Purchases over all weeks of the data, also those after the as-of day: there it shows how the models predicted.
    private ChartSpec tracking(Map<ModelKind, LifetimeModel> fitted) {
        var asOf = Math.toIntExact(models.asOf().toEpochDay());
        var start = asOf - models.histogram().longest();
        var last = Math.toIntExact(asked.portfolio().lastDay().orElse(models.asOf()).toEpochDay());
        var weeks = Math.max(1, (Math.max(last, asOf) - start + 1) / DAYS);
        var actual = RepeatPurchases.cumulative(asked.selection(), models.histories(), start, weeks);
        var x = IntStream.rangeClosed(1, weeks).mapToObj(week -> (double) week).toList();
        var curves =
                new ArrayList<>(List.of(new Curve("Actual", x, Arrays.stream(actual).mapToObj(count -> (double) count).toList(), Tone.MUTED,
                        List.of())));
        fitted.forEach((kind, model) -> curves.add(new Curve(kind.label(), x, list(FitCurves.cumulative(model, models.histogram(), weeks)),
                tone(kind), List.of())));
        var first = curves.get(1);
        var title = asked.phrase("{actual repeat purchase} by week {weeks}; {model} expects {expected}").with("actual", actual[weeks - 1])
                .with("weeks", weeks).with("model", first.label()).with("expected", Math.round(first.y().getLast())).words();
        var fittedTo = Math.round(models.histogram().longest() / Histories.DAYS_A_WEEK);
        var subtitle = asked
                .phrase("Cumulative, of the customers known by {day}[{predicted}; fitted to week {week}, predicted from there]")
                .with("day", models.asOf()).with("predicted", weeks > fittedTo + 1).with("week", Long.toString(fittedTo)).words();
        var spoken = curves.stream().map(curve -> curve.label() + " " + asked.wording().count(Math.round(curve.y().getLast()))).toList();
        return new ChartSpec.Curves(new Heading(title, subtitle, title + ". By week " + weeks + ": " + String.join(", ", spoken) + "."),
                new Axis("weeks", Unit.Plain.COUNT), new Axis("repeat purchases", Unit.Plain.COUNT), curves, "");
    }

    private ChartSpec conditional(Map<ModelKind, Holdout> holdouts) {
        var curves = new ArrayList<Curve>();
        var any = holdouts.values().iterator().next();
        curves.add(curve("Actual", any, Holdout.Row::actual, Tone.MUTED));
        for (var kind : ModelKind.values()) {
            var holdout = holdouts.get(kind);
            if (holdout != null) {
                curves.add(curve(kind.label(), holdout, Holdout.Row::predicted, tone(kind)));
            }
        }
        var title = "What customers bought in the check, by how often they had bought before";
        var spoken = curves.stream().map(curve -> curve.label() + " "
                + String.join(", ", curve.y().stream().map(value -> asked.wording().cell(ModelReply.decimal(value))).toList())).toList();
        return new ChartSpec.Curves(
                new Heading(title, "Purchases a customer against what was predicted; the last point is " + MOST_REPEATS + " or more",
                        title + ". " + String.join("; ", spoken) + "."),
                new Axis("repeat purchases before", Unit.Plain.COUNT), new Axis("purchases after", Unit.Plain.NUMBER), curves, "");
    }

    private static Curve curve(String label, Holdout holdout, ToDoubleFunction<Holdout.Row> value, Tone tone) {
        return new Curve(label, holdout.byFrequency().stream().map(row -> (double) row.frequency()).toList(),
                holdout.byFrequency().stream().map(value::applyAsDouble).toList(), tone, List.of());
    }

    private static Tone tone(ModelKind kind) {
        return switch (kind) {
            case BGNBD -> Tone.PRIMARY;
            case PARETONBD -> Tone.SECOND;
        };
    }

    private static List<Double> list(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }
}
