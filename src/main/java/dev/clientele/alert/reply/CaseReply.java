package dev.clientele.alert.reply;

import dev.clientele.alert.rule.Rule;
import dev.clientele.analysis.Definition;
import dev.clientele.command.Button;
import dev.clientele.command.CustomerName;
import dev.clientele.command.Reply;
import dev.clientele.model.Value;
import dev.clientele.model.alert.AlertCase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One case, with all that can be done with it.
public record CaseReply(AlertCase about, Rule rule, Ground ground) {

    /// As an alert says it.
    public Reply reply() {
        return reply("");
    }

    /// As the answer to someone who did something with it.
    ///
    /// @param done what was done, in a sentence; empty for nothing
    public Reply reply(String done) {
        var words = new CaseWords(about, rule, ground);
        return new Reply("alerts", CaseWords.kind(rule) + ": " + about.subject().name(),
                done.isEmpty() ? words.headline() : done + " " + words.headline(),
                Optional.of(about.sight().day()), figures(), new CaseTables(about, rule, ground).all(),
                new CaseChart(about, rule, ground).all(), footnotes(), buttons(), ground.portfolio().dataVersion());
    }

    private Map<String, Value> figures() {
        var figures = new LinkedHashMap<String, Value>();
        figures.put("case", new Value.Count(about.id()));
        figures.put("alert", new Value.Count(about.rule()));
        figures.put("level", new Value.Count(about.sight().level()));
        figures.put("atStake", ground.stake(rule, about));
        figures.put("openedOn", new Value.Day(about.course().openedOn()));
        figures.put("timesTold", new Value.Count(about.told().times()));
        return figures;
    }

    private List<String> footnotes() {
        var notes = new ArrayList<String>();
        notes.add("Case " + about.id() + " of alert " + about.rule() + ", " + rule.words() + ", since "
                + ground.wording().day(about.course().openedOn()) + "." + handling());
        notes.addAll(ground.footnotes(rule));
        if (rule instanceof Rule.AtRisk) {
            notes.add(Definition.ALERT.sentence());
        }
        return notes;
    }

    private String handling() {
        var assignee = about.handling().assignee().map(person -> " Looked after by " + person.words() + ".").orElse("");
        var snoozed = about.handling().snoozedUntil().map(day -> " Put off until " + ground.wording().day(day) + ".").orElse("");
        return assignee + snoozed;
    }

    private List<Button> buttons() {
        var buttons = new ArrayList<Button>();
        if (about.isOpen()) {
            buttons.add(button("Assign to me", "assign"));
            if (rule instanceof Rule.AtRisk || rule instanceof Rule.Lost) {
                buttons.add(button("Snooze to the next expected order", "snooze"));
            }
        }
        buttons.add(button("Known reason", "known"));
        buttons.add(button("False alarm", "false"));
        buttons.add(button("It is real", "real"));
        if (!about.subject().customer().isEmpty()) {
            buttons.add(new Button("Card", "customer " + new CustomerName(about.subject().customer(), "", false).question()));
        }
        return buttons;
    }

    private Button button(String label, String verb) {
        return new Button(label, "alerts " + verb + " " + about.id());
    }
}
