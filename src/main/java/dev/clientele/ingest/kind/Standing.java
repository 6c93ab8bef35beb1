package dev.clientele.ingest.kind;

/// What a document is to the revenue. Where a word has several meanings the earlier constant goes first: a cancelled invoice is
/// cancelled.
public enum Standing {
    CANCELLED("cancelled, void or failed", Effect.WITHDRAWN),
    REFUNDED("refunded or charged back", Effect.WITHDRAWN),
    PARTLY_REFUNDED("partly refunded", Effect.COUNTS),
    DRAFT("a draft", Effect.WITHDRAWN),
    QUOTE("a quote", Effect.LEFT_OUT),
    PENDING("not settled yet", Effect.WITHDRAWN),
    LOST("a deal that was lost", Effect.WITHDRAWN),
    OPEN_DEAL("a deal that is not won", Effect.WITHDRAWN),
    PREPAYMENT("a prepayment", Effect.LEFT_OUT),
    CREDIT_NOTE("a credit note", Effect.CREDITS),
    PURCHASE("a purchase", Effect.LEFT_OUT),
    TRANSFER("a transfer or a fee", Effect.LEFT_OUT),
    PAYMENT("a payment, no sale", Effect.LEFT_OUT),
    TAX("a tax", Effect.LEFT_OUT),
    ORDER("an order, not invoiced", Effect.LEFT_OUT),
    OTHER("another document", Effect.LEFT_OUT),
    INVOICE("an invoice", Effect.COUNTS),
    UNKNOWN("not a known word", Effect.COUNTS);

    private enum Effect {
        COUNTS, CREDITS, LEFT_OUT,
        /// Left out, and no sale any more where an earlier file had it as one.
        WITHDRAWN
    }

    private final String words;
    private final Effect effect;

    Standing(String words, Effect effect) {
        this.words = words;
        this.effect = effect;
    }

    /// What it is, for a report.
    public String words() {
        return words;
    }

    public boolean isLeftOut() {
        return effect == Effect.LEFT_OUT || isWithdrawn();
    }

    /// True for what becomes of an invoice, false for what is another document, though it may bear the number of an invoice: a quote, an
    /// order, a payment.
    public boolean isWithdrawn() {
        return effect == Effect.WITHDRAWN;
    }
}
