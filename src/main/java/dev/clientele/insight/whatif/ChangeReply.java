package dev.clientele.insight.whatif;

import dev.clientele.chart.ChartSpec;
import dev.clientele.chart.ChartSpec.Heading;
import dev.clientele.chart.ChartSpec.Series;
import dev.clientele.chart.ChartSpec.Tone;
import dev.clientele.command.Invocation;
import dev.clientele.command.Reply;
import dev.clientele.command.ReplyBuilder;
import dev.clientele.command.Table;
import dev.clientele.command.TableBuilder;
import dev.clientele.model.Phrase;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Puts the year ahead before and after a change into a reply.
///
/// @param left the customers that remain
/// @param lostWords who is gone; empty for nobody
/// @param question as it was asked
record ChangeReply(Company company, Levers levers, Remaining left, String lostWords, Invocation question, Position before, Position after) {

    /// What a line of the comparison counts.
    private enum Kind {
        EARNED("the data has no costs of goods"), SPENT("no such costs are imported"), CUSTOMERS("no customers"), SHARE("no customers");

        /// Why there is no figure, where there is none.
        private final String unknown;

        Kind(String unknown) {
            this.unknown = unknown;
        }
    }

    /// A line of the comparison.
    private record Line(String name, String label, ToDoubleFunction<Position> figure, Kind kind) {}

    ChangeReply(Company company, Levers levers, Remaining left, String lostWords, Invocation question) {
        this(company, levers, left, lostWords, question, company.position(Levers.NONE, company.everyone()),
                company.position(levers, left));
    }

    ChangeReply(Company company, Levers levers) {
        this(company, levers, company.everyone(), "", company.asked().invocation());
    }

    private static List<Line> lines() {
        return List.of(new Line("revenue", "Net revenue of the next 12 months", Position::revenue, Kind.EARNED),
                new Line("grossProfit", "Gross profit", Position::grossProfit, Kind.EARNED),
                new Line("acquisition", "Spent on winning customers", Position::acquisition, Kind.SPENT),
                new Line("keeping", "Spent on keeping them", Position::keeping, Kind.SPENT),
                new Line("service", "Spent on serving them", Position::service, Kind.SPENT),
                new Line("contribution", "Contribution", Position::contribution, Kind.EARNED),
                new Line("equity", "Customer equity of today's customers", Position::equity, Kind.EARNED),
                new Line("equityWithNew", "With those won in the next years", Position::equityWithNew, Kind.EARNED),
                new Line("customers", "Active customers in a year", Position::customers, Kind.CUSTOMERS),
                new Line("retention", "Retention", Position::retention, Kind.SHARE),
                new Line("topShare", "Share of the top 10 customers", Position::topShare, Kind.SHARE));
    }

    Reply reply() {
        var asked = company.asked();
        var reply = asked.reply(asked.phrase("What if {change}{filters}?").with("change", change()).words()).headline(headline())
                .table(table()).footnotes(new WhatIfNotes(company).of(assumptions()));
        figures(reply);
        return reply.chart(chart()).button("Which lever matters most?", "what-if").button("The forecast", "forecast").reply();
    }

    private String change() {
        var words = new ArrayList<String>();
        add(words, "retention {sign}{points} points", levers.retention());
        question.choice(WhatIfQuestion.FREQUENCY).ifPresent(text -> words.add("frequency " + text));
        question.choice(WhatIfQuestion.ORDER_VALUE).ifPresent(text -> words.add("order value " + text));
        add(words, "margin {sign}{points} points", levers.margin());
        question.choice(WhatIfQuestion.ACQUISITION).ifPresent(text -> words.add("acquisition cost " + text));
        question.choice(WhatIfQuestion.SHIFT)
                .ifPresent(text -> words.add(text.replace("+", "") + " of acquisition spending goes to retention"));
        if (!lostWords.isEmpty()) {
            words.add("we lose " + lostWords);
        }
        return words.isEmpty() ? "nothing changes" : String.join(" and ", words);
    }

    private void add(List<String> words, String pattern, double points) {
        if (points != 0) {
            words.add(company.asked().phrase(pattern).with("sign", points > 0 ? "+" : "\u2212")
                    .with("points", company.asked().wording().decimal(BigDecimal.valueOf(Math.abs(points) * 100).stripTrailingZeros(),
                            points * 100 == Math.rint(points * 100) ? 0 : 1))
                    .words());
        }
    }

    /// `Retention +5 points: net revenue of the next 12 months goes from €2.1m to €2.2m (+4.1 %), ...`
    private String headline() {
        return company.asked().phrase("{change}: net revenue of the next 12 months {goes}[, gross profit {profit}][; today's customers "
                + "{equity}].[ {pays}]").with("change", Phrase.capitalised(change()))
                .with("goes", goes(Position::revenue)).with("profit", isTold(before.grossProfit()) ? goes(Position::grossProfit) : "")
                .with("equity", isTold(before.equity()) ? worth() : "").with("pays", pays()).words();
    }

