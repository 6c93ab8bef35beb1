package dev.clientele.alert.check;

/// What came of an alert on a customer.
public enum Outcome {
    /// the customer is really lost, or still stands in a worse tier
    REAL,
    /// it bought again, or rose again
    BACK,
    /// it is too early to tell
    UNDECIDED
}
