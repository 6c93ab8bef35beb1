package dev.clientele.insight.whatif;

import dev.clientele.analysis.Inquiry;
import dev.clientele.chart.ChartSpec;
import dev.clientele.chart.ChartSpec.Heading;
import dev.clientele.chart.ChartSpec.Series;
import dev.clientele.chart.ChartSpec.Tone;
import dev.clientele.command.Reply;
import dev.clientele.command.ReplyBuilder;
import dev.clientele.command.Table;
import dev.clientele.command.TableBuilder;
import dev.clientele.model.Money;
import dev.clientele.model.Value;
import dev.clientele.portfolio.lifetime.LifetimeTerms.Ceilings;
import dev.clientele.portfolio.value.SpendingSplit;
import dev.clientele.portfolio.value.SpendingSplit.Spending;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Puts the best split of spending between winning customers and keeping them into a reply; where it is not known how spending responds,
/// what can be told all the same.
///
/// @param ceilings what could be reached at most
record SplitReply(Split split, Ceilings ceilings) {

    private static final int PARTS = 20;
    private static final double CLOSE = 0.01;
    private static final String RESPONSE =
            "Assumed: the more is spent, the nearer it comes to the most that could be reached, each time by less (1 - e^(-k x spending)), "
                    + "through what is spent and reached today; nothing spent reaches nobody. What is spent on a customer is spent each year.";
    private static final String WORTH =
            "A customer is worth its yearly gross profit less what serving and keeping it costs, as long as it stays.";

    /// A line of the table.
    private record Line(String label, Function<Spending, Value> figure) {}

    Reply reply() {
        return split.responding(ceilings).map(this::known).orElseGet(this::unknown);
    }

    private Reply known(SpendingSplit response) {
        var best = response.best(split.today().total());
        var free = response.best();
        var reply = begin(headline(response, best, free)).table(table(response, best, free)).chart(chart(response, best))
                .footnotes(notes(RESPONSE));
        figures(reply, "best", response, best);
        figures(reply, "free", response, free);
        return reply.figure("equity", money(response.equity(split.today()))).button("Which lever matters most?", "what-if")
                .button("What customers cost", "profit cac").reply();
    }

    private ReplyBuilder begin(String headline) {
        var asked = asked();
        return asked.reply(asked.phrase("How to split spending on winning and keeping customers{filters}").words()).headline(headline)
                .figure("acquisition", money(split.today().onWinning())).figure("keeping", money(split.today().onKeeping()))
                .figure("won", Math.round(split.won())).figure("retention", new Value.Share(split.retention()))
                .figure("worthWinning", money(split.worthWinning())).figure("worthKeeping", money(split.worthKeeping()));
    }

    private void figures(ReplyBuilder reply, String name, SpendingSplit response, Spending spending) {
        reply.figure(name + "Acquisition", money(spending.onWinning())).figure(name + "Keeping", money(spending.onKeeping()))
                .figure(name + "Won", Math.round(response.won(spending)))
                .figure(name + "Retention", new Value.Share(response.kept(spending)))
                .figure(name + "Equity", money(response.equity(spending)));
    }

    /// `If at most 200 customers could be won a year and 95 % kept, of the €380k a year €210k on winning customers and €170k on keeping them is best, instead of €300k and €80k: ...`
    private String headline(SpendingSplit response, Spending best, Spending free) {
        var asked = asked();
        var today = split.today();
        var gain = response.equity(best) - response.equity(today);
        var pattern = Math.abs(best.onKeeping() - today.onKeeping()) < CLOSE * today.total()
                ? "If at most {most customer} could be won a year and {ceiling} kept, the {total} a year are split as they should be: {winning} on winning customers and {keeping} on keeping them. Without a "
                        + "fixed sum, {freeWinning} and {freeKeeping} would be best."
                : "If at most {most customer} could be won a year and {ceiling} kept, of the {total} a year {winning} on winning customers and {keeping} on keeping them is best, instead of {winningNow} and "
                        + "{keepingNow}: {won customer} a year won instead of {wonNow}, {kept} kept instead of {keptNow}, worth {gain} more. "
                        + "Without a fixed sum, {freeWinning} and {freeKeeping} would be best.";
        var phrase = asked.phrase(pattern).with("most", Math.round(response.prospects()))
                .with("ceiling", asked.wording().shareShort(response.keeping().ceiling())).with("total", money(today.total()))
                .with("winning", money(best.onWinning()))
                .with("keeping", money(best.onKeeping())).with("freeWinning", money(free.onWinning()))
                .with("freeKeeping", money(free.onKeeping()));
        if (pattern.contains("{gain}")) {
            phrase.with("winningNow", money(today.onWinning())).with("keepingNow", money(today.onKeeping()))
                    .with("won", Math.round(response.won(best))).with("wonNow", asked.wording().count(Math.round(split.won())))
                    .with("kept", asked.wording().share(response.kept(best))).with("keptNow", asked.wording().share(split.retention()))
                    .with("gain", money(gain));
        }
        return phrase.words();
    }

