package dev.clientele.store;

/// What a file says of invoices that are no sales, or no longer.
public enum Withdrawal {
    /// Cancelled or void.
    VOIDED,
    /// Refunded in full, set back to draft, not settled after all.
    NO_SALE,
    /// Called something that may be another document of the same number, as a quote is: nothing is taken out.
    DOUBTED
}
