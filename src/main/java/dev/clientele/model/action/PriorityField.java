package dev.clientele.model.action;

/// Where an idea stands among others by what it may bring and how simple it is. From 3 on, the middle of the scale, a degree is high.
public enum PriorityField {
    /// it may bring much and is simple
    QUICK_WIN("quick win", "quick wins"),
    /// it may bring much and is hard
    BIG_BET("big bet", "big bets"),
    /// it may bring little and is simple
    FILL_IN("fill-in", "fill-ins"),
    /// it may bring little and is hard
    MONEY_PIT("money pit", "money pits");

    /// From here on a degree is high.
    public static final int HIGH = 3;

    private final String one;
    private final String many;

    PriorityField(String one, String many) {
        this.one = one;
        this.many = many;
    }

    /// The field of a potential and a simplicity, each 1 to 5.
    public static PriorityField of(int potential, int simplicity) {
        if (potential >= HIGH) {
            return simplicity >= HIGH ? QUICK_WIN : BIG_BET;
        }
        return simplicity >= HIGH ? FILL_IN : MONEY_PIT;
    }

    /// `quick win`.
    public String word() {
        return one;
    }

    /// `quick wins`.
    public String plural() {
        return many;
    }
}
