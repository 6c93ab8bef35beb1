package dev.clientele.action.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What `action` can be asked to do.
enum ActionVerb {
    LIST, SHOW, EFFECT, ADD, PLAN, START, DONE, DROP, NOTE, TICK, MEASURED;

    private static final Set<ActionVerb> SHOWING = Set.of(LIST, SHOW, EFFECT);

    /// What a person typed behind `action`: a verb, and the words behind it as they stood.
    record Asked(ActionVerb verb, String rest) {}

    /// Reads what was typed. Nothing asks for the list, and an action by itself for its card.
    static Asked of(String typed) {
        var text = typed.strip();
        var first = text.split("\\s+", 2);
        var verb = Arrays.stream(values()).filter(known -> known.word().equalsIgnoreCase(first[0])).findFirst();
        if (verb.isPresent()) {
            return new Asked(verb.get(), first.length > 1 ? first[1].strip() : "");
        }
        return text.isEmpty() ? new Asked(LIST, "") : new Asked(SHOW, text);
    }

    /// Whether it changes nothing.
    boolean onlyShows() {
        return SHOWING.contains(this);
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> words() {
        return Arrays.stream(values()).map(ActionVerb::word).toList();
    }
}
