package dev.clientele.alert.command;

import dev.clientele.alert.rule.RuleParser;
import dev.clientele.analysis.CustomerRisks;
import dev.clientele.analysis.Definition;
import dev.clientele.analysis.Scope;
import dev.clientele.command.AnswerDay;
import dev.clientele.command.Asker;
import dev.clientele.command.Button;
import dev.clientele.command.Column;
import dev.clientele.command.Reply;
import dev.clientele.command.Table;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import dev.clientele.model.alert.AlertCase;
import dev.clientele.model.alert.AlertRule;
import dev.clientele.store.outbox.AlertCaseStore.Tally;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// `alerts list`: what is watched for, how often it fired in the last year, and how often it was right.
record Listing(AlertDependencies means) {

    private static final String AT_RISK = "at-risk";
    private static final List<Column> COLUMNS =
            List.of(new Column("alert", "#", Unit.Plain.TEXT), new Column("rule", "Rule", Unit.Plain.TEXT),
                    new Column("state", "State", Unit.Plain.TEXT), new Column("to", "Told", Unit.Plain.TEXT),
                    new Column("open", "Open", Unit.Plain.COUNT),
                    new Column("fired", "Fired in a year", Unit.Plain.COUNT), new Column("real", "Real", Unit.Plain.COUNT),
                    new Column("known", "Known reason", Unit.Plain.COUNT), new Column("false", "False alarm", Unit.Plain.COUNT),
                    new Column("precision", "Precision", Unit.Plain.SHARE));

    /// Those that the asker may see: who may change them all sees all, everyone else those that are told here or are their own.
    Reply reply(Asker asker) {
        var seen = means.rules().all().stream().filter(rule -> sees(rule, asker)).toList();
        var open = means.cases().open().stream().collect(Collectors.groupingBy(AlertCase::rule, Collectors.counting()));
        var rows = seen.stream().map(rule -> row(rule, open.getOrDefault(rule.id(), 0L), asker)).toList();
        var tables = rows.isEmpty() ? List.<Table>of() : List.of(new Table("", COLUMNS, rows, List.of()));
        var figures = Map.<String, Value>of("alerts", new Value.Count(seen.size()), "openCases",
                new Value.Count(seen.stream().mapToLong(rule -> open.getOrDefault(rule.id(), 0L)).sum()));
        return new Reply("alerts", "Alerts", headline(seen), Optional.empty(), figures, tables, List.of(),
                List.of(Definition.ALERT.sentence(), Definition.PRECISION.sentence()), buttons(seen), 0);
    }

    private boolean sees(AlertRule rule, Asker asker) {
        return asker.mayChange() || rule.order().to().equals(means.here(asker))
                || rule.order().creator().equals(AlertDependencies.self(asker));
    }

    private String headline(List<AlertRule> seen) {
        if (seen.isEmpty()) {
            return "I watch for nothing yet. Try one first: `alerts backtest " + suggested().getFirst() + "`.";
        }
        var paused = seen.stream().filter(rule -> !rule.isActive()).count();
        return means.data().terms().wording().counted(seen.size(), "alert", "alerts") + (paused == 0 ? "." : ", " + paused + " paused.");
    }

    private List<Value> row(AlertRule rule, long open, Asker asker) {
        var tally = means.cases().tally(rule.id(), means.today().minusYears(1));
        return List.of(new Value.Text(Long.toString(rule.id())), new Value.Text(rule.order().words()),
                new Value.Text(rule.state().name().toLowerCase(Locale.ROOT)), new Value.Text(means.words(rule.order().to(), asker)),
                new Value.Count(open), new Value.Count(tally.fired()), new Value.Count(tally.real()), new Value.Count(tally.known()),
                new Value.Count(tally.wrong()), precision(tally));
    }

    private static Value precision(Tally tally) {
        return Value.share(tally.real(), tally.real() + tally.wrong(), "nothing judged yet");
    }

    /// What to try first: of risk, the floor that was right often enough in the past; nothing of it where none was.
    private List<String> suggested() {
        var data = means.data();
        var last = data.portfolio().get().lastDay();
        var floor = last.flatMap(day -> CustomerRisks
                .of(Scope.of(data.portfolio().get(), data.terms().patient(), List.of(), AnswerDay.endOf(day))).floor());
        var others = RuleParser.EXAMPLES.stream().filter(rule -> !rule.startsWith(AT_RISK));
        return floor.map(known -> known.isProved() ? Stream.concat(Stream.of(AT_RISK), others).toList() : others.toList())
                .orElse(RuleParser.EXAMPLES);
    }

    private List<Button> buttons(List<AlertRule> seen) {
        if (seen.isEmpty()) {
            return suggested().stream().limit(3).map(rule -> new Button("Try " + rule, "alerts backtest " + rule)).toList();
        }
        Function<AlertRule, Button> one = rule -> rule.isActive()
                ? new Button("Pause " + rule.id(), "alerts pause " + rule.id())
                : new Button("Resume " + rule.id(), "alerts resume " + rule.id());
        return Stream.concat(Stream.of(new Button("Open cases", "alerts cases")), seen.stream().limit(4).map(one)).toList();
    }
}
