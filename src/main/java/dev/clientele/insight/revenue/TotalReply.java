package dev.clientele.insight.revenue;

import dev.clientele.analysis.PeriodPhrase;
import dev.clientele.command.Button;
import dev.clientele.command.Reply;
import dev.clientele.command.ReplyBuilder;
import dev.clientele.command.Table;
import dev.clientele.command.TableBuilder;
import dev.clientele.model.Period;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Revenue in all: one figure against that of the days before, and the others beside it.
///
/// @param earlier what was bought in the days that it is compared with
record TotalReply(Sold sold, Bought now, Optional<Bought> earlier) {

    static TotalReply of(Sold sold) {
        return new TotalReply(sold, sold.total(sold.period()), sold.before().map(sold::total));
    }

    Reply reply() {
        var reply = sold.asked().reply(sold.phrase("{measure}{around}").words()).headline(headline()).table(table())
                .footnotes(new RevenueNotes(sold).of(now)).buttons(buttons());
        figures(reply);
        if (!now.isNothing()) {
            reply.charts(new TotalChart(sold, headline()).all());
        }
        return reply.reply();
    }

    /// `Net revenue was US$12.7m in 2020 to 31 May, 26 % more than the same days a year before (US$10.0m).`
    private String headline() {
        var value = sold.value(now);
        if (value instanceof Value.Undefined(String reason)) {
            return sold.phrase("{measure} has no value{around}: {reason}.").with("reason", reason).words();
        }
        var pattern = sold.measure().isPlural()
                ? "There were {value} {noun}{around}{comparison}.{uncompared}"
                : "{measure} was {value}{around}{comparison}.{uncompared}";
        return sold.phrase(pattern).with("value", sold.words(value)).with("comparison", comparison(value)).with("uncompared", uncompared())
                .words();
    }

    /// ` The data begins on 1 Dec 2010, so 2010 is not whole and no measure.`
    private String uncompared() {
        var periods = sold.asked().invocation().periods();
        if (periods.size() < 2 || earlier.isPresent()) {
            return "";
        }
        var named = periods.stream().min(Comparator.comparing(Period::start)).orElseThrow();
        return sold.phrase(" The data begins on {start}, so {period} is not whole and no measure.")
                .with("start", sold.asked().coverage().start()).with("period", PeriodPhrase.of(named, sold.asked().wording()).noun())
                .words();
    }

    /// `, 26 % more than in the same days a year before (US$10.0m)`; empty where nothing compares.
    private String comparison(Value value) {
        if (earlier.isEmpty()) {
            return "";
        }
        var before = sold.value(earlier.get());
        return switch (RevenueMeasure.change(value, before)) {
            case Value.Change(double change) -> comparison(sold.asked().wording().shareShort(Math.abs(change)), change < 0, before);
            case Value.Points(double points) -> comparison(points(points), points < 0, before);
            default -> "";
        };
    }

    private String comparison(String size, boolean less, Value before) {
        return sold.phrase(", {size} {less:less|more} than {in} {before} ({was})").with("size", size).with("less", less)
                .with("in", sold.beforePreposition()).with("was", sold.words(before)).words();
    }

    private String points(double points) {
        return sold.asked().wording().decimal(BigDecimal.valueOf(Math.abs(points) * 100), 1) + " points";
    }

    private void figures(ReplyBuilder reply) {
        for (var measure : measures()) {
            var value = measure.value(now, sold.asked());
            reply.figure(measure.figure(), value)
                    .figure(measure.figure() + "Before", earlier.map(bought -> measure.value(bought, sold.asked())).orElse(sold.noBefore()))
                    .figure(measure.figure() + "Change", change(measure).orElse(sold.noBefore()));
        }
    }

    private Optional<Value> change(RevenueMeasure measure) {
        return earlier.map(bought -> RevenueMeasure.change(measure.value(now, sold.asked()), measure.value(bought, sold.asked())));
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
        var table = TableBuilder.of(measures()).text("figure", "", RevenueMeasure::label)
                .column("value", "Value", Unit.Plain.NUMBER, measure -> measure.value(now, sold.asked()));
        earlier.ifPresent(before -> table
                .column("before", "Before", Unit.Plain.NUMBER, measure -> measure.value(before, sold.asked()))
                .column("change", "Change", Unit.Plain.SHARE, measure -> change(measure).orElseThrow()));
        return table.table("");
    }

    private List<Button> buttons() {
        var buttons = new ArrayList<Button>();
        buttons.addAll(new RevenueButtons(sold).splits("month", "country", "product"));
        buttons.addAll(new RevenueButtons(sold).measures());
        buttons.add(new RevenueButtons(sold).topCustomers());
        return buttons;
    }
}
