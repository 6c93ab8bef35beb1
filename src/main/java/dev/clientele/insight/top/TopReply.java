package dev.clientele.insight.top;

import dev.clientele.chart.ChartSpec;
import dev.clientele.command.Button;
import dev.clientele.command.Column;
import dev.clientele.command.Reply;
import dev.clientele.command.Table;
import dev.clientele.insight.Asked;
import dev.clientele.insight.CustomerLabels;
import dev.clientele.insight.Footnotes;
import dev.clientele.insight.PeriodPhrase;
import dev.clientele.model.Money;
import dev.clientele.model.Period;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import dev.clientele.model.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts a ranking into words, figures, a table and a chart.
///
/// @param yearBefore for each customer the value in the same period a year before; of length 0 where there is none
record TopReply(Asked asked, Wording wording, Measure measure, Period period, TopCustomers top, long[] yearBefore) {

    private static final int MOST_BARS = 20;
    private static final String NO_TOTAL = "the total is not above zero";

    Reply reply() {
        var title = "Top " + asked.invocation().countOrDefault() + " customers by " + measure.noun() + when() + asked.filterWords();
        var charts = top.isEmpty() ? List.<ChartSpec>of() : List.<ChartSpec>of(chart());
        return new Reply("top", title, headline(), Optional.of(asked.asOf()), figures(), List.of(table()), charts, footnotes(), buttons(),
                asked.portfolio().dataVersion());
    }

    private String when() {
        return asked.invocation().period().map(named -> PeriodPhrase.of(named, wording).clause()).orElse("");
    }

    /// `7 customers made 49 % of net revenue in 2012: £4.4m of £9.0m. Nordlicht alone made 12 %.`
    private String headline() {
        if (top.isEmpty()) {
            return "No customer has " + (measure == Measure.ORDERS ? "an order" : measure.noun() + " above zero") + when()
                    + asked.filterWords() + ".";
        }
        var who = top.ranked().length == 1 ? label(0) : wording.counted(top.ranked().length, "customer", "customers");
        var made = measure == Measure.ORDERS ? " placed " : " made ";
        var amounts = words(top.shown()) + " of " + words(top.total());
        if (!(Value.share(top.shown(), top.total(), NO_TOTAL) instanceof Value.Share(double share))) {
            return who + made + words(top.shown()) + " of " + measure.noun() + when() + asked.filterWords() + ".";
        }
        var first = top.ranked().length == 1 ? "" : " " + label(0) + " alone" + made + wording.shareShort(shareOf(top.ranked()[0])) + ".";
        return who + made + wording.shareShort(share) + " of " + possessive() + measure.noun() + plainWhen() + asked.filterWords() + ": "
                + amounts + "." + first;
    }

    /// A year reads better before the noun: `2012's net revenue`.
    private String possessive() {
        return isYear() ? period.label() + "'s " : asked.invocation().period().isEmpty() ? "all " : "";
    }

    private String plainWhen() {
        return isYear() ? "" : when();
    }

    private boolean isYear() {
        return period.label().matches("\\d{4}");
    }

    private double shareOf(int customer) {
        return (double) top.values()[customer] / top.total();
    }

    private String words(long value) {
        return measure.isMoney() ? wording.moneyShort(money(value)) : wording.count(value);
    }

    private Map<String, Value> figures() {
        var figures = new LinkedHashMap<String, Value>();
        figures.put("total", value(top.total()));
        figures.put("shown", value(top.shown()));
        figures.put("shareOfTotal", Value.share(top.shown(), top.total(), NO_TOTAL));
        figures.put("unassigned", value(top.unassigned()));
        figures.put("unassignedShare", Value.share(top.unassigned(), top.total(), NO_TOTAL));
        figures.put("customers", new Value.Count(top.customers()));
        figures.put("customersShown", new Value.Count(top.ranked().length));
        return figures;
    }

    private Table table() {
        var columns =
                new ArrayList<>(List.of(new Column("rank", "#", Unit.Plain.COUNT), new Column("customer", "Customer", Unit.Plain.TEXT),
                        new Column("netRevenue", "Net revenue", asked.money())));
        if (asked.portfolio().costed()) {
            columns.add(new Column("profit", "Profit", asked.money()));
        }
        columns.add(new Column("orders", "Orders", Unit.Plain.COUNT));
        columns.add(new Column("share", measure == Measure.REVENUE ? "Share" : "Share of " + measure.noun(), Unit.Plain.SHARE));
        if (yearBefore.length > 0) {
            columns.add(new Column("change", "On year before", Unit.Plain.SHARE));
        }
        var rows = new ArrayList<List<Value>>();
        for (var rank = 0; rank < top.ranked().length; rank++) {
            rows.add(row(rank));
        }
        return new Table("", columns, rows, top.isEmpty() ? List.of() : totals());
    }

