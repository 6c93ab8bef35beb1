package dev.clientele.portfolio.risk;

import java.util.Locale;

/// Why a customer is at risk (DEFINITIONS, Reasons).
public enum Reason {
    OVERDUE, FADING, SHRINKING, NARROWING, RENEWAL, CREDIT;

    /// The word a person types: `overdue`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The reason of a word.
    ///
    /// @throws IllegalArgumentException for a word that is none
    public static Reason of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /// Its bit in a set of reasons.
    @SuppressWarnings("EnumOrdinal") // one bit a reason, never stored
    byte bit() {
        return (byte) (1 << ordinal());
    }
}
