package dev.clientele.ingest.ledger;

import java.math.BigDecimal;

/// One line of a ledger: an amount on an account.
///
/// @param row its line in the file, the first being 1
/// @param journal the code of its journal
/// @param number the number of its entry
/// @param day `yyyyMMdd` or `yyyy-MM-dd`: the document's, else the entry's
/// @param party the customer or supplier that it names; else empty
/// @param piece the document; empty where none is named
/// @param amount debited above zero, credited below
/// @param isSale true on an account of sales
/// @param isReceivable true for what a customer owes
public record LedgerLine(long row, String journal, String number, String day, String account, String accountName, String party,
        String partyName, String piece, BigDecimal amount, boolean isSale, boolean isReceivable) {}
