package dev.clientele.store;

import java.time.LocalDate;

/// What a document's row says besides its number; ids are 0 for none, negative for one that the store does not have.
record InvoiceFacts(int customerId, int day, String currency, int channelId, int ownerId) {

    /// Days by which a corrected date may move a document into another year.
    static final int NEAR = 31;

    /// True where a row may be of the same document. It need not say the channel again, and who sold it may change.
    boolean agrees(InvoiceFacts row) {
        return customerId == row.customerId && day == row.day && currency.equals(row.currency)
                && (channelId == row.channelId || channelId == 0 || row.channelId == 0);
    }

    /// True where one day may be the other corrected: in the same year, or not far from it.
    boolean isNear(InvoiceFacts other) {
        return !isOfAnotherYear(other) || Math.abs(day - other.day) <= NEAR;
    }

    boolean isOfAnotherYear(InvoiceFacts other) {
        return LocalDate.ofEpochDay(day).getYear() != LocalDate.ofEpochDay(other.day).getYear();
    }

    boolean isOfAnotherCustomer(InvoiceFacts other) {
        return customerId != 0 && other.customerId != 0 && customerId != other.customerId;
    }
}