    private List<Value> row(int rank) {
        var customer = top.ranked()[rank];
        var totals = top.totals();
        var cells = new ArrayList<Value>(List.of(new Value.Count(rank + 1L), new Value.Text(label(rank)), money(totals.net()[customer])));
        if (asked.portfolio().costed()) {
            cells.add(money(totals.net()[customer] - totals.cost()[customer]));
        }
        cells.add(new Value.Count(totals.orders()[customer]));
        cells.add(Value.share(top.values()[customer], top.total(), NO_TOTAL));
        if (yearBefore.length > 0) {
            cells.add(change(top.values()[customer], yearBefore[customer]));
        }
        return cells;
    }

    /// The whole portfolio's row under the ranking, the unassigned revenue included.
    private List<Value> totals() {
        var totals = top.totals();
        var cells = new ArrayList<Value>(
                List.of(new Value.Text(""), new Value.Text("All customers and unassigned"), money(Arrays.stream(totals.net()).sum())));
        if (asked.portfolio().costed()) {
            cells.add(money(Arrays.stream(totals.net()).sum() - Arrays.stream(totals.cost()).sum()));
        }
        cells.add(new Value.Count(Arrays.stream(totals.orders()).asLongStream().sum()));
        cells.add(Value.share(top.total(), top.total(), NO_TOTAL));
        if (yearBefore.length > 0) {
            cells.add(change(top.total(), Arrays.stream(yearBefore).sum()));
        }
        return cells;
    }

    private static Value change(long now, long before) {
        return before > 0 ? new Value.Change((double) now / before - 1) : new Value.Undefined("nothing the year before");
    }

    private ChartSpec chart() {
        var shown = Math.min(MOST_BARS, top.ranked().length);
        var bars = new ArrayList<ChartSpec.Bar>();
        for (var rank = 0; rank < shown; rank++) {
            var value = top.values()[top.ranked()[rank]];
            var number = measure.isMoney() ? money(value).major().doubleValue() : value;
            var note = top.total() > 0 ? wording.share(shareOf(top.ranked()[rank])) : "";
            bars.add(new ChartSpec.Bar(label(rank), number, note, ChartSpec.Tone.PRIMARY));
        }
        var subtitle = capital(measure.noun()) + " and share of the total" + (when().isEmpty() ? ", all time" : ", " + when().strip())
                + asked.filterWords() + (shown < top.ranked().length ? "; the first " + shown : "");
        var alt = headline() + " Greatest first: " + String.join(", ", bars.stream().limit(5).map(this::spoken).toList()) + ".";
        return new ChartSpec.Bars(new ChartSpec.Heading(headlineWithoutAmounts(), subtitle, alt),
                measure.isMoney() ? asked.money() : Unit.Plain.COUNT, bars);
    }

    private String headlineWithoutAmounts() {
        var colon = headline().indexOf(": ");
        return colon < 0 ? headline() : headline().substring(0, colon);
    }

    private String spoken(ChartSpec.Bar bar) {
        var number = java.math.BigDecimal.valueOf(bar.value());
        return bar.label() + " "
                + (measure.isMoney() ? wording.moneyShort(number, asked.portfolio().currency()) : wording.decimal(number, 0));
    }

    private List<String> footnotes() {
        var notes = new Footnotes(asked, wording);
        var netTotal = Arrays.stream(top.totals().net()).sum();
        var lines =
                new ArrayList<>(List.of("Net revenue: line amounts without VAT, credit notes subtracted on their own date.", notes.asOf(),
                        notes.unassigned(top.totals().net()[top.totals().unassigned()], netTotal)));
        if (asked.portfolio().costed()) {
            lines.add(notes.estimatedCost(Arrays.stream(top.totals().estimated()).sum(), netTotal));
        }
        return lines;
    }

    private List<Button> buttons() {
        var question = asked.invocation();
        var buttons = new ArrayList<Button>();
        for (var other : Measure.values()) {
            if (other != measure && (other != Measure.PROFIT || asked.portfolio().costed())) {
                buttons.add(new Button("By " + other.word(), question.withChoice("by", other.word()).question()));
            }
        }
        if (top.ranked().length < top.customers() && question.countOrDefault() < 100) {
            var more = question.countOrDefault() * 2;
            buttons.add(new Button("Top " + more, question.withCount(more).question()));
        }
        if (yearBefore.length > 0 && isYear()) {
            var before = asked.invocation().withPeriod(period.yearBefore());
            buttons.add(new Button("The year before", before.question()));
        }
        buttons.add(new Button("Customer flows", "flows" + asked.invocation().period().map(named -> " " + named.label()).orElse("")));
        return buttons;
    }

    private String label(int rank) {
        return CustomerLabels.of(asked.portfolio().customers(), top.ranked()).get(rank);
    }

    private Value value(long raw) {
        return measure.isMoney() ? money(raw) : new Value.Count(raw);
    }

    private Money money(long minor) {
        return new Money(minor, asked.portfolio().currency());
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
