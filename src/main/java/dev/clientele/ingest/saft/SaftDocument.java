package dev.clientele.ingest.saft;

import dev.clientele.ingest.Field;
import dev.clientele.ingest.RowReceiver;
import dev.clientele.ingest.cell.Folded;
import dev.clientele.ingest.document.DocumentRows;
import dev.clientele.ingest.xml.XmlElement;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Makes rows of the invoices of a file. Not for use by several threads.
final class SaftDocument {

    private static final Map<String, String> STATUSES =
            Map.of("A", "cancelled", "F", "cancelled (F, invoiced again)", "N", "issued", "S", "issued (self-billed)", "R",
                    "issued (summary)");
    private static final Map<String, String> TYPES = Map.ofEntries(Map.entry("FT", "invoice"), Map.entry("FS", "invoice"),
            Map.entry("FR", "invoice receipt"), Map.entry("ND", "debit note"), Map.entry("NC", "credit note"),
            Map.entry("VD", "cash sale"), Map.entry("TV", "sales receipt"), Map.entry("380", "invoice"), Map.entry("381", "credit note"),
            Map.entry("384", "invoice"), Map.entry("389", "invoice"));
    private static final String UNKNOWN = "desconhecido";
    private static final String WALK_IN = "consumidor final";

    private final SaftReader reader;
    private final DocumentRows rows;
    private final RowReceiver receiver;
    private final String currency;

    SaftDocument(SaftReader reader, DocumentRows rows, RowReceiver receiver, String currency) {
        this.reader = reader;
        this.rows = rows;
        this.receiver = receiver;
        this.currency = currency;
    }

    /// Adds an invoice to the sums of its file, unless it was cancelled; one that cannot be read is left to [#hand].
    static void countIn(SaftSums sums, XmlElement element) {
        try {
            var invoice = SaftInvoice.read(element);
            if (!invoice.status().equals("A")) {
                sums.add(invoice);
            }
        } catch (NumberFormatException unreadable) {
            return; // told as a problem when the rows are read
        }
    }

    /// Hands over the rows of an invoice, or what is wrong with it.
    void hand(long line, XmlElement element) {
        try {
            hand(line, SaftInvoice.read(element));
        } catch (NumberFormatException unreadable) {
            receiver.fault(line, element.text("InvoiceNo") + ": " + unreadable.getMessage(), "numbers with a decimal point", "bad amount");
        }
    }

    private void hand(long line, SaftInvoice invoice) {
        var difference = invoice.difference();
        if (difference.isPresent() && !invoice.status().equals("A")) {
            receiver.fault(line, "NetTotal " + invoice.netTotal().map(BigDecimal::toPlainString).orElse("") + " in " + invoice.number(),
                    invoice.sum().abs().toPlainString() + ", the sum of its lines; it differs by " + difference.get().toPlainString(),
                    "NetTotal (declared total)");
            return;
        }
        var nets = invoice.nets();
        for (var i = 0; i < nets.size(); i++) {
            begin(line, invoice);
            product(invoice.lines().get(i));
            rows.put(Field.NET, nets.get(i)).send();
        }
    }

    private void begin(long line, SaftInvoice invoice) {
        rows.begin(line).put(Field.INVOICE, invoice.number()).put(Field.DATE, day(invoice.day()))
                .put(Field.STATUS, STATUSES.getOrDefault(invoice.status(), invoice.status()))
                .put(Field.KIND, TYPES.getOrDefault(invoice.type(), invoice.type())).put(Field.CURRENCY, currency);
        var master = Optional.ofNullable(reader.customers().get(invoice.customer()));
        var name = master.map(SaftReader.Party::name).filter(known -> !known.isEmpty()).orElse(invoice.customerName());
        if (!Folded.of(name).startsWith(WALK_IN)) {
            rows.put(Field.CUSTOMER, invoice.customer()).put(Field.CUSTOMER_NAME, name).put(Field.COUNTRY,
                    country(master.map(SaftReader.Party::country).filter(known -> !known.isEmpty()).orElse(invoice.country())));
        }
    }

    private void product(SaftInvoice.Line line) {
        var master = Optional.ofNullable(reader.products().get(line.product()));
        var sign = BigDecimal.valueOf(line.net().signum() < 0 ? -1 : 1);
        rows.put(Field.PRODUCT, line.product())
                .put(Field.PRODUCT_NAME, master.map(SaftReader.Product::name).filter(known -> !known.isEmpty()).orElse(line.name()))
                .put(Field.CATEGORY, master.map(SaftReader.Product::group).orElse(""))
                .put(Field.QUANTITY, line.quantity().map(quantity -> quantity.abs().multiply(sign)));
    }

    private static String day(String written) {
        return written.length() > 10 ? written.substring(0, 10) : written;
    }

    private static String country(String written) {
        return written.toLowerCase(Locale.ROOT).equals(UNKNOWN) ? "" : written;
    }
}
