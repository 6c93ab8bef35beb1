package dev.clientele.insight.movers;

import java.util.Locale;

/// Which way someone moved.
enum Direction {
    GROWERS("grew", "more"), DECLINERS("fell", "less");

    private final String verb;
    private final String comparative;

    Direction(String verb, String comparative) {
        this.verb = verb;
        this.comparative = comparative;
    }

    /// The command's name.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What anything did that moved this way.
    String verb() {
        return verb;
    }

    /// How much those bought who moved this way.
    String comparative() {
        return comparative;
    }

    Direction other() {
        return this == GROWERS ? DECLINERS : GROWERS;
    }

    /// Whether a change goes this way.
    boolean holds(long change) {
        return this == GROWERS ? change > 0 : change < 0;
    }
}
