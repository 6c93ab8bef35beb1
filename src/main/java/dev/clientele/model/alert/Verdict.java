package dev.clientele.model.alert;

import java.util.Locale;

/// What a person made of a case.
public enum Verdict {
    /// it was right
    REAL,
    /// it was right, and there is a known reason for it
    KNOWN,
    /// it was a false alarm
    FALSE;

    /// How it is typed: `real`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Verdict of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
