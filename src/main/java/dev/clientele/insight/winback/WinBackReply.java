package dev.clientele.insight.winback;

import dev.clientele.analysis.Definition;
import dev.clientele.analysis.Footnotes;
import dev.clientele.chart.ChartSpec;
import dev.clientele.chart.ChartSpec.Bar;
import dev.clientele.chart.ChartSpec.Tone;
import dev.clientele.command.CustomerName;
import dev.clientele.command.Reply;
import dev.clientele.command.ReplyBuilder;
import dev.clientele.command.Table;
import dev.clientele.command.TableBuilder;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import java.util.List;
import java.util.stream.IntStream;

/// Puts the lost customers into a reply.
record WinBackReply(WinBackAnswer answer) {

    private static final int MOST_BARS = 15;
    private static final int MOST_SPOKEN = 5;

    Reply reply() {
        var asked = answer.asked();
        var reply = asked.reply("Customers to win back" + asked.filterWords()).headline(headline())
                .figure("customers", answer.ranked().length).figure("brought", asked.money(answer.total()))
                .figure("customersShown", answer.shown()).listed(asked.listed(answer.ranked(), answer.shown()))
                .figure("customersLostEarlier", answer.earlier())
                .footnote(Definition.LOST.sentence())
                .footnote("Brought: the " + answer.noun() + " of the 365 days to its last purchase day, less what was credited since.")
                .footnote(new Footnotes(asked, asked.wording()).asOf());
        if (answer.shown() > 0) {
            reply.table(table()).chart(chart());
        }
        buttons(reply);
        return reply.reply();
    }

    private String headline() {
        var asked = answer.asked();
        if (answer.ranked().length == 0) {
            return asked.phrase("No customer{around} was lost{when}[{any}; {earlier} {earlier:was|were} before].")
                    .with("around", asked.filterWordsAmid())
                    .with("when", when()).with("any", answer.earlier() > 0).with("earlier", answer.earlier()).words();
        }
        return asked.phrase(
                "{finding}; {many:it|they} brought {money} of {noun} in the year to {many:its|their} last purchase.[{several} First "
                        + "of all {first}: {most}, last order {day}.]")
                .with("finding", finding()).with("many", answer.ranked().length)
                .with("money", asked.money(answer.total())).with("noun", answer.noun())
                .with("several", answer.ranked().length > 1).with("first", named(0)).with("most", asked.money(answer.brought(0)))
                .with("day", answer.lastOrder(0)).words();
    }

    /// `42 customers in Germany were lost in the last two years and have not come back`.
    private String finding() {
        return answer.asked().phrase("{lost customer}{around} {lost:was|were} lost{when} and {lost:has|have} not come back")
                .with("lost", answer.ranked().length).with("around", answer.asked().filterWordsAmid()).with("when", when()).words();
    }

    private String when() {
        return answer.isEver() ? "" : " in the last two years";
    }

    private String named(int rank) {
        return answer.asked().phrase("{customer}[ ({owner})]").with("customer", answer.labels().get(rank)).with("owner", answer.owner(rank))
                .words();
    }

    private Table table() {
        var asked = answer.asked();
        var all = asked.wording().counted(answer.ranked().length, "lost customer", "lost customers");
        var table = TableBuilder.ranked(answer.shown())
                .column("rank", "#", Unit.Plain.COUNT, rank -> new Value.Count(rank + 1L))
                .column("customer", "Customer", Unit.Plain.TEXT, rank -> new Value.Text(answer.labels().get(rank)), new Value.Text(all))
                .column("brought", "Brought in its last year", asked.money(), rank -> asked.money(answer.brought(rank)),
                        asked.money(answer.total()));
        if (answer.hasOwners()) {
            table.text("owner", "Owner", answer::owner);
        }
        table.column("lastPurchase", "Last order", Unit.Plain.DAY, rank -> new Value.Day(answer.lastOrder(rank)))
                .column("lost", "Lost on", Unit.Plain.DAY, rank -> new Value.Day(answer.lostOn(rank)));
        if (IntStream.range(0, answer.shown()).anyMatch(rank -> !answer.contact(rank).isEmpty())) {
            table.text("contact", "Contact", answer::contact);
        }
        return table.table("");
    }

    private ChartSpec chart() {
        var bars = IntStream.range(0, Math.min(MOST_BARS, answer.shown())).mapToObj(this::bar).toList();
        var cut = bars.size() < answer.ranked().length ? "; the first " + bars.size() : "";
        var spoken = String.join("; ", IntStream.range(0, Math.min(MOST_SPOKEN, answer.shown()))
                .mapToObj(rank -> answer.labels().get(rank) + " "
                        + answer.asked().wording().moneyShort(answer.asked().money(answer.brought(rank))))
                .toList());
        var heading = new ChartSpec.Heading(finding(), "What each brought in the year to its last purchase, " + answer.noun() + cut,
                finding() + ". Greatest first: " + spoken + ".");
        return new ChartSpec.Bars(heading, answer.asked().money(), bars);
    }

    private Bar bar(int rank) {
        return new Bar(answer.labels().get(rank), answer.asked().money(answer.brought(rank)).major().doubleValue(),
                "last " + answer.asked().wording().day(answer.lastOrder(rank)), Tone.LOSS);
    }

    private void buttons(ReplyBuilder reply) {
        var question = answer.asked().invocation();
        if (answer.earlier() > 0) {
            reply.button("Also those lost before", question.withChoice(WinBackQuestion.EVER, WinBackQuestion.EVER).question());
        }
        answer.asked().showMore(answer.ranked().length).ifPresent(button -> reply.buttons(List.of(button)));
        if (answer.shown() > 0) {
            var first = answer.asked().portfolio().customers().ids()[answer.ranked()[0]];
            reply.button("Card of " + answer.labels().getFirst(), "customer " + new CustomerName(first, "", false).question());
        }
        reply.button("Who may still be kept?", question.askInsteadOverall("at-risk"));
    }
}
