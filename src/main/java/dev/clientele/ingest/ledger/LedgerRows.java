package dev.clientele.ingest.ledger;

import dev.clientele.ingest.Field;
import dev.clientele.ingest.RowReceiver;
import dev.clientele.ingest.document.DocumentLayout;
import dev.clientele.ingest.document.DocumentRows;
import java.util.HashMap;
import java.util.Map;

/// Makes rows of the sales of entries. Not for use by several threads.
public final class LedgerRows implements LedgerTaker {

    private final RowReceiver receiver;
    private final DocumentRows rows;
    private final String currency;
    private final Map<String, String> byPiece = new HashMap<>();

    /// @param currency what all amounts are in
    public LedgerRows(RowReceiver receiver, String currency) {
        this.receiver = receiver;
        this.rows = new DocumentRows(receiver);
        this.currency = currency;
    }

    @Override
    public void entry(LedgerEntry entry) {
        var sales = entry.sales();
        if (!sales.isEmpty() && entry.balance().signum() != 0) {
            receiver.fault(entry.first().row(), "entry " + entry.first().number() + " comes to " + entry.balance().toPlainString(),
                    "debits that equal credits", "imbalanced entry");
            return;
        }
        for (var sale : sales) {
            if (entry.isUnclear(sale)) {
                receiver.fault(sale.row(), "several customers in entry " + sale.number(),
                        "one, or a document that tells whose the sale is", "unclear customer");
            } else {
                hand(entry, sale);
            }
        }
    }

    @Override
    public void bad(long row, String found, String expected) {
        receiver.fault(row, found, expected, "bad line");
    }

    private void hand(LedgerEntry entry, LedgerLine sale) {
        var customer = entry.customer(sale);
        rows.begin(sale.row()).put(Field.INVOICE, number(sale, customer.map(LedgerLine::party).orElse("")))
                .put(Field.DATE, DocumentLayout.day(sale.day())).put(Field.CUSTOMER, customer.map(LedgerLine::party).orElse(""))
                .put(Field.CUSTOMER_NAME, customer.map(LedgerLine::partyName).orElse("")).put(Field.PRODUCT, sale.account())
                .put(Field.PRODUCT_NAME, sale.accountName()).put(Field.NET, sale.amount().negate()).put(Field.CURRENCY, currency).send();
    }

    /// A document that comes back on another day, or with another customer, is another one for us.
    private String number(LedgerLine sale, String customer) {
        var entry = sale.journal() + " " + sale.number();
        if (sale.piece().isEmpty()) {
            return entry;
        }
        var document = sale.day() + " " + customer;
        return byPiece.computeIfAbsent(sale.piece(), first -> document).equals(document) ? sale.piece() : sale.piece() + " (" + entry + ")";
    }
}