    private String goes(ToDoubleFunction<Position> figure) {
        var from = money(figure.applyAsDouble(before));
        var to = money(figure.applyAsDouble(after));
        return from.equals(to)
                ? company.asked().phrase("stays at {to}").with("to", to).words()
                : company.asked().phrase("goes from {from} to {to}[ ({change})]").with("from", from).with("to", to)
                        .with("change", change(figure)).words();
    }

    private String worth() {
        if (money(before.equity()).equals(money(after.equity()))) {
            return company.asked().phrase("stay worth {to}").with("to", money(after.equity())).words();
        }
        return company.asked().phrase("are worth {to} instead of {from}").with("to", money(after.equity()))
                .with("from", money(before.equity())).words();
    }

    /// What retention has to become so that a shift pays; empty where none is asked about.
    private String pays() {
        if (levers.shifted() == 0) {
            return "";
        }
        var needed = breakEven();
        return needed.isNaN()
                ? "No retention makes up for it."
                : company.asked()
                        .phrase("How retention responds is not known; the shift pays if retention rises from {now} to {needed} or more.")
                        .with("now", company.asked().wording().share(before.retention()))
                        .with("needed", company.asked().wording().share(needed))
                        .words();
    }

    /// The retention at which all customers are worth as much as before.
    private Double breakEven() {
        var low = 0.0;
        var high = 1 - before.retention();
        if (!(company.position(levers.withRetention(high), left).equityWithNew() >= before.equityWithNew())) {
            return Double.NaN;
        }
        for (var step = 0; step < 40; step++) {
            var middle = (low + high) / 2;
            if (company.position(levers.withRetention(middle), left).equityWithNew() >= before.equityWithNew()) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return before.retention() + high;
    }

    private List<String> assumptions() {
        var said = new ArrayList<String>();
        if (levers.retention() != 0) {
            said.add(
                    "Assumed: those who stay more are taken from those who would leave, in equal parts of each tier, and then buy as the others.");
        }
        if (levers.revenue() != 0) {
            said.add("Assumed: every customer, new ones too, brings that much more or less, at the same margin.");
        }
        if (levers.shifted() != 0) {
            said.add("Assumed: with so much less spent, so many fewer customers are won; retention stays as it is.");
        }
        if (!lostWords.isEmpty()) {
            said.add("Assumed: who is lost brings nothing; all others buy as before, and new customers come as before.");
        }
        return said;
    }

    private void figures(ReplyBuilder reply) {
        lines().forEach(
                line -> reply.figure(line.name() + "Before", value(line, before)).figure(line.name() + "After", value(line, after)));
    }

    private Table table() {
        var told =
                lines().stream().filter(line -> isTold(line.figure().applyAsDouble(before)) || isTold(line.figure().applyAsDouble(after)));
        return TableBuilder.of(told.toList()).text("measure", "", Line::label)
                .column("before", "Before", company.asked().money(), line -> value(line, before))
                .column("after", "After", company.asked().money(), line -> value(line, after))
                .column("difference", "Difference", company.asked().money(), this::difference)
                .column("change", "Change", Unit.Plain.SHARE, line -> change(line.figure())).table("Before and after");
    }

    private Value value(Line line, Position position) {
        var figure = line.figure().applyAsDouble(position);
        if (!isTold(figure)) {
            return new Value.Undefined(line.kind().unknown);
        }
        return switch (line.kind()) {
            case EARNED, SPENT -> money(figure);
            case CUSTOMERS -> new Value.Count(Math.round(figure));
            case SHARE -> new Value.Share(figure);
        };
    }

    private Value difference(Line line) {
        var difference = line.figure().applyAsDouble(after) - line.figure().applyAsDouble(before);
        if (!isTold(difference)) {
            return new Value.Undefined(line.kind().unknown);
        }
        return switch (line.kind()) {
            case EARNED, SPENT -> money(difference);
            case CUSTOMERS -> new Value.Count(Math.round(difference));
            case SHARE -> new Value.Points(difference);
        };
    }

    private Value change(ToDoubleFunction<Position> figure) {
        var was = figure.applyAsDouble(before);
        var change = figure.applyAsDouble(after) / was - 1;
        return was > 0 && isTold(change) ? new Value.Change(change) : new Value.Undefined("nothing before");
    }

    private static boolean isTold(double figure) {
        return Double.isFinite(figure);
    }

    private Value money(double minor) {
        return company.asked().money(Math.round(minor));
    }

    private ChartSpec chart() {
        var shown = lines().stream().filter(line -> line.kind() == Kind.EARNED)
                .filter(line -> isTold(line.figure().applyAsDouble(before))).toList();
        var heading = new Heading(Phrase.capitalised(change()) + ": net revenue " + goes(Position::revenue),
                company.asked().phrase("Net revenue, profit and what customers are worth, before and after{filters}").words(), headline());
        return new ChartSpec.GroupedBars(heading, company.asked().money(), shown.stream().map(Line::label).toList(),
                List.of(new Series("Before", shown.stream().map(line -> major(line.figure().applyAsDouble(before))).toList(), Tone.MUTED),
                        new Series("After", shown.stream().map(line -> major(line.figure().applyAsDouble(after))).toList(), Tone.PRIMARY)));
    }

    private double major(double minor) {
        return company.asked().money(Math.round(minor)).major().doubleValue();
    }
}
