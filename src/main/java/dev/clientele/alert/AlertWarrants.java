package dev.clientele.alert;

import dev.clientele.delivery.Warrant;
import dev.clientele.model.alert.AlertRule;
import dev.clientele.model.subscription.LeasedMessage;
import dev.clientele.store.outbox.AlertCaseStore;
import dev.clientele.store.outbox.AlertRuleStore;
import java.util.List;
import java.util.function.Function;

/// The rules that found what an alert tells; those that rest or are removed are none.
public record AlertWarrants(AlertRuleStore rules, AlertCaseStore cases) implements Function<LeasedMessage, List<Warrant>> {

    @Override
    public List<Warrant> apply(LeasedMessage delivery) {
        return AlertBody.parse(delivery.draft().body()).cases().stream().flatMap(id -> cases.find(id).stream()).map(found -> found.rule())
                .distinct().flatMap(id -> rules.find(id).stream()).filter(AlertRule::isActive).map(this::warrant).toList();
    }

    private Warrant warrant(AlertRule rule) {
        return new Warrant("Alert " + rule.id(), "alerts resume " + rule.id(), rule.order().creator(),
                because -> rules.change(rule.id(), AlertRule.State.PAUSED));
    }
}
