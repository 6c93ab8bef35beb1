package dev.clientele.alert.command;

import dev.clientele.alert.backtest.AlertBacktest;
import dev.clientele.alert.cases.CaseBook;
import dev.clientele.alert.check.Checks;
import dev.clientele.alert.reply.BacktestReply;
import dev.clientele.alert.reply.Ground;
import dev.clientele.alert.rule.Rule;
import dev.clientele.alert.rule.RuleParser;
import dev.clientele.command.Asker;
import dev.clientele.command.Button;
import dev.clientele.command.Refusal;
import dev.clientele.command.Reply;
import dev.clientele.model.alert.AlertCase;
import dev.clientele.model.alert.AlertRule;
import dev.clientele.model.alert.AlertRule.State;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes, tries, rests and ends rules.
record RuleChanges(AlertDependencies means) {

    /// How often a rule would have fired.
    Reply backtest(String words) {
        var rule = rule(Ordered.of(words).rule());
        var ground = means.ground();
        return new BacktestReply(test(rule, ground), ground).asked();
    }

    /// Saves a rule, and says how often it would have fired.
    Reply add(String words, Asker asker) {
        var ordered = Ordered.of(words);
        var rule = rule(ordered.rule());
        var ground = means.ground();
        var test = test(rule, ground);
        var order = new AlertRule.Order(rule.words(), ordered.to(means, asker), AlertDependencies.self(asker));
        requireNew(order, asker);
        var added = means.rules().add(order, known(rule, ground), means.now());
        return new BacktestReply(test, ground).saved(added.id(), means.words(order.to(), asker));
    }

    private Rule rule(String words) {
        return RuleParser.over(means.data().vocabulary().get()).parse(words);
    }

    private static AlertBacktest test(Rule rule, Ground ground) {
        var last = ground.portfolio().lastDay()
                .orElseThrow(() -> new Refusal("There is no data yet. Import invoices with `./clientele import FILE`."));
        return AlertBacktest.of(rule, ground.portfolio(), ground.terms(), last.isAfter(ground.today()) ? ground.today() : last);
    }

    private static List<AlertCase> known(Rule rule, Ground ground) {
        return new CaseBook(0, rule).known(Checks.of(rule, ground.portfolio(), ground.terms(), ground.today()));
    }

    /// One that is paused watches for nothing: people paused it, or it keeps what came of calls.
    private void requireNew(AlertRule.Order order, Asker asker) {
        var same = means.rules().all().stream().filter(AlertRule::isActive)
                .filter(rule -> rule.order().words().equals(order.words()) && rule.order().to().equals(order.to())).findFirst();
        same.ifPresent(rule -> {
            throw new Refusal("Alert " + rule.id() + " watches for that already, and tells it " + means.words(order.to(), asker) + ".",
                    List.of("alerts list"));
        });
    }

    Reply pause(long id) {
        var rule = find(id);
        means.rules().change(id, State.PAUSED);
        return done("Alert " + id + " is paused: " + rule.order().words() + ".", new Button("Resume", "alerts resume " + id));
    }

    Reply resume(long id) {
        var rule = find(id);
        var ground = means.ground();
        means.rules().resume(id, known(RuleParser.kept().parse(rule.order().words()), ground));
        return done("Alert " + id + " watches again: " + rule.order().words() + ". What is so already counts as known.",
                new Button("Pause", "alerts pause " + id));
    }

    Reply remove(long id) {
        var rule = find(id);
        means.rules().change(id, State.REMOVED);
        return done("Alert " + id + " is removed: " + rule.order().words() + ".",
                new Button("Add again", "alerts add " + rule.order().words()));
    }

    /// Whether the asker alone is told what the rule finds.
    boolean isPrivate(long id, Asker asker) {
        var order = find(id).order();
        return order.to().equals(order.creator()) && order.creator().equals(AlertDependencies.self(asker));
    }

    private AlertRule find(long id) {
        return means.rules().find(id)
                .orElseThrow(() -> new Refusal("There is no alert " + id + ". `alerts list` shows them.", List.of("alerts list")));
    }

    private static Reply done(String headline, Button next) {
        return new Reply("alerts", "Alerts", headline, Optional.empty(), Map.of(), List.of(), List.of(), List.of(),
                List.of(next, new Button("All alerts", "alerts list")), 0);
    }
}
