package dev.clientele.model;

import java.util.Locale;

/// How much a customer is worth among the active ones (DEFINITIONS, Tier); the best first.
public enum Tier {
    PLATINUM, GOLD, SILVER, BRONZE;

    /// Its place among the tiers, 0 for the best.
    @SuppressWarnings("EnumOrdinal") // the order of the tiers is what the enum is
    public int place() {
        return ordinal();
    }

    /// What it is called: `Platinum`.
    public String label() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }

    /// The tier of a label, in any case.
    ///
    /// @throws IllegalArgumentException for a word that is none
    public static Tier of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
