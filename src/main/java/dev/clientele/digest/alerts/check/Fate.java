package dev.clientele.digest.alerts.check;

/// What came of an alert on a customer.
public enum Fate {
    /// the customer is really lost, or still stands in a worse tier
    REAL,
    /// it bought again, or rose again
    BACK,
    /// it is too early to tell
    UNDECIDED
}
