package dev.clientele.model;

import java.util.Arrays;

/// How much a customer is worth among the active ones (DEFINITIONS, Tier); of each scheme the best first. The classes A, B
/// and C are the tiers of the scheme by cumulative value, and theirs alone.
public enum Tier {
    PLATINUM("Platinum", 0), GOLD("Gold", 1), SILVER("Silver", 2), BRONZE("Bronze", 3), CLASS_A("Class A", 0), CLASS_B("Class B",
            1),
    CLASS_C("Class C", 2);

    private final String label;
    private final int place;

    Tier(String label, int place) {
        this.label = label;
        this.place = place;
    }

    /// Its place among the tiers of its scheme, 0 for the best.
    public int place() {
        return place;
    }

    /// What it is called: `Platinum`.
    public String label() {
        return label;
    }

    /// The tier of a label, in any case.
    ///
    /// @throws IllegalArgumentException for a word that is none
    public static Tier of(String label) {
        return Arrays.stream(values()).filter(tier -> tier.label.equalsIgnoreCase(label)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no tier is called " + label));
    }
}
