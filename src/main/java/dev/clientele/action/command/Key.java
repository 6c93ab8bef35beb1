package dev.clientele.action.command;

import dev.clientele.model.action.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A word behind which something of an action is said: `owner Anna`, `due 2025-06-30`.
enum Key {
    POTENTIAL(Field.POTENTIAL), SIMPLICITY(Field.SIMPLICITY), OWNER(Field.OWNER), DUE(Field.DUE), TITLE(Field.TITLE), STEP(Field.STEP),
    /// a step that is done
    STEPDONE(Field.STEP_DONE), RESPONSIBLE(Field.RESPONSIBLE), ACCOUNTABLE(Field.ACCOUNTABLE), CONSULTED(Field.CONSULTED), INFORMED(
            Field.INFORMED),
    CHALLENGE(Field.CHALLENGE), RESULT(Field.RESULT), STAKEHOLDERS(Field.STAKEHOLDERS), BARRIERS(Field.BARRIERS), HOLDOUT(Field.HOLDOUT);

    private final Field field;

    Key(Field field) {
        this.field = field;
    }

    /// What of the action it says.
    Field field() {
        return field;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Key::word).toList();
    }

    static Optional<Key> of(String word) {
        return Arrays.stream(values()).filter(key -> key.name().equals(word.toUpperCase(Locale.ROOT))).findFirst();
    }
}
