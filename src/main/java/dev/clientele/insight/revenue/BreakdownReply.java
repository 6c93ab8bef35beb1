package dev.clientele.insight.revenue;

import dev.clientele.chart.ChartSpec;
import dev.clientele.command.Button;
import dev.clientele.command.Reply;
import dev.clientele.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Revenue broken down: its parts in a table and a chart, and which is the greatest.
record BreakdownReply(Sold sold, Parts parts) {

    static BreakdownReply of(Sold sold, Split split) {
        return new BreakdownReply(sold, Parts.of(sold, RevenueGroups.of(sold, split)));
    }

    Reply reply() {
        var charts = parts.shown().isEmpty() ? List.<ChartSpec>of() : new BreakdownChart(sold, parts).all(finding(), headline());
        return new Reply("revenue", sold.measure().label() + " by " + parts.groups().split().word() + sold.around(), headline(),
                Optional.of(sold.asked().asOf()), figures(), List.of(new BreakdownTable(sold, parts).table()), charts, notes(), buttons(),
                sold.asked().portfolio().dataVersion());
    }

    /// `United States made 59 % of net revenue in 2019: US$19.2m of US$32.5m.`
    private String headline() {
        if (parts.shown().isEmpty()) {
            return finding() + ".";
        }
        return finding() + whole() + ".";
    }

    private String finding() {
        if (parts.shown().isEmpty()) {
            return "Nothing was sold" + sold.around();
        }
        var first = parts.best();
        var name = parts.groups().names().get(first);
        var value = sold.value(parts.groups().now().get(first));
        var verb = parts.isLowestFirst() ? " had the lowest " : " had the highest ";
        return name + verb + sold.measure().noun() + sold.around() + ": " + sold.words(value);
    }

    private String whole() {
        var all = sold.value(parts.total());
        if (parts.share(parts.best()) instanceof Value.Share(double share)) {
            return ", " + sold.asked().wording().shareShort(share) + " of " + sold.words(all) + changed(all);
        }
        return all instanceof Value.Undefined ? "" : "; all together " + sold.words(all) + changed(all);
    }

    private String changed(Value all) {
        return parts.totalBefore().map(before -> switch (RevenueMeasure.change(all, sold.value(before))) {
            case Value.Change change -> " (" + sold.asked().wording().cell(change) + " on " + sold.beforeNoun() + ")";
            case Value.Points points -> " (" + sold.asked().wording().cell(points) + " on " + sold.beforeNoun() + ")";
            default -> "";
        }).orElse("");
    }

    private Map<String, Value> figures() {
        var figures = new LinkedHashMap<String, Value>();
        var name = sold.measure().figure();
        var total = sold.value(parts.total());
        figures.put(name, total);
        figures.put(name + "Before", parts.totalBefore().map(sold::value).orElse(sold.noBefore()));
        figures.put(name + "Change",
                parts.totalBefore().map(before -> RevenueMeasure.change(total, sold.value(before))).orElse(sold.noBefore()));
        figures.put("parts", new Value.Count(parts.all().size()));
        figures.put("shown", new Value.Count(parts.shown().size()));
        return figures;
    }

    private List<String> notes() {
        var notes = new ArrayList<>(new RevenueNotes(sold).of(parts.total()));
        if (parts.overlaps()) {
            notes.add("An order with several " + (parts.groups().split().word().equals("product") ? "products" : "of them")
                    + " is one of each, and so is who bought them: orders and customers of the parts are more than those of the whole.");
        }
        return notes;
    }

    private List<Button> buttons() {
        var question = sold.asked().invocation();
        var buttons = new ArrayList<Button>();
        if (parts.shown().size() < parts.all().size()) {
            var more = Math.min(1_000, question.countOrDefault() * 5);
            buttons.add(new Button("Show " + more, question.withCount(more).question()));
        }
        buttons.addAll(new RevenueButtons(sold).splits("month", "country", "product", "category"));
        buttons.addAll(new RevenueButtons(sold).measures());
        return buttons;
    }
}
