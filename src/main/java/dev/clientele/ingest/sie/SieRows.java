package dev.clientele.ingest.sie;

import dev.clientele.ingest.Field;
import dev.clientele.ingest.RowReceiver;
import dev.clientele.ingest.document.DocumentLayout;
import dev.clientele.ingest.document.DocumentRows;
import dev.clientele.ingest.sie.SieVoucher.Posting;
import java.util.HashMap;
import java.util.Map;

/// Makes rows of the sales of vouchers. Not for use by several threads.
final class SieRows {

    private final SieReader reader;
    private final DocumentRows rows;
    private final RowReceiver receiver;
    private final String currency;
    private final Map<String, String> byInvoice = new HashMap<>();

    SieRows(SieReader reader, DocumentRows rows, RowReceiver receiver, String currency) {
        this.reader = reader;
        this.rows = rows;
        this.receiver = receiver;
        this.currency = currency;
    }

    /// Hands over the sales of a voucher, or what is wrong with it.
    void hand(SieVoucher voucher) {
        if (voucher.balance().signum() != 0) {
            receiver.fault(voucher.line(), "voucher " + voucher.number() + " comes to " + voucher.balance().toPlainString(),
                    "debits that equal credits", "imbalanced voucher");
            return;
        }
        var sales = new SieSales(voucher);
        for (var sale : sales.postings()) {
            if (sales.isUnclear(sale)) {
                receiver.fault(voucher.line(), "several customers in voucher " + voucher.number(),
                        "one, or an invoice (dimension 10) that tells whose the sale is", "unclear customer");
            } else {
                hand(voucher, sales, sale);
            }
        }
    }

    private void hand(SieVoucher voucher, SieSales sales, Posting sale) {
        var customer = sales.customer(sale).orElse("");
        rows.begin(voucher.line()).put(Field.INVOICE, number(voucher, sales.invoice(sale), customer))
                .put(Field.DATE, DocumentLayout.day(voucher.day()))
                .put(Field.CUSTOMER, customer).put(Field.CUSTOMER_NAME, reader.customers().getOrDefault(customer, ""))
                .put(Field.PRODUCT, sale.account()).put(Field.PRODUCT_NAME, reader.accounts().getOrDefault(sale.account(), ""))
                .put(Field.NET, sale.amount().negate()).put(Field.CURRENCY, currency).send();
    }

    /// An invoice that is posted to again on another day, or with another customer, is another document for us.
    private String number(SieVoucher voucher, String invoice, String customer) {
        var document = voucher.day() + " " + customer;
        return byInvoice.computeIfAbsent(invoice, first -> document).equals(document) ? invoice : invoice + " (" + voucher.number() + ")";
    }
}
