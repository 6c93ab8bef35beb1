package dev.clientele.insight.flows;

import dev.clientele.command.Button;
import dev.clientele.command.Column;
import dev.clientele.command.Reply;
import dev.clientele.command.Table;
import dev.clientele.insight.Asked;
import dev.clientele.insight.Footnotes;
import dev.clientele.insight.PeriodPhrase;
import dev.clientele.insight.Terms;
import dev.clientele.model.Money;
import dev.clientele.model.Period;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import dev.clientele.model.Wording;
import dev.clientele.portfolio.Flow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts flows into words, figures, tables and charts.
///
/// @param flows the periods asked for
/// @param trend the same, with those before where only one was asked for
record FlowsReply(Asked asked, Terms terms, CustomerFlows flows, CustomerFlows trend) {

    Reply reply() {
        var charts = new FlowCharts(asked, terms.wording(), this).all();
        var tables = new ArrayList<Table>();
        tables.add(steps());
        tables.add(bridge());
        return new Reply("flows", "Customer flows" + when() + asked.filterWords(), headline(), Optional.of(asked.asOf()), figures(), tables,
                charts, footnotes(), buttons(), asked.portfolio().dataVersion());
    }

    /// `417 + 210 new + 0 regained - 72 lost = 555 ✓`.
    static String reconciliation(Flow flow, Wording wording) {
        return wording.count(flow.opening()) + " + " + wording.count(flow.gained()) + " new + " + wording.count(flow.regained())
                + " regained - "
                + wording.count(flow.lost()) + " lost = " + wording.count(flow.closing()) + (flow.reconciles() ? " \u2713" : " \u2717");
    }

    /// The sentence without the reconciliation: `Active customers grew from 417 to 555 in 2019`.
    String finding() {
        var total = flows.total();
        var wording = wording();
        if (total.opening() == 0 && total.closing() == 0) {
            return "No customer was active" + when() + asked.filterWords();
        }
        if (total.opening() == total.closing()) {
            return "Active customers stayed at " + wording.count(total.closing()) + when() + asked.filterWords();
        }
        var moved = total.closing() > total.opening() ? "grew" : "fell";
        return "Active customers " + moved + " from " + wording.count(total.opening()) + " to " + wording.count(total.closing()) + when()
                + asked.filterWords();
    }

    private String headline() {
        var total = flows.total();
        var wording = wording();
        var sentence = finding() + ": " + wording.count(total.gained()) + " new, " + wording.count(total.regained()) + " regained, "
                + wording.count(total.lost()) + " lost";
        if (flows.isOneStep() && Rates.of(total).churn() instanceof Value.Share(double churn)) {
            sentence += " (" + wording.shareShort(churn) + " of those at the start)";
        }
        return sentence + "." + incomplete();
    }

    /// What a person must know who reads `lost` of a period that is not over.
    private String incomplete() {
        if (!flows.span().end().isAfter(asked.dataEnd())) {
            return "";
        }
        var last = flows.periods().getLast();
        return " " + last.label() + " is not over: the data ends on " + wording().day(asked.asOf())
                + ", so its lost customers include those who have not bought yet.";
    }

    String when() {
        return phrase().clause();
    }

    /// The whole period asked for or, where none was, the span of the steps.
    PeriodPhrase phrase() {
        return PeriodPhrase.of(asked.invocation().period().orElseGet(flows::span), wording());
    }

    private Map<String, Value> figures() {
        var total = flows.total();
        var figures = new LinkedHashMap<String, Value>();
        figures.put("opening", new Value.Count(total.opening()));
        figures.put("new", new Value.Count(total.gained()));
        figures.put("regained", new Value.Count(total.regained()));
        figures.put("lost", new Value.Count(total.lost()));
        figures.put("closing", new Value.Count(total.closing()));
        figures.put("retained", new Value.Count(total.retained()));
        figures.put("openingRevenue", money(total.openingNet()));
        figures.put("newRevenue", money(total.gainedNet()));
        figures.put("regainedRevenue", money(total.regainedNet()));
        figures.put("expansionRevenue", money(total.expansion()));
        figures.put("contractionRevenue", money(total.contraction()));
        figures.put("lostRevenue", money(total.lostNet()));
        figures.put("closingRevenue", money(total.closingNet()));
        var rates = flows.isOneStep() ? Rates.of(total) : Rates.ofChain();
        figures.put("nrr", rates.nrr());
        figures.put("grr", rates.grr());
        figures.put("quickRatio", rates.quickRatio());
        figures.put("retentionRate", rates.retention());
        figures.put("churnRate", rates.churn());
        figures.put("steps", new Value.Count(flows.boundaries().steps()));
        return figures;
    }

