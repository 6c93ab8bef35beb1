package dev.clientele.insight.concentration;

import dev.clientele.analysis.Definition;
import dev.clientele.analysis.Footnotes;
import dev.clientele.chart.ChartSpec;
import dev.clientele.command.Button;
import dev.clientele.command.Reply;
import dev.clientele.model.Period;
import dev.clientele.model.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts a concentration into a reply: title, headline, figures, footnotes, and what to ask next.
record ConcentrationReply(ConcentrationAnswer answer) {

    Reply reply() {
        var asked = answer.asked();
        var title = "Concentration of " + answer.basis().noun() + answer.when() + asked.filterWords();
        var figures = new ConcentrationFigures(answer);
        var charts = answer.now().isEmpty() ? List.<ChartSpec>of() : new ConcentrationCharts(answer).all();
        return new Reply("concentration", title, headline(), Optional.of(asked.asOf()), named(figures.all()),
                new ConcentrationTables(answer).all(), charts, footnotes(), buttons(), asked.portfolio().dataVersion());
    }

    /// `The top 10 of 453 customers made 22 % of net revenue in 2019, 3.1 points more than the year before. 35 customers made half of it,
    /// 110 made 80 %.`
    private String headline() {
        var now = answer.now();
        var sentence = answer.finding() + answer.againstBefore() + ".";
        if (now.customers() < 2) {
            return sentence;
        }
        if (answer.making().isPresent() && now.fewestFor(answer.making().get()) instanceof Value.Count(long fewest)) {
            return answer.wording().counted(fewest, "customer", "customers") + " of " + answer.wording().count(now.customers())
                    + " made " + answer.making().get().toPlainString() + " % of " + answer.basis().noun() + answer.when()
                    + answer.asked().filterWords() + ".";
        }
        var half = now.concentration().fewestFor(50);
        var most = now.concentration().fewestFor(80);
        return sentence + " " + answer.wording().counted(half, "customer", "customers") + " made half of it, "
                + answer.wording().count(most)
                + " made 80 %.";
    }

    private static Map<String, Value> named(List<ConcentrationFigures.Figure> all) {
        var figures = new LinkedHashMap<String, Value>();
        for (var figure : all) {
            figures.put(figure.name(), figure.now());
            figures.put(figure.name() + "YearBefore", figure.before());
        }
        return figures;
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
        var condition = " with " + answer.basis().noun() + " at or below zero";
        return now.excluded() == 0
                ? "No customer" + condition + " had to be left out."
                : "Left out: " + answer.wording().counted(now.excluded(), "customer", "customers") + condition + ", together "
                        + answer.wording().money(answer.asked().money(now.excludedValue())) + ".";
    }

    /// What the last 12 months are where the person named no period.
    private String days() {
        var period = answer.period();
        return answer.asked().invocation().period().isPresent()
                ? ""
                : " No period was named: the last 12 months are " + answer.wording().day(period.start()) + " to "
                        + answer.wording().day(period.lastDay()) + ".";
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
