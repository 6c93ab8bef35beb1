package dev.clientele.alert.call;

import dev.clientele.analysis.Scope;
import dev.clientele.model.alert.AlertCase;
import dev.clientele.model.alert.AlertRule;
import dev.clientele.store.outbox.AlertCaseStore;
import dev.clientele.store.outbox.AlertRuleStore;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/// What people decided about customers that may be at risk: who judged a case, or put it off, need not be asked again to call that
/// customer. What was decided before the customer's last order was about another silence.
public record Decisions(AlertRuleStore rules, AlertCaseStore cases) {

    static final String AT_RISK = "at-risk";

    /// The ids of those customers.
    public Set<String> settled(Scope asked) {
        return cases.open().stream().filter(found -> isSettled(found, asked.day().today()) && isAboutRisk(found))
                .filter(found -> isAboutThisSilence(found, asked)).map(found -> found.subject().customer()).collect(Collectors.toSet());
    }

    private static boolean isSettled(AlertCase found, LocalDate today) {
        return found.handling().isSettled() || found.handling().snoozedUntil().filter(day -> day.isAfter(today)).isPresent();
    }

    boolean isAboutRisk(AlertCase found) {
        return rules.ever(found.rule()).map(AlertRule::order).filter(order -> order.words().startsWith(AT_RISK)).isPresent();
    }

    private static boolean isAboutThisSilence(AlertCase found, Scope asked) {
        var customer = asked.portfolio().customers().indexOf(found.subject().customer());
        return customer.isEmpty() || asked.portfolio().days().lastPurchase(customer.getAsInt(), asked.dataEndDay()) <= found.sight().day()
                .toEpochDay();
    }
}
