package dev.clientele.model.action;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// How far an action has come.
public enum State {
    IDEA, PLANNED, RUNNING, DONE,
    /// what it changed has been measured
    MEASURED,
    /// it is not done, or not to its end
    DROPPED;

    /// How it is typed and told: `running`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What it is said to be: `an idea`, `running`.
    public String told() {
        return this == IDEA ? "an idea" : word();
    }

    /// Whether somebody still has something to do about it.
    public boolean isOpen() {
        return this == IDEA || this == PLANNED || this == RUNNING;
    }

    /// What it may become next. What is done or dropped does not come back: a new attempt is a new action.
    public Set<State> next() {
        return switch (this) {
            case IDEA -> EnumSet.of(PLANNED, RUNNING, DROPPED);
            case PLANNED -> EnumSet.of(RUNNING, DROPPED);
            case RUNNING -> EnumSet.of(DONE, DROPPED);
            case DONE -> EnumSet.of(MEASURED);
            case MEASURED, DROPPED -> EnumSet.noneOf(State.class);
        };
    }
}