    private Table table(SpendingSplit response, Spending best, Spending free) {
        var lines = List.of(new Line("Spent on winning customers a year", spending -> money(spending.onWinning())),
                new Line("Spent on keeping them a year", spending -> money(spending.onKeeping())),
                new Line("Customers won in a year", spending -> new Value.Count(Math.round(response.won(spending)))),
                new Line("Retention", spending -> new Value.Share(response.kept(spending))),
                new Line("What customers are worth", spending -> money(response.equity(spending))));
        return TableBuilder.of(lines).text("measure", "", Line::label)
                .column("today", "Today", asked().money(), line -> line.figure().apply(split.today()))
                .column("best", "Best split", asked().money(), line -> line.figure().apply(best))
                .column("free", "Best without a fixed sum", asked().money(), line -> line.figure().apply(free))
                .table("Today's sum as it is split and as it had best be, and what would be best if more or less could be spent");
    }

    private ChartSpec chart(SpendingSplit response, Spending best) {
        var asked = asked();
        var total = split.today().total();
        var parts = IntStream.rangeClosed(1, PARTS - 1).mapToObj(part -> (double) part / PARTS).toList();
        var worth = parts.stream().map(part -> major(response.equity(new Spending(total * (1 - part), total * part)))).toList();
        var finding = asked.phrase("Customers are worth most with {best} of the spending on keeping them, {today} today")
                .with("best", asked.wording().share(best.onKeeping() / total)).with("today", asked.wording().share(
                        split.today().onKeeping() / total))
                .words();
        var subtitle =
                asked.phrase("What customers are worth, those won in the next years too, by the share of {total} that goes to keeping "
                        + "them{filters}").with("total", money(total)).words();
        return new ChartSpec.Lines(new Heading(finding, subtitle, finding), asked.money(),
                parts.stream().map(part -> asked.wording().shareShort(part)).toList(), List.of(new Series("", worth, Tone.PRIMARY)));
    }

    /// What can be told where nobody has said what could be reached at most.
    private Reply unknown() {
        var asked = asked();
        var invocation = asked.invocation();
        var example = invocation.withChoice(WhatIfQuestion.WINNING, Long.toString(Math.max(2, Math.round(split.won() * 2))))
                .withChoice(WhatIfQuestion.KEEPING, Math.round(Math.ceil(50 + split.retention() * 50)) + "%").question();
        var headline = asked
                .phrase("How customers respond to more spending is not known, so no best split can be told. Today {winning} a year "
                        + "wins {won customer} and {keeping} keeps {retention}. More on winning pays while the next customer won costs less than "
                        + "{worthWinning}, more on keeping while the next one kept costs less than {worthKeeping}.")
                .with("winning", money(split.today().onWinning())).with("won", Math.round(split.won()))
                .with("keeping", money(split.today().onKeeping())).with("retention", asked.wording().share(split.retention()))
                .with("worthWinning", money(split.worthWinning())).with("worthKeeping", money(split.worthKeeping())).words();
        var say = asked
                .phrase("To be told the best split, say the most customers you could win in a year and the greatest share you could keep, "
                        + "whatever you spent, as in `{example}`, or set `lifetime.mostWon` and `lifetime.mostKept`.")
                .with("example", example).words();
        return begin(headline).table(worth()).footnotes(notes(say)).button("For instance", example)
                .button("What customers cost", "profit cac").reply();
    }

    private Table worth() {
        record Row(String label, double spent, double reached, double worth) {}
        var kept = split.company().kept();
        var rows = List.of(new Row("Winning", split.today().onWinning(), split.won(), split.worthWinning()),
                new Row("Keeping", split.today().onKeeping(), kept, split.worthKeeping()));
        return TableBuilder.of(rows).text("what", "", Row::label)
                .column("spent", "Spent a year", asked().money(), row -> money(row.spent()))
                .count("customers", "Customers", row -> Math.round(row.reached()))
                .column("each", "Each cost", asked().money(), row -> money(row.spent() / row.reached()))
                .column("worth", "The next one may cost", asked().money(), row -> money(row.worth()))
                .table("What winning and keeping cost in the last 12 months, and what the next customer is worth");
    }

    private List<String> notes(String assumption) {
        var notes = new ArrayList<>(List.of(assumption, WORTH));
        notes.addAll(new WhatIfNotes(split.company()).ofSplit());
        return notes;
    }

    private Inquiry asked() {
        return split.company().asked();
    }

    private Money money(double minor) {
        return asked().money(Math.round(minor));
    }

    private double major(double minor) {
        return money(minor).major().doubleValue();
    }
}
