package dev.clientele.insight.flows;

import dev.clientele.analysis.Footnotes;
import dev.clientele.analysis.Rates;
import dev.clientele.command.Button;
import dev.clientele.command.Reply;
import dev.clientele.model.Value;
import dev.clientele.model.ValueFormatter;
import dev.clientele.portfolio.Flow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts flows into a reply: title, headline, figures, footnotes, and what to ask next.
record FlowsReply(FlowAnswer answer) {

    Reply reply() {
        var asked = answer.asked();
        return new Reply("flows", "Customer flows" + answer.when() + asked.filterWords(), headline(), Optional.of(asked.asOf()), figures(),
                new FlowTables(answer).all(), new FlowCharts(answer).all(), footnotes(), buttons(), asked.portfolio().dataVersion());
    }

    /// `417 + 210 new + 0 regained - 72 lost = 555 ✓`.
    static String reconciliation(Flow flow, ValueFormatter wording) {
        return wording.count(flow.opening()) + " + " + wording.count(flow.gained()) + " new + " + wording.count(flow.regained())
                + " regained - "
                + wording.count(flow.lost()) + " lost = " + wording.count(flow.closing()) + (flow.reconciles() ? " \u2713" : " \u2717");
    }

    private String headline() {
        var total = answer.flows().total();
        var wording = answer.wording();
        var sentence = answer.finding() + ": " + wording.count(total.gained()) + " new, " + wording.count(total.regained()) + " regained, "
                + wording.count(total.lost()) + " lost";
        if (rates().churn() instanceof Value.Share(double churn)) {
            sentence += " (" + wording.shareShort(churn) + " of those at the start)";
        }
        return sentence + "." + openingInPart();
    }

    private Map<String, Value> figures() {
        var total = answer.flows().total();
        var figures = new LinkedHashMap<String, Value>();
        figures.put("opening", new Value.Count(total.opening()));
        figures.put("new", new Value.Count(total.gained()));
        figures.put("regained", new Value.Count(total.regained()));
        figures.put("lost", new Value.Count(total.lost()));
        figures.put("closing", new Value.Count(total.closing()));
        figures.put("retained", new Value.Count(total.retained()));
        figures.put("openingRevenue", answer.money(total.openingNet()));
        figures.put("newRevenue", answer.money(total.gainedNet()));
        figures.put("regainedRevenue", answer.money(total.regainedNet()));
        figures.put("expansionRevenue", answer.money(total.expansion()));
        figures.put("contractionRevenue", answer.money(total.contraction()));
        figures.put("lostRevenue", answer.money(total.lostNet()));
        figures.put("closingRevenue", answer.money(total.closingNet()));
        var rates = rates();
        figures.put("nrr", rates.nrr());
        figures.put("grr", rates.grr());
        figures.put("quickRatio", rates.quickRatio());
        figures.put("retentionRate", rates.retention());
        figures.put("churnRate", rates.churn());
        figures.put("steps", new Value.Count(answer.flows().boundaries().steps()));
        return figures;
    }

    private Rates rates() {
        return answer.flows().isOneStep()
                ? Rates.of(answer.flows().total(), answer.flows().periods().getFirst().start(), answer.asked())
                : Rates.ofChain();
    }

    /// What a person must know who measures by the opening.
    private String openingInPart() {
        return answer.flows().total().opening() == 0 || answer.isOpeningWhole()
                ? ""
                : " T" + answer.asked().coverage().words(answer.wording()).substring(1)
                        + ", so those at the start may not be all there were.";
    }

    private List<String> footnotes() {
        var window = answer.terms().activityWindowMonths() + " months";
        var notes = new ArrayList<String>();
        notes.add(reconciliation(answer.flows().total(), answer.wording()));
        notes.add("Active: at least one purchase day in the " + window + " before. New: first purchase ever. Regained: bought before, "
                + "not active at the start. Lost: active at the start, not at the end. Revenue is that of the same " + window + ".");
        if (answer.flows().periods().size() > 1) {
            notes.add("The total sums the steps: who is lost in one and regained in another counts in both.");
        }
        var footnotes = new Footnotes(answer.asked(), answer.wording());
        notes.add(footnotes.asOf());
        if (!answer.isOpeningWhole()) {
            notes.add(
                    "Revenue is not measured by that of the opening customers: " + answer.asked().coverage().words(answer.wording()) + ".");
        }
        notes.add("Revenue without a customer belongs to no customer's flow and is left out.");
        return notes;
    }

    private List<Button> buttons() {
        var question = answer.asked().invocation();
        var buttons = new ArrayList<Button>();
        for (var word : List.of("lost", "new", "regained")) {
            buttons.add(new Button("Who was " + word + "?", question.withChoice("list", word).question()));
        }
        for (var grain : List.of("quarter", "month")) {
            if (!question.choice("by").equals(Optional.of(grain))) {
                buttons.add(new Button("By " + grain, question.withChoice("by", grain).question()));
            }
        }
        buttons.add(new Button("Retention", question.askInstead("retention")));
        buttons.add(new Button("Top customers", question.askInstead("top")));
        return buttons;
    }

}
