package dev.clientele.insight.revenue;

import dev.clientele.analysis.PeriodPhrase;
import dev.clientele.chart.ChartSpec;
import dev.clientele.command.Button;
import dev.clientele.command.Column;
import dev.clientele.command.Reply;
import dev.clientele.command.Table;
import dev.clientele.model.Period;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Revenue in all: one figure against that of the days before, and the others beside it.
///
/// @param earlier what was bought in the days that it is compared with
record TotalReply(Sold sold, Bought now, Optional<Bought> earlier) {

    static TotalReply of(Sold sold) {
        return new TotalReply(sold, sold.total(sold.period()), sold.before().map(sold::total));
    }

    Reply reply() {
        var charts = now.isNothing() ? List.<ChartSpec>of() : new TotalChart(sold, headline()).all();
        return new Reply("revenue", sold.measure().label() + sold.around(), headline(), Optional.of(sold.asked().asOf()), figures(),
                List.of(table()), charts, new RevenueNotes(sold).of(now), buttons(), sold.asked().portfolio().dataVersion());
    }

    /// `Net revenue was US$12.7m in 2020 to 31 May, 26 % more than the same days a year before (US$10.0m).`
    private String headline() {
        var value = sold.value(now);
        var measure = sold.measure();
        if (value instanceof Value.Undefined(String reason)) {
            return measure.label() + " has no value" + sold.around() + ": " + reason + ".";
        }
        var said = measure.isPlural()
                ? "There were " + sold.words(value) + " " + measure.noun()
                : measure.label() + " was " + sold.words(value);
        return said + sold.around() + comparison(value) + "." + uncompared();
    }

    /// ` The data begins on 1 Dec 2010, so 2010 is not whole and no measure.`
    private String uncompared() {
        var periods = sold.asked().invocation().periods();
        if (periods.size() < 2 || earlier.isPresent()) {
            return "";
        }
        var wording = sold.asked().wording();
        var named = periods.stream().min(Comparator.comparing(Period::start)).orElseThrow();
        return " T" + sold.asked().coverage().words(wording).substring(1) + ", so " + PeriodPhrase.of(named, wording).noun()
                + " is not whole and no measure.";
    }

    private String comparison(Value value) {
        return earlier.map(bought -> {
            var before = sold.value(bought);
            return switch (RevenueMeasure.change(value, before)) {
                case Value.Change(double change) ->
                        ", " + moved(change, sold.asked().wording().shareShort(Math.abs(change))) + against(before);
                case Value.Points(double points) -> ", " + moved(points, points(points)) + against(before);
                default -> "";
            };
        }).orElse("");
    }

    private String points(double points) {
        return sold.asked().wording().decimal(java.math.BigDecimal.valueOf(Math.abs(points) * 100), 1) + " points";
    }

    private static String moved(double change, String size) {
        return size + (change < 0 ? " less than" : " more than");
    }

    private String against(Value before) {
        return " " + sold.beforePreposition() + " " + sold.beforeNoun() + " (" + sold.words(before) + ")";
    }

    private Map<String, Value> figures() {
        var figures = new LinkedHashMap<String, Value>();
        for (var measure : measures()) {
            var value = measure.value(now, sold.asked());
            figures.put(measure.figure(), value);
            figures.put(measure.figure() + "Before", earlier.map(bought -> measure.value(bought, sold.asked())).orElse(sold.noBefore()));
            figures.put(measure.figure() + "Change",
                    earlier.map(bought -> RevenueMeasure.change(value, measure.value(bought, sold.asked()))).orElse(sold.noBefore()));
        }
        return figures;
    }

    /// What is asked for first, then all others that the data has.
    private List<RevenueMeasure> measures() {
        var measures = new ArrayList<>(List.of(sold.measure()));
        for (var measure : RevenueMeasure.values()) {
            if (measure != sold.measure() && (sold.asked().portfolio().costed() || !measure.needsCosts())) {
                measures.add(measure);
            }
        }
        return measures;
    }

    private Table table() {
        var columns = new ArrayList<>(List.of(new Column("figure", "", Unit.Plain.TEXT),
                new Column("value", "Value", Unit.Plain.NUMBER)));
        if (earlier.isPresent()) {
            columns.add(new Column("before", "Before", Unit.Plain.NUMBER));
            columns.add(new Column("change", "Change", Unit.Plain.SHARE));
        }
        return new Table("", columns, measures().stream().map(this::row).toList(), List.of());
    }

    private List<Value> row(RevenueMeasure measure) {
        var value = measure.value(now, sold.asked());
        var row = new ArrayList<Value>(List.of(new Value.Text(measure.label()), value));
        earlier.map(bought -> measure.value(bought, sold.asked())).ifPresent(before -> {
            row.add(before);
            row.add(RevenueMeasure.change(value, before));
        });
        return row;
    }

    private List<Button> buttons() {
        var buttons = new ArrayList<Button>();
        buttons.addAll(new RevenueButtons(sold).splits("month", "country", "product"));
        buttons.addAll(new RevenueButtons(sold).measures());
        buttons.add(new RevenueButtons(sold).topCustomers());
        return buttons;
    }
}
