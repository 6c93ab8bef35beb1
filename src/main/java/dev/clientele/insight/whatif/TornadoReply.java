package dev.clientele.insight.whatif;

import dev.clientele.chart.ChartSpec;
import dev.clientele.chart.ChartSpec.Heading;
import dev.clientele.chart.ChartSpec.Series;
import dev.clientele.chart.ChartSpec.Tone;
import dev.clientele.command.Refusal;
import dev.clientele.command.Reply;
import dev.clientele.command.Table;
import dev.clientele.command.TableBuilder;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Which lever matters most: what customers are worth with each moved by a tenth, and the elasticities beside those published.
record TornadoReply(Company company, Remaining everyone, Position before, List<Lever> levers) {

    private static final double PERCENT = 0.01;
    private static final double TENTH = 0.1;
    private static final double FIVE_POINTS = 0.05;
    private static final String STUDY = "Gupta, Lehmann & Stuart (2004)";

    static TornadoReply of(Company company) {
        var everyone = company.everyone();
        return new TornadoReply(company, everyone, company.position(Levers.NONE, everyone), List.of());
    }

    Reply reply() {
        if (!(value(before) > 0)) {
            throw new Refusal("No revenue is ahead, so no lever matters.");
        }
        var ranked = Arrays.stream(Lever.values()).filter(lever -> Double.isFinite(elasticity(lever)) && elasticity(lever) != 0)
                .sorted(Comparator.comparingDouble((Lever lever) -> Math.abs(elasticity(lever))).reversed()).toList();
        return new TornadoReply(company, everyone, before, ranked).ranked();
    }

    private Reply ranked() {
        var asked = company.asked();
        var reply =
                asked.reply(asked.phrase("Which lever matters most{filters}").words()).headline(headline()).table(table()).chart(chart())
                        .footnotes(new WhatIfNotes(company).of(List.of()));
        levers.forEach(lever -> reply.figure(lever.name().toLowerCase(Locale.ROOT) + "Elasticity", new Value.Decimal(elasticity(lever))));
        if (Double.isFinite(before.equityWithNew())) {
            reply.figure("equity", money(before.equity())).figure("equityWithNew", money(before.equityWithNew()));
        }
        var invocation = asked.invocation();
        if (before.retention() + FIVE_POINTS <= 1) {
            reply.button("Retention +5 points", invocation.withChoice(WhatIfQuestion.RETENTION, "+5%").question());
        }
        if (asked.portfolio().costed()) {
            reply.button("Margin +2 points", invocation.withChoice(WhatIfQuestion.MARGIN, "+2%").question());
        }
        return reply.button("The forecast", invocation.askInstead("forecast")).reply();
    }

    /// Whether customers are worth more than nothing, by profit; otherwise the levers are told by revenue.
    private boolean isByProfit() {
        return before.equityWithNew() > 0;
    }

    private double value(Position position) {
        return isByProfit() ? position.equityWithNew() : position.revenue();
    }

    /// By how many percent one percent better makes customers worth more. What costs nothing known has none.
    private double elasticity(Lever lever) {
        if (lever == Lever.ACQUISITION && Double.isNaN(before.acquisition())) {
            return Double.NaN;
        }
        return change(lever, PERCENT) / PERCENT;
    }

    private double change(Lever lever, double part) {
        return value(company.position(lever.moved(company, part), everyone)) / value(before) - 1;
    }

    /// `Retention matters most: 1 % more of it makes customers worth 3.1 % more, margin 1.2 %.`
    private String headline() {
        var first = levers.getFirst();
        var others = levers.stream().skip(1).map(lever -> company.asked().phrase("{lever} {change}").with("lever", lever.word())
                .with("change", percent(elasticity(lever))).words()).toList();
        var pattern = isByProfit()
                ? "{first} matters most: 1 % better makes customers worth {change} more[; {others}]. Published: retention 5 %, margin 1 %, "
                        + "acquisition cost 0.1 %.[ {unknown}]"
                : "{first} matters most: 1 % better brings {change} more net revenue in the next 12 months[; {others}]. It is told by revenue, "
                        + "as no profit is known or made.[ {unknown}]";
        return company.asked().phrase(pattern).with("first", first.label()).with("change", percent(elasticity(first)))
                .with("others", String.join(", ", others)).with("unknown", Double.isNaN(before.acquisition())
                        ? "What acquisition costs is not known here."
                        : "")
                .words();
    }

    private String percent(double elasticity) {
        return company.asked().wording().share(elasticity * PERCENT);
    }

    private Table table() {
        var asked = company.asked();
        return TableBuilder.of(levers).text("lever", "Lever", Lever::label)
                .column("elasticity", "1 % better", Unit.Plain.SHARE, lever -> new Value.Change(elasticity(lever) * PERCENT))
                .column("published", "Published", Unit.Plain.SHARE, lever -> Double.isNaN(lever.published())
                        ? new Value.Undefined("not in the study")
                        : new Value.Change(lever.published() * PERCENT))
                .column("worse", "A tenth worse", asked.money(), lever -> money(change(lever, -TENTH) * value(before)))
                .column("better", "A tenth better", asked.money(), lever -> money(change(lever, TENTH) * value(before)))
                .table(what() + "; published: " + STUDY);
    }

    private ChartSpec chart() {
        var subtitle =
                company.asked().phrase("{what}: change if each lever is a tenth worse or better{filters}").with("what", what()).words();
        var finding = levers.getFirst().label() + " matters most";
        return new ChartSpec.GroupedBars(new Heading(finding, subtitle, headline()), company.asked().money(),
                levers.stream().map(Lever::label).toList(),
                List.of(new Series("A tenth worse", levers.stream().map(lever -> major(change(lever, -TENTH))).toList(), Tone.LOSS),
                        new Series("A tenth better", levers.stream().map(lever -> major(change(lever, TENTH))).toList(), Tone.GAIN)));
    }

    private String what() {
        return isByProfit() ? "What customers are worth, those won in the next years too" : "Net revenue of the next 12 months";
    }

    private double major(double part) {
        return company.asked().money(Math.round(part * value(before))).major().doubleValue();
    }

    private Value money(double minor) {
        return company.asked().money(Math.round(minor));
    }
}
