package dev.clientele.digest.content;

import java.util.Locale;

/// A part of a digest, in the order in which it stands there.
public enum Section {
    /// net revenue of the week, the month and the year to date against last year
    REVENUE,
    /// who was won, regained and lost since the last digest
    FLOWS,
    /// who changed tier since then
    TIERS,
    /// whose revenue grew and shrank most
    MOVERS,
    /// whom to call, and who is newly at risk
    RISK,
    /// whether fewer customers carry more of the revenue
    CONCENTRATION,
    /// actions that are due
    ACTIONS,
    /// figures of the last digest that have changed since
    RESTATED;

    /// How it is typed: `revenue`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
