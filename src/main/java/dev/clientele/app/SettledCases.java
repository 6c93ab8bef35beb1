package dev.clientele.app;

import dev.clientele.analysis.Scope;
import dev.clientele.model.alert.AlertCase;
import dev.clientele.model.alert.AlertRule;
import dev.clientele.store.Database;
import dev.clientele.store.outbox.AlertCaseStore;
import dev.clientele.store.outbox.AlertRuleStore;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/// What people decided about customers that an alert named as at risk: who judged a case, or put it off, need not be asked again by a
/// digest to call that customer.
record SettledCases(AlertRuleStore rules, AlertCaseStore cases) {

    private static final String AT_RISK = "at-risk";

    static SettledCases of(Database database) {
        return new SettledCases(new AlertRuleStore(database), new AlertCaseStore(database));
    }

    /// The ids of those customers.
    Set<String> settled(Scope asked) {
        return cases.open().stream().filter(found -> isSettled(found, asked.day().today()) && isAboutRisk(found))
                .map(found -> found.subject().customer()).collect(Collectors.toSet());
    }

    private static boolean isSettled(AlertCase found, LocalDate today) {
        return found.handling().isSettled() || found.handling().snoozedUntil().filter(day -> day.isAfter(today)).isPresent();
    }

    private boolean isAboutRisk(AlertCase found) {
        return rules.ever(found.rule()).map(AlertRule::order).filter(order -> order.words().startsWith(AT_RISK)).isPresent();
    }
}
