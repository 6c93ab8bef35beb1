package dev.clientele.insight.clv;

import dev.clientele.chart.ChartSpec;
import dev.clientele.chart.ChartSpec.Bar;
import dev.clientele.chart.ChartSpec.Tone;
import dev.clientele.command.Button;
import dev.clientele.command.Column;
import dev.clientele.command.Reply;
import dev.clientele.command.Table;
import dev.clientele.model.Phrase;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `clv by tier`: what groups of customers are worth.
record GroupReply(ClvAnswer answer, Groups groups) {

    private static final int MOST_BARS = 15;

    Reply reply() {
        var asked = answer.asked();
        return new Reply("clv", "Customer lifetime value by " + groups.dimension().word() + asked.filterWords(), finding() + ".",
                Optional.of(asked.asOf()), figures(), List.of(table()), charts(), new ClvFootnotes(answer).all(), buttons(),
                asked.portfolio().dataVersion());
    }

    private String finding() {
        var around = answer.asked().filterWordsAmid();
        if (groups.all().isEmpty()) {
            return "No customer" + around + " is active";
        }
        var first = groups.all().getFirst();
        var value = value(first.members());
        var many = answer.asked().wording().counted(answer.ranked().length, "active customer", "active customers");
        var share = answer.share(value) instanceof Value.Share(double part) && groups.all().size() > 1
                ? "; " + first.name() + " with " + answer.asked().wording().count(first.members().length) + " of them holds "
                        + answer.asked().wording().shareShort(part)
                : "";
        return many + around + (answer.ranked().length == 1 ? " is" : " are") + " worth " + answer.words(answer.equity()) + " by "
                + answer.method().noun() + share;
    }

    private long value(int[] members) {
        return answer.sum(Arrays.stream(members), answer.method());
    }

    private Map<String, Value> figures() {
        var figures = new LinkedHashMap<String, Value>();
        figures.put("customers", new Value.Count(answer.ranked().length));
        figures.put("customerEquity", answer.asked().money(answer.equity()));
        figures.put("groups", new Value.Count(groups.all().size()));
        return figures;
    }

    private Table table() {
        var word = groups.dimension().word();
        var money = answer.asked().money();
        var columns = new ArrayList<>(List.of(new Column(word, Phrase.capitalised(word), Unit.Plain.TEXT),
                new Column("customers", "Customers", Unit.Plain.COUNT), new Column("frequency", "F (orders a year)", Unit.Plain.NUMBER),
                new Column("orderValue", "AOV", money), new Column("duration", "Duration (years)", Unit.Plain.NUMBER),
                new Column("soFar", "So far", money), new Column("simple", "F x AOV x duration", money),
                new Column("npv", "Net present value", money), new Column("share", "Share of equity", Unit.Plain.SHARE),
                new Column("perCustomer", "Per customer", money)));
        if (answer.worth().model().isPresent()) {
            columns.add(7, new Column("value", answer.method().noun(), money));
        }
        var rows = groups.all().stream().map(group -> row(group.name(), group.members())).toList();
        return new Table("", columns, rows, rows.isEmpty() ? List.of() : row("Total", answer.ranked()));
    }

    private List<Value> row(String name, int[] members) {
        var asked = answer.asked();
        var cells = new ArrayList<>(
                List.of(new Value.Text(name), new Value.Count(members.length), answer.frequency(members), answer.orderValue(members),
                        answer.duration(members), asked.money(answer.soFar(members)),
                        asked.money(answer.sum(Arrays.stream(members), Method.SIMPLE)),
                        asked.money(answer.sum(Arrays.stream(members), Method.NPV)), answer.share(value(members)),
                        answer.perCustomer(value(members), members.length)));
        if (answer.worth().model().isPresent()) {
            cells.add(7, asked.money(value(members)));
        }
        return cells;
    }

    private List<ChartSpec> charts() {
        if (groups.all().isEmpty()) {
            return List.of();
        }
        var bars = groups.all().stream().limit(MOST_BARS).map(this::bar).toList();
        var subtitle =
                "Worth by " + answer.method().noun() + ", in " + answer.kind() + ", its share of the equity, and how many customers";
        var spoken =
                groups.all().stream().limit(MOST_BARS).map(group -> group.name() + " " + answer.words(value(group.members()))).toList();
        var heading = new ChartSpec.Heading(finding(), subtitle, finding() + ". " + String.join(", ", spoken) + ".");
        return List.of(new ChartSpec.Bars(heading, answer.asked().money(), bars));
    }

    private Bar bar(Groups.Group group) {
        var value = value(group.members());
        var wording = answer.asked().wording();
        var customers = "(" + wording.count(group.members().length) + ")";
        var note = answer.share(value) instanceof Value.Share(double share) ? wording.shareShort(share) + "  " + customers : customers;
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
