package dev.clientele.digest.alerts.check;

import dev.clientele.insight.Asked;
import dev.clientele.model.alert.AlertSubject;

/// What is about all customers that fit some filters.
final class Overall {

    private Overall() {}

    /// `All customers`, `Segment Retail`.
    static AlertSubject subject(Asked asked, String key) {
        var words = asked.filterWords().replaceFirst("^[, ]+", "");
        var name = words.isEmpty() ? "All customers" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
        return new AlertSubject(key, "", name, "");
    }
}
