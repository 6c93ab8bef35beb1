package dev.clientele.alert;

import dev.clientele.alert.cases.CaseEvent;
import dev.clientele.model.alert.AlertCase;
import dev.clientele.model.alert.AlertRule;

/// Something to be said because of a rule.
record Item(AlertRule rule, CaseEvent news) {

    AlertCase about() {
        return news.about();
    }

    boolean isAlert() {
        return news.kind() != CaseEvent.Kind.RECOVERED;
    }

    /// Whether who ordered it hears of it alone.
    boolean isPrivate() {
        return rule.order().to().equals(rule.order().creator());
    }

    /// What concerns all goes before what concerns one customer.
    boolean isOverall() {
        return about().subject().customer().isEmpty();
    }

    long money() {
        return about().sight().money();
    }
}
