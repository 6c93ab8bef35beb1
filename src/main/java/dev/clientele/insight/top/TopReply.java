package dev.clientele.insight.top;

import dev.clientele.analysis.Definition;
import dev.clientele.analysis.Footnotes;
import dev.clientele.command.Button;
import dev.clientele.command.Reply;
import dev.clientele.command.ReplyBuilder;
import dev.clientele.model.Period;
import dev.clientele.model.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Puts a ranking into a reply: title, headline, figures, footnotes, and what to ask next.
record TopReply(TopAnswer answer) {

    private static final int MOST_SHOWN_BY_BUTTON = 100;

    Reply reply() {
        var asked = answer.asked();
        var title = answer.phrase("{lowest:Bottom|Top} {count} customers by {noun}{when}{filters}").with("lowest", isLowest())
                .with("count", asked.invocation().choice(TopCustomers.PERCENT).map(part -> part.replace("%", " % of"))
                        .orElseGet(() -> String.valueOf(asked.invocation().countOrDefault())))
                .words();
        var reply = asked.reply(title).headline(headline()).table(new TopTable(answer).table()).footnotes(footnotes()).buttons(buttons())
                .listed(asked.listed(top().ranked(), top().ranked().length));
        figures(reply);
        if (!top().isEmpty() && !isLowest()) {
            reply.chart(new TopChart(answer).chart(finding(), headline()));
        }
        return reply.reply();
    }

    /// `7 customers made 49 % of 2012's net revenue: £4.4m of £9.0m. Nordlicht alone made 12 %.`
    private String headline() {
        if (isLowest() && !top().isEmpty()) {
            return lowest();
        }
        if (top().isEmpty() || !(answer.share(top().shown()) instanceof Value.Share)) {
            return finding() + ".";
        }
        return answer.phrase("{finding}: {shown} of {total}.[{several} {first} alone {made} {share}.]").with("finding", finding())
                .with("shown", answer.words(top().shown())).with("total", answer.words(top().total()))
                .with("several", top().ranked().length > 1).with("first", answer.labels().getFirst()).with("made", made())
                .with("share", answer.share(top().values()[top().ranked()[0]])).words();
    }

    private boolean isLowest() {
        return answer.asked().invocation().choice("order").filter(TopCustomers.LOWEST::equals).isPresent();
    }

    /// `Nordlicht had the lowest profit in 2019: -£4.4k. The lowest 5: -£12k in all.`
    private String lowest() {
        return answer.phrase("{first} had the lowest {noun}{when}{filters}: {value}.[{several} The lowest {shown}: {sum} in all.]")
                .with("first", answer.labels().getFirst()).with("value", answer.words(top().values()[top().ranked()[0]]))
                .with("several", top().ranked().length > 1).with("shown", Integer.toString(top().ranked().length))
                .with("sum", answer.words(top().shown())).words();
    }

    private String finding() {
        if (top().isEmpty()) {
            var pattern = answer.measure() == RankingMeasure.ORDERS
                    ? "No customer has an order{when}{filters}"
                    : "No customer has {noun} above zero{when}{filters}";
            return answer.phrase(pattern).words();
        }
        var share = answer.share(top().shown());
        if (!(share instanceof Value.Share)) {
            return answer.phrase("{who} {made} {value} of {noun}{when}{filters}").with("who", who()).with("made", made())
                    .with("value", answer.words(top().shown())).words();
        }
        var pattern =
                answer.isYear() ? "{who} {made} {share} of {year}'s {noun}{filters}" : "{who} {made} {share} of {noun}{when}{filters}";
        return answer.phrase(pattern).with("who", who()).with("made", made()).with("share", share)
                .offer("year", answer.period()::label).words();
    }

    private String who() {
        return top().ranked().length == 1 ? answer.labels().getFirst() : answer.wording().counted(top().ranked().length, "customer");
    }

    private String made() {
        return answer.measure() == RankingMeasure.ORDERS ? "placed" : "made";
    }

    private void figures(ReplyBuilder reply) {
        reply.figure("total", answer.value(top().total())).figure("shown", answer.value(top().shown()))
                .figure("shareOfTotal", answer.share(top().shown())).figure("unassigned", answer.value(top().unassigned()))
                .figure("unassignedShare", answer.share(top().unassigned())).figure("customers", top().customers())
                .figure("customersShown", top().ranked().length);
    }

    private List<String> footnotes() {
        var notes = new Footnotes(answer.asked(), answer.wording());
        var totals = top().totals();
        var net = Arrays.stream(totals.net()).sum();
        var lines = new ArrayList<String>();
        lines.add(Definition.NET_REVENUE.sentence());
        if (answer.asked().portfolio().costed()) {
            lines.add(notes.estimatedCost(Arrays.stream(totals.estimated()).sum(), net));
        }
        lines.add(notes.asOf());
        notes.uncompared(answer.period()).ifPresent(lines::add);
        lines.add(notes.unassigned(totals.net()[totals.unassigned()], net));
        return lines;
    }

    private List<Button> buttons() {
        var question = answer.asked().invocation();
        var buttons = new ArrayList<>(answer.measure().others(answer.asked()));
        var more = question.countOrDefault() * 2L;
        if (question.choice(TopCustomers.PERCENT).isEmpty() && top().ranked().length < top().customers() && more <= MOST_SHOWN_BY_BUTTON) {
            buttons.add(new Button("Top " + more, question.withCount((int) more).question()));
        }
        answer.asked().yearBefore(answer.period())
                .ifPresent(before -> buttons.add(new Button("The year before", question.withPeriod(before).question())));
        if (question.period().isEmpty()) {
            buttons.add(new Button("All time", question.withPeriod(Period.allTime(answer.asked().asOf())).question()));
        }
        buttons.add(new Button("Customer flows", question.askInstead("flows")));
        return buttons;
    }

    private TopCustomers top() {
        return answer.top();
    }
}
