package dev.clientele.insight.flows;

import dev.clientele.analysis.Footnotes;
import dev.clientele.analysis.Rates;
import dev.clientele.command.Button;
import dev.clientele.command.Reply;
import dev.clientele.command.ReplyBuilder;
import dev.clientele.model.ValueFormatter;
import dev.clientele.portfolio.Flow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts flows into a reply: title, headline, figures, footnotes, and what to ask next.
record FlowsReply(FlowAnswer answer) {

    Reply reply() {
        var asked = answer.asked();
        var reply = asked.reply("Customer flows" + answer.when() + asked.filterWords()).headline(headline())
                .tables(new FlowTables(answer).all()).charts(new FlowCharts(answer).all()).footnotes(footnotes()).buttons(buttons());
        figures(reply);
        return reply.reply();
    }

    /// `417 + 210 new + 0 regained - 72 lost = 555 ✓`.
    static String reconciliation(Flow flow, ValueFormatter wording) {
        return wording.phrase("{opening} + {new} new + {regained} regained - {lost} lost = {closing} {holds:\u2713|\u2717}")
                .with("opening", flow.opening()).with("new", flow.gained()).with("regained", flow.regained()).with("lost", flow.lost())
                .with("closing", flow.closing()).with("holds", flow.reconciles()).words();
    }

    private String headline() {
        var total = answer.flows().total();
        return answer.phrase("{finding}: {new} new, {regained} regained, {lost} lost[ ({churn} of those at the start)]."
                + "[{inPart} The data begins on {start}, so those at the start may not be all there were.]")
                .with("finding", answer.finding()).with("new", total.gained()).with("regained", total.regained()).with("lost", total.lost())
                .with("churn", rates().churn()).with("inPart", total.opening() > 0 && !answer.isOpeningWhole())
                .with("start", answer.asked().coverage().start()).words();
    }

    private void figures(ReplyBuilder reply) {
        var total = answer.flows().total();
        reply.figure("opening", total.opening()).figure("new", total.gained()).figure("regained", total.regained())
                .figure("lost", total.lost()).figure("closing", total.closing()).figure("retained", total.retained())
                .figure("openingRevenue", answer.money(total.openingNet())).figure("newRevenue", answer.money(total.gainedNet()))
                .figure("regainedRevenue", answer.money(total.regainedNet())).figure("expansionRevenue", answer.money(total.expansion()))
                .figure("contractionRevenue", answer.money(total.contraction())).figure("lostRevenue", answer.money(total.lostNet()))
                .figure("closingRevenue", answer.money(total.closingNet()));
        var rates = rates();
        reply.figure("nrr", rates.nrr()).figure("grr", rates.grr()).figure("quickRatio", rates.quickRatio())
                .figure("retentionRate", rates.retention()).figure("churnRate", rates.churn())
                .figure("steps", answer.flows().boundaries().steps());
    }

    private Rates rates() {
        return answer.flows().isOneStep()
                ? Rates.of(answer.flows().total(), answer.flows().periods().getFirst().start(), answer.asked())
                : Rates.ofChain();
    }

    private List<String> footnotes() {
        var notes = new ArrayList<String>();
        notes.add(reconciliation(answer.flows().total(), answer.wording()));
        notes.add(answer
                .phrase("Active: at least one purchase day in the {window month} before. New: first purchase ever. Regained: bought "
                        + "before, not active at the start. Lost: active at the start, not at the end. "
                        + "Revenue is that of the same {window month}.")
                .with("window", answer.terms().activityWindowMonths()).words());
        if (answer.flows().periods().size() > 1) {
            notes.add("The total adds up the steps: a customer lost in one and regained in another counts in both.");
        }
        var footnotes = new Footnotes(answer.asked(), answer.wording());
        notes.add(footnotes.asOf());
        if (!answer.isOpeningWhole()) {
            notes.add("Revenue is not compared with that of the opening customers: " + answer.asked().coverage().words(answer.wording())
                    + ".");
        }
        notes.add("Revenue without a customer is part of no flow and is left out.");
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
