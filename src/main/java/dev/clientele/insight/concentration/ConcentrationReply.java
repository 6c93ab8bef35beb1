package dev.clientele.insight.concentration;

import dev.clientele.analysis.Definition;
import dev.clientele.analysis.Footnotes;
import dev.clientele.command.Button;
import dev.clientele.command.Reply;
import dev.clientele.model.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Puts a concentration into a reply: title, headline, figures, footnotes, and what to ask next.
record ConcentrationReply(ConcentrationAnswer answer) {

    Reply reply() {
        var asked = answer.asked();
        var reply = asked.reply(answer.phrase("Concentration of {noun}{when}{filters}").words()).headline(headline())
                .tables(new ConcentrationTables(answer).all()).footnotes(footnotes()).buttons(buttons());
        new ConcentrationFigures(answer).all().forEach(figure -> reply.figure(figure.name(), figure.now(), figure.before()));
        if (!answer.now().isEmpty()) {
            reply.charts(new ConcentrationCharts(answer).all());
        }
        return reply.reply();
    }

    /// `The top 10 of 453 customers made 22 % of net revenue in 2019, 3.1 points more than the year before. 35 customers made half of it,
    /// 110 made 80 %.`
    private String headline() {
        var now = answer.now();
        if (now.customers() > 1 && answer.making().isPresent()) {
            return making(answer.making().get());
        }
        return answer.phrase("{finding}{change}.[{several} {half customer} made half of it, {most} made 80 %.]")
                .with("finding", answer.finding()).with("change", answer.againstBefore()).with("several", now.customers() > 1)
                .with("half", now.concentration().fewestFor(50)).with("most", now.concentration().fewestFor(80)).words();
    }

    /// `35 customers of 453 made 50 % of net revenue in 2019.`
    private String making(BigDecimal percent) {
        return answer.phrase("{fewest customer} of {all} made {percent} % of {noun}{when}{filters}.")
                .with("fewest", answer.now().concentration().fewestFor(percent)).with("all", answer.now().customers())
                .with("percent", percent.toPlainString()).words();
    }

    private List<String> footnotes() {
        var totals = answer.now().totals();
        var net = Arrays.stream(totals.net()).sum();
        var notes = new Footnotes(answer.asked(), answer.wording());
        var lines = new ArrayList<String>();
        lines.add(Definition.CONCENTRATION.sentence());
        lines.add(leftOut());
        lines.add(Definition.GINI.sentence());
        lines.add(Definition.HHI.sentence());
        if (answer.asked().portfolio().costed()) {
            lines.add(notes.estimatedCost(Arrays.stream(totals.estimated()).sum(), net));
        }
        lines.add(notes.asOf() + days());
        notes.uncompared(answer.period()).ifPresent(lines::add);
        lines.add(notes.unassignedLeftOut(totals.net()[totals.unassigned()], net));
        return lines;
    }

    private String leftOut() {
        var now = answer.now();
        if (now.excluded() == 0) {
            return answer.phrase("No customer with {noun} at or below zero had to be left out.").words();
        }
        return answer.phrase("Left out: {excluded customer} with {noun} at or below zero, {value} in all.").with("excluded", now.excluded())
                .with("value", answer.wording().money(answer.asked().money(now.excludedValue()))).words();
    }

    /// What the last 12 months are where the person named no period.
    private String days() {
        var period = answer.period();
        return answer.phrase("[{unnamed} No period was named: the last 12 months are {first} to {last}.]")
                .with("unnamed", answer.asked().invocation().period().isEmpty()).with("first", period.start())
                .with("last", period.lastDay()).words();
    }

    private List<Button> buttons() {
        var asked = answer.asked();
        var question = asked.invocation();
        var buttons = new ArrayList<Button>();
        if (asked.portfolio().costed()) {
            var other = answer.basis() == Basis.REVENUE ? Basis.PROFIT : Basis.REVENUE;
            buttons.add(new Button("By " + other.word(), question.withChoice("by", other.word()).question()));
        }
        asked.yearBefore(answer.period()).filter(before -> !before.start().equals(before.end()))
                .ifPresent(before -> buttons.add(new Button("The year before", question.withPeriod(before).question())));
        if (question.period().isEmpty()) {
            buttons.add(new Button("All time", question.withPeriod(Period.allTime(asked.asOf())).question()));
        }
        buttons.add(new Button("Top customers", question.askInstead("top")));
        buttons.add(new Button("Tiers", question.askInsteadOverall("tiers")));
        buttons.add(new Button("Retention", question.askInstead("retention")));
        return buttons;
    }
}