    /// A row for each period: of the trend where one period was asked for, so that it stands against those before.
    private Table steps() {
        var columns = List.of(new Column("period", "Period", Unit.Plain.TEXT), count("opening", "Opening"), count("new", "+ New"),
                count("regained", "+ Regained"), count("lost", "- Lost"), count("closing", "= Closing"),
                new Column("retentionRate", "Retention", Unit.Plain.SHARE), new Column("nrr", "NRR", Unit.Plain.SHARE));
        var rows = new ArrayList<List<Value>>();
        for (var i = 0; i < trend.periods().size(); i++) {
            rows.add(row(label(trend.periods().get(i)), trend.flows().get(i), singleStep(i)));
        }
        var totals = flows.periods().size() > 1 ? row("Together", flows.total(), false) : List.<Value>of();
        return new Table("Active customers", columns, rows, totals);
    }

    private boolean singleStep(int period) {
        var count = 0;
        for (var group : trend.boundaries().group()) {
            count += group == period ? 1 : 0;
        }
        return count == 1;
    }

    /// A period's label; one that is not over says how far the data goes.
    private String label(Period period) {
        return period.end().isAfter(asked.dataEnd()) && !period.start().isAfter(asked.asOf())
                ? period.label() + " (to " + wording().day(asked.asOf()) + ")"
                : period.label();
    }

    private static List<Value> row(String label, Flow flow, boolean oneStep) {
        var rates = oneStep ? Rates.of(flow) : Rates.ofChain();
        return List.of(new Value.Text(label), new Value.Count(flow.opening()), new Value.Count(flow.gained()),
                new Value.Count(flow.regained()),
                new Value.Count(flow.lost()), new Value.Count(flow.closing()), rates.retention(), rates.nrr());
    }

    private Table bridge() {
        var total = flows.total();
        var columns = List.of(new Column("part", "Revenue bridge" + when(), Unit.Plain.TEXT),
                new Column("netRevenue", "Net revenue", asked.money()),
                new Column("share", "Of opening", Unit.Plain.SHARE));
        var rows = List.of(part("Opening", total.openingNet(), total), part("+ New", total.gainedNet(), total),
                part("+ Regained", total.regainedNet(), total), part("+ Expansion", total.expansion(), total),
                part("- Contraction", -total.contraction(), total), part("- Lost", -total.lostNet(), total));
        return new Table("Net revenue", columns, rows, part("= Closing", total.closingNet(), total));
    }

    private List<Value> part(String label, long minor, Flow total) {
        var share =
                total.openingNet() > 0 ? new Value.Share((double) minor / total.openingNet()) : new Value.Undefined("no opening revenue");
        return List.of(new Value.Text(label), money(minor), share);
    }

    private List<String> footnotes() {
        var window = terms.activityWindowMonths() + " months";
        var notes = new ArrayList<String>();
        notes.add(reconciliation(flows.total(), wording()));
        notes.add("Active: at least one purchase day in the " + window + " before. New: first purchase ever. Regained: bought before, "
                + "not active at the start. Lost: active at the start, not at the end. Revenue is that of the same " + window + ".");
        if (flows.periods().size() > 1) {
            notes.add("Together sums the steps: who is lost in one and regained in another counts in both.");
        }
        var footnotes = new Footnotes(asked, wording());
        notes.add(footnotes.asOf());
        notes.add("Revenue without a customer belongs to no customer's flow and is left out.");
        return notes;
    }

    private List<Button> buttons() {
        var question = asked.invocation();
        var buttons = new ArrayList<Button>();
        for (var word : List.of("lost", "new", "regained")) {
            buttons.add(new Button("Who was " + word + "?", question.withChoice("list", word).question()));
        }
        for (var grain : List.of("quarter", "month")) {
            if (!question.choice("by").equals(Optional.of(grain))) {
                buttons.add(new Button("By " + grain, question.withChoice("by", grain).question()));
            }
        }
        buttons.add(new Button("Top customers", question.askInstead("top")));
        return buttons;
    }

    private Wording wording() {
        return terms.wording();
    }

    private Money money(long minor) {
        return new Money(minor, asked.portfolio().currency());
    }

    private static Column count(String name, String label) {
        return new Column(name, label, Unit.Plain.COUNT);
    }
}
