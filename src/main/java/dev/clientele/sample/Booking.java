package dev.clientele.sample;

import java.util.Comparator;

/// A document to be written on a day: the invoice of a sale, or a credit note for it.
///
/// @param turn its place among the day's documents
record Booking(int day, Sale sale, boolean isCredit, long turn) {

    static final Comparator<Booking> BY_DAY = Comparator.comparingInt(Booking::day).thenComparingLong(Booking::turn);
}
