package dev.clientele.insight.orders;

import dev.clientele.analysis.CustomerLabels;
import dev.clientele.analysis.Definition;
import dev.clientele.analysis.Footnotes;
import dev.clientele.analysis.Inquiry;
import dev.clientele.analysis.PeriodPhrase;
import dev.clientele.chart.ChartSpec;
import dev.clientele.chart.ChartSpec.Bar;
import dev.clientele.chart.ChartSpec.Tone;
import dev.clientele.command.Button;
import dev.clientele.command.Column;
import dev.clientele.command.CustomerName;
import dev.clientele.command.Reply;
import dev.clientele.command.Table;
import dev.clientele.model.Period;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import dev.clientele.portfolio.TopOrders;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts single orders into a reply: the biggest, whose it was and when.
record OrdersReply(Inquiry scope, Period period, TopOrders.Found found, boolean smallest) {

    private static final String NOBODY = "No customer";
    private static final int MOST_BARS = 20;

    Reply reply() {
        var charts = found.best().size() < 2 ? List.<ChartSpec>of() : List.<ChartSpec>of(chart());
        return new Reply("orders", (smallest ? "Smallest" : "Biggest") + " orders" + around(), headline(), Optional.of(scope.asOf()),
                figures(),
                List.of(table()), charts, List.of(Definition.ORDER.sentence(), new Footnotes(scope, scope.wording()).asOf()), buttons(),
                scope.portfolio().dataVersion());
    }

    /// `The biggest order over all time was US$176k, by Westside Plaza on 17 Jul 2019, of 3,797 orders of US$20.4k on average.`
    private String headline() {
        if (found.best().isEmpty()) {
            return "There was no order" + around() + ".";
        }
        var first = found.best().getFirst();
        return "The " + (smallest ? "smallest" : "biggest") + " order" + around() + " was " + words(first.net()) + ", by " + name(first)
                + " on "
                + day(first) + ", of " + scope.wording().counted(found.count(), "order", "orders") + " of " + words(average())
                + " on average.";
    }

    private long average() {
        return Math.round((double) found.net() / found.count());
    }

    private String around() {
        var named = scope.invocation().customers().stream().map(CustomerName::label).toList();
        return (named.isEmpty() ? "" : " of " + String.join(" and ", named)) + PeriodPhrase.of(period, scope.wording()).clause()
                + scope.filterWords();
    }

    private Map<String, Value> figures() {
        var figures = new LinkedHashMap<String, Value>();
        var none = new Value.Undefined("no orders");
        figures.put(smallest ? "smallest" : "biggest", found.best().isEmpty() ? none : scope.money(found.best().getFirst().net()));
        figures.put("orders", new Value.Count(found.count()));
        figures.put("netRevenue", scope.money(found.net()));
        figures.put("averageOrder", found.count() == 0 ? none : scope.money(average()));
        figures.put("shown", new Value.Count(found.best().size()));
        return figures;
    }

    private Table table() {
        var columns = new ArrayList<>(List.of(new Column("customer", "Customer", Unit.Plain.TEXT), new Column("day", "Day", Unit.Plain.DAY),
                new Column("netRevenue", "Net revenue", scope.money())));
        if (scope.portfolio().costed()) {
            columns.add(new Column("profit", "Profit", scope.money()));
        }
        return new Table("", columns, found.best().stream().map(this::row).toList(), List.of());
    }

    private List<Value> row(TopOrders.Order order) {
        var row = new ArrayList<Value>(List.of(new Value.Text(name(order)), new Value.Day(LocalDate.ofEpochDay(order.day())),
                scope.money(order.net())));
        if (scope.portfolio().costed()) {
            row.add(scope.money(order.net() - order.cost()));
        }
        return row;
    }

    private ChartSpec chart() {
        var bars = found.best().stream().limit(MOST_BARS).map(order -> new Bar(name(order) + ", " + day(order),
                scope.money(order.net()).major().doubleValue(), "", Tone.PRIMARY)).toList();
        var finding = headline().substring(0, headline().indexOf(", of "));
        return new ChartSpec.Bars(new ChartSpec.Heading(finding, "Net revenue of single orders", headline()), scope.money(), bars);
    }

    private List<Button> buttons() {
        var question = scope.invocation();
        var buttons = new ArrayList<Button>();
        if (found.best().size() < found.count()) {
            var more = Math.min(1_000, question.countOrDefault() * 5);
            buttons.add(new Button("Show " + more, question.withCount(more).question()));
        }
        buttons.add(smallest
                ? new Button("Biggest", question.withoutChoice("size").question())
                : new Button("Smallest", question.withChoice("size", "smallest").question()));
        buttons.add(new Button("Top customers", question.withCustomers(List.of()).askInstead("top")));
        return buttons;
    }

    private String name(TopOrders.Order order) {
        var customers = scope.portfolio().customers();
        return order.customer() == customers.count() ? NOBODY : CustomerLabels.of(customers, new int[]{order.customer()}).getFirst();
    }

    private String day(TopOrders.Order order) {
        return scope.wording().day(LocalDate.ofEpochDay(order.day()));
    }

    private String words(long minor) {
        return scope.wording().moneyShort(scope.money(minor));
    }
}
