package dev.clientele.store;

/// What it means that a file brings an invoice number which the store has already.
public enum SameNumber {
    /// The same invoice of the same customer and day replaces its earlier version; what may be something else is asked about.
    ASK,
    /// Numbers start anew each year; else the same as [#ASK].
    YEARLY,
    /// The later version replaces the earlier one, whatever it says.
    REPLACE,
    /// The file brings further lines of the invoice; those that it has already are not counted again.
    ADD,
    /// Numbers start anew, each year or more often. With another customer or day it is another invoice.
    SEPARATE;

    /// True where what may be something else is asked about.
    public boolean asks() {
        return this == ASK || this == YEARLY;
    }
}
