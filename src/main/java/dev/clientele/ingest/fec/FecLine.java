package dev.clientele.ingest.fec;

import java.math.BigDecimal;

/// One line of the file: an amount on an account.
///
/// @param row its line in the file, the first being 1
/// @param journal the code of its journal
/// @param number the number of its entry
/// @param day `yyyyMMdd`: the document's, else the entry's
/// @param party the customer or supplier of the sub-ledger, and where there is none an account that is a customer's own; else empty
/// @param piece the document; empty where none is named
/// @param amount debited above zero, credited below
record FecLine(long row, String journal, String number, String day, String account, String accountName, String party, String partyName,
        String piece, BigDecimal amount) {

    /// True for revenue, class 70: goods and services sold, and rebates on them.
    boolean isSale() {
        return account.startsWith("70");
    }

    /// True for what customers owe: 411 and its like, not what they paid in advance (419) or will be invoiced (418).
    boolean isReceivable() {
        return account.startsWith("411") || account.startsWith("413") || account.startsWith("416");
    }
}
