package dev.clientele.insight.clv;

import dev.clientele.chart.ChartSpec;
import dev.clientele.chart.ChartSpec.Bar;
import dev.clientele.chart.ChartSpec.Tone;
import dev.clientele.command.Button;
import dev.clientele.command.Reply;
import dev.clientele.command.Table;
import dev.clientele.command.TableBuilder;
import dev.clientele.insight.clv.Groups.Group;
import dev.clientele.model.Phrase;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// `clv by tier`: what groups of customers are worth.
record GroupReply(ClvAnswer answer, Groups groups) {

    private static final int MOST_BARS = 15;

    Reply reply() {
        var asked = answer.asked();
        var reply = asked.reply("Customer lifetime value by " + groups.dimension().word() + asked.filterWords())
                .headline(finding() + ".").figure("customers", answer.ranked().length)
                .figure("customerEquity", asked.money(answer.equity())).figure("groups", groups.all().size()).table(table())
                .footnotes(new ClvFootnotes(answer).all()).buttons(buttons());
        if (!groups.all().isEmpty()) {
            reply.chart(chart());
        }
        return reply.reply();
    }

    private String finding() {
        if (groups.all().isEmpty()) {
            return answer.finding();
        }
        var first = groups.all().getFirst();
        return answer.phrase("{finding} by {method}[{several}; {first} with {members} of them holds {share}]")
                .with("finding", answer.finding()).with("several", groups.all().size() > 1).with("first", first.name())
                .with("members", first.members().length).with("share", answer.share(value(first.members()))).words();
    }

    private long value(int[] members) {
        return answer.sum(Arrays.stream(members), answer.method());
    }

    private Table table() {
        var asked = answer.asked();
        var word = groups.dimension().word();
        var money = asked.money();
        var table = TableBuilder.of(groups.all()).text(word, Phrase.capitalised(word), Group::name)
                .count("customers", "Customers", group -> group.members().length)
                .column("frequency", "F (orders a year)", Unit.Plain.NUMBER, group -> answer.frequency(group.members()))
                .column("orderValue", "AOV", money, group -> answer.orderValue(group.members()))
                .column("duration", "Duration (years)", Unit.Plain.NUMBER, group -> answer.duration(group.members()))
                .column("soFar", "So far", money, group -> asked.money(answer.soFar(group.members())))
                .column("simple", "F x AOV x duration", money, group -> sum(group, Method.SIMPLE));
        if (answer.worth().model().isPresent()) {
            table.column("value", answer.method().noun(), money, group -> sum(group, answer.method()));
        }
        return table.column("npv", "Net present value", money, group -> sum(group, Method.NPV))
                .column("share", "Share of equity", Unit.Plain.SHARE, group -> answer.share(value(group.members())))
                .column("perCustomer", "Per customer", money,
                        group -> answer.perCustomer(value(group.members()), group.members().length))
                .totals(new Group("Total", answer.ranked())).table("");
    }

    private Value sum(Group group, Method method) {
        return answer.asked().money(answer.sum(Arrays.stream(group.members()), method));
    }

    private ChartSpec chart() {
        var bars = groups.all().stream().limit(MOST_BARS).map(this::bar).toList();
        var subtitle = answer.phrase("Worth by {method}, in {kind}, its share of the equity, and how many customers").words();
        var spoken =
                groups.all().stream().limit(MOST_BARS).map(group -> group.name() + " " + answer.words(value(group.members()))).toList();
        var heading = new ChartSpec.Heading(finding(), subtitle, finding() + ". " + String.join(", ", spoken) + ".");
        return new ChartSpec.Bars(heading, answer.asked().money(), bars, groups.all().size() <= MOST_BARS);
    }

    private Bar bar(Group group) {
        var value = value(group.members());
        var note = answer.phrase("[{share}  ]({customers})").with("share", answer.share(value)).with("customers", group.members().length)
                .words();
        return new Bar(group.name(), answer.asked().money(value).major().doubleValue(), note, Tone.PRIMARY);
    }

    private List<Button> buttons() {
        var question = answer.asked().invocation();
        var buttons = new ArrayList<>(List.of(new Button("Customers", question.withoutChoice("by").question())));
        for (var method : answer.worth().methods()) {
            if (method != answer.method()) {
                buttons.add(new Button("By " + method.noun(), question.withChoice("method", method.word()).question()));
            }
        }
        return buttons;
    }
}
