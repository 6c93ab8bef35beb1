package dev.clientele.portfolio;

/// How far a customer has come (DEFINITIONS, Stage).
public enum Stage {
    /// has no purchase day yet
    NONE,
    /// has one purchase day
    FIRST_TIME,
    /// has more than one and is not loyal
    REPEAT,
    /// has at least [#LEAST_FOR_LOYAL] and an overdue ratio below [#OVERDUE]
    LOYAL,
    /// is loyal, and gave a score of at least [#LEAST_SCORE] or has referred another
    ADVOCATE;

    static final int LEAST_FOR_LOYAL = 4;
    static final double OVERDUE = 2;
    static final int LEAST_SCORE = 9;

    /// The customer's stage at the end of the rhythm's as-of day.
    public static Stage of(Rhythm rhythm, Profiles profiles, int customer) {
        var purchaseDays = rhythm.purchaseDays()[customer];
        if (purchaseDays < 2) {
            return purchaseDays == 0 ? NONE : FIRST_TIME;
        }
        if (purchaseDays < LEAST_FOR_LOYAL || rhythm.overdueRatio(customer) >= OVERDUE) {
            return REPEAT;
        }
        return profiles.satisfaction()[customer] >= LEAST_SCORE || profiles.hasReferred(customer) ? ADVOCATE : LOYAL;
    }
}
