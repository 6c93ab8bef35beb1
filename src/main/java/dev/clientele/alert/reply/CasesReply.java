package dev.clientele.alert.reply;

import dev.clientele.alert.rule.Rule;
import dev.clientele.command.Button;
import dev.clientele.command.Column;
import dev.clientele.command.Reply;
import dev.clientele.command.Table;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import dev.clientele.model.alert.AlertCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Several cases in one table.
///
/// @param lines the cases with their rules, in the order in which they are told
public record CasesReply(List<Line> lines, Ground ground) {

    private static final int MOST_BUTTONS = 5;
    private static final List<Column> TEXTS =
            List.of(new Column("case", "Case", Unit.Plain.TEXT), new Column("kind", "What", Unit.Plain.TEXT),
                    new Column("subject", "Who", Unit.Plain.TEXT), new Column("owner", "Owner", Unit.Plain.TEXT));

    /// A case and the rule that found it.
    public record Line(AlertCase about, Rule rule) {}

    public CasesReply {
        lines = List.copyOf(lines);
    }

    /// What a day's budget of alerts has no room for.
    public Reply rest() {
        var first = lines.getFirst().about();
        var headline = ground.wording().phrase("{alerts more alert} for today, [{sum} at stake; {any}]the {any:greatest|first} is {name}.")
                .with("alerts", lines.size()).with("sum", ground.words(money())).with("any", money() > 0)
                .with("name", first.subject().name()).words();
        return reply("More alerts", headline);
    }

    /// What is over, and well.
    public Reply recovered() {
        var headline = ground.wording()
                .phrase("[{name} has recovered: no longer {kind}.{one}][{cases case} have recovered, {name} among them.{several}]")
                .with("name", lines.getFirst().about().subject().name()).with("cases", lines.size())
                .with("kind", CaseWords.kind(lines.getFirst().rule()).toLowerCase(ground.wording().locale()))
                .with("one", lines.size() == 1).with("several", lines.size() > 1).words();
        return reply("Recovered", headline);
    }

    /// All that are open.
    ///
    /// @param of of what, to stand behind `cases`; empty for all
    public Reply open(String of) {
        if (lines.isEmpty()) {
            return reply("Open cases" + of, "No case" + of + " is open.");
        }
        var headline = ground.wording().phrase("{cases case}{of} {cases:is|are} open, with {sum} at stake.").with("cases", lines.size())
                .with("of", of).with("sum", ground.words(money())).words();
        return reply("Open cases" + of, headline);
    }

    private long money() {
        return lines.stream().mapToLong(line -> line.about().sight().money()).sum();
    }

    private Reply reply(String title, String headline) {
        var columns = new ArrayList<>(TEXTS);
        columns.add(new Column("atStake", "At stake", ground.money()));
        columns.add(new Column("why", "Why", Unit.Plain.TEXT));
        var rows = lines.stream().map(this::row).toList();
        var tables = rows.isEmpty() ? List.<Table>of() : List.of(new Table("", columns, rows, List.of()));
        var figures = Map.<String, Value>of("cases", new Value.Count(lines.size()), "atStake", ground.money(money()));
        var buttons = lines.stream().limit(MOST_BUTTONS)
                .map(line -> new Button(line.about().subject().name(), "alerts case " + line.about().id()))
                .toList();
        return new Reply("alerts", title, headline, ground.portfolio().lastDay(), figures, tables, List.of(), List.of(ground.age()),
                buttons,
                ground.portfolio().dataVersion());
    }

    private List<Value> row(Line line) {
        var about = line.about();
        return List.of(new Value.Text(Long.toString(about.id())), new Value.Text(CaseWords.kind(line.rule())),
                new Value.Text(about.subject().name()), new Value.Text(about.subject().owner()), ground.stake(line.rule(), about),
                new Value.Text(about.sight().why()));
    }
}
