package dev.clientele.insight.customer;

import dev.clientele.analysis.Definition;
import dev.clientele.analysis.Footnotes;
import dev.clientele.analysis.Ratios;
import dev.clientele.chart.ChartSpec;
import dev.clientele.command.Button;
import dev.clientele.command.Filter;
import dev.clientele.command.Reply;
import dev.clientele.model.Dimension;
import dev.clientele.model.Period;
import dev.clientele.model.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts a customer's card into a reply: title, headline, figures, footnotes, and what to ask next.
record CardReply(Card card) {

    private static final String NEVER = "it has not bought anything";

    Reply reply() {
        var asked = card.asked();
        return new Reply("customer", card.name(), new CardWords(card).headline(), Optional.of(asked.asOf()), figures(),
                new CardTables(card).all(), charts(), footnotes(), buttons(), asked.portfolio().dataVersion());
    }

    private List<ChartSpec> charts() {
        var charts = new ArrayList<>(new CardChart(card).all());
        new AliveChart(card).chart().ifPresent(charts::add);
        return charts;
    }

    private Map<String, Value> figures() {
        var windows = card.windows();
        var figures = new LinkedHashMap<String, Value>();
        figures.put("netRevenueLast12Months", card.money(windows.lastTwelve().net()));
        figures.put("netRevenue12MonthsBefore", card.money(windows.twelveBefore().net()));
        figures.put("change", card.change());
        figures.put("netRevenueThisYear", card.money(windows.thisYear().net()));
        figures.put("netRevenueLastYearToDate", card.money(windows.lastYear().net()));
        figures.put("changeThisYear", card.changeThisYear());
        figures.put("netRevenueAllTime", card.money(windows.allTime().net()));
        figures.put("ordersLast12Months", new Value.Count(windows.lastTwelve().orders()));
        figures.put("ordersAllTime", new Value.Count(windows.allTime().orders()));
        figures.put("averageOrderValue",
                Ratios.orderValue(card.asked(), windows.allTime().net(), windows.allTime().orders()));
        addStanding(figures);
        addRhythm(figures);
        figures.putAll(card.outlook().figures());
        figures.put("notes", new Value.Count(card.notes().size()));
        return figures;
    }

    private void addStanding(Map<String, Value> figures) {
        var standing = card.standing();
        var inactive = new Value.Undefined("it is not active");
        figures.put("tier", standing.tier().<Value>map(tier -> new Value.Text(tier.label())).orElse(inactive));
        figures.put("rank", standing.rank() > 0 ? new Value.Count(standing.rank()) : inactive);
        figures.put("activeCustomers", new Value.Count(standing.active()));
        figures.put("shareOfPortfolio", Ratios.share(card.windows().lastTwelve().net(), standing.total()));
    }

    private void addRhythm(Map<String, Value> figures) {
        var rhythm = card.rhythm();
        var customer = card.customer();
        var never = new Value.Undefined(NEVER);
        var bought = card.hasBought();
        figures.put("purchaseDays", new Value.Count(rhythm.purchaseDays()[customer]));
        figures.put("firstPurchase", bought ? new Value.Day(LocalDate.ofEpochDay(rhythm.first()[customer])) : never);
        figures.put("lastPurchase", bought ? new Value.Day(LocalDate.ofEpochDay(rhythm.last()[customer])) : never);
        figures.put("daysSinceLastPurchase", bought ? new Value.Count(rhythm.daysSince(customer)) : never);
        var known = rhythm.isKnown(customer);
        var rare = new Value.Undefined("it has bought on fewer than 3 days");
        figures.put("usualGapDays", known ? new Value.Decimal(rhythm.medianGap()[customer]) : rare);
        figures.put("overdueRatio", known ? new Value.Decimal(rhythm.overdueRatio(customer)) : rare);
    }

    private List<String> footnotes() {
        var notes = new ArrayList<String>();
        var asked = card.asked();
        notes.add(asked.settings().tiers().definition().sentence());
        notes.add(Definition.OVERDUE_RATIO.sentence());
        notes.add(Definition.VALUE_AT_RISK.sentence() + " " + Definition.SIMPLE_CLV.sentence());
        notes.add(card.outlook().of().chance().note());
        if (asked.portfolio().costed()) {
            var all = card.windows().allTime();
            notes.add(new Footnotes(asked, card.wording()).estimatedCost(all.estimated(), all.net()));
        }
        var footnotes = new Footnotes(asked, card.wording());
        notes.add(footnotes.asOf());
        footnotes.uncompared(asked.dataEnd().minusYears(2)).ifPresent(notes::add);
        notes.add("To keep something in mind about this customer, type `note " + asked.invocation().customer().orElseThrow().question()
                + ": ` and the text.");
        return notes;
    }

    /// What is worked out about its value by each method.
    private String lifetimeValue() {
        return card.asked().invocation().askInstead("clv customer " + card.asked().invocation().customer().orElseThrow().question());
    }

    /// This year to the as-of day against the same days a year before.
    private String withLastYear() {
        var asked = card.asked();
        var thisYear = Period.days(asked.asOf().withDayOfYear(1), asked.asOf());
        var periods = asked.invocation().withPeriods(List.of(thisYear.yearBefore(), thisYear));
        return periods.askInstead("compare customer " + asked.invocation().customer().orElseThrow().question());
    }

    private List<Button> buttons() {
        var asked = card.asked();
        var buttons = new ArrayList<Button>();
        buttons.add(new Button("Compare with last year", withLastYear()));
        buttons.add(new Button("Lifetime value", lifetimeValue()));
        buttons.add(new Button("Top customers", asked.invocation().askInsteadOverall("top")));
        for (var dimension : List.of(Dimension.SEGMENT, Dimension.COUNTRY, Dimension.OWNER)) {
            var value = asked.portfolio().customers().value(dimension, card.customer());
            if (!value.isEmpty()) {
                var filtered = asked.invocation().withFilters(List.of(new Filter(dimension, List.of(value))));
                buttons.add(new Button((dimension == Dimension.OWNER ? "Top of " : "Top in ") + value, filtered.askInsteadOverall("top")));
            }
        }
        var owner = asked.portfolio().customers().value(Dimension.OWNER, card.customer());
        if (!owner.isEmpty()) {
            var theirs = asked.invocation().withFilters(List.of(new Filter(Dimension.OWNER, List.of(owner))));
            buttons.add(new Button("At risk: customers of " + owner, theirs.askInsteadOverall("at-risk")));
        }
        return buttons;
    }
}
