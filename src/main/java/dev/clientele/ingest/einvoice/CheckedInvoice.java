package dev.clientele.ingest.einvoice;

import dev.clientele.ingest.SourceFile;
import dev.clientele.ingest.cell.CurrencySigns;
import dev.clientele.ingest.einvoice.EInvoice.Term;
import dev.clientele.model.Money;
import java.math.BigDecimal;
import java.util.List;

/// An invoice that has what an import needs and whose amounts add up.
///
/// @param nets the net of each line as revenue, a credit note's below zero; together they are BT-109
/// @param oddLines what the person should hear about single lines
record CheckedInvoice(EInvoice invoice, InvoiceKind kind, List<BigDecimal> nets, List<String> oddLines) {

    CheckedInvoice {
        nets = List.copyOf(nets);
        oddLines = List.copyOf(oddLines);
    }

    /// Reads a file.
    ///
    /// @throws dev.clientele.ingest.ImportRefusal where it cannot be read
    /// @throws UnreadableInvoice where something is missing or does not add up
    static CheckedInvoice of(SourceFile file) {
        var read = EInvoiceDocument.read(file);
        require(read.number(), "BT-1 (invoice number)");
        require(read.issued(), "BT-2 (issue date)");
        var day = read.issued().length() > 10 ? read.issued().substring(0, 10) : read.issued(); // a time zone may follow
        if (!day.matches("\\d{4}-\\d{2}-\\d{2}")) {
            throw new UnreadableInvoice(read.issued() + " in " + read.number(), "a day such as 2025-01-31", "BT-2 (issue date)");
        }
        var invoice = new EInvoice(read.number(), day, read.typeCode(), read.currency(), read.preceding(), read.seller(), read.buyer(),
                read.adjustments(), read.totals(), read.lines());
        var currency = CurrencySigns.currency(invoice.currency()).orElseThrow(() -> new UnreadableInvoice(
                "\"" + invoice.currency() + "\" in " + invoice.number(), "a currency such as EUR", "BT-5 (currency)"));
        if (!invoice.totals().containsKey(Term.WITHOUT_VAT)) {
            throw new UnreadableInvoice("nothing in " + invoice.number(), "the total without VAT", "BT-109 (total without VAT)");
        }
        var kind = InvoiceKind.of(invoice.typeCode());
        refuseNegativeCredit(invoice, kind);
        var digits = Money.digits(currency);
        var reconciliation = new Reconciliation(invoice, digits);
        reconciliation.check();
        return new CheckedInvoice(invoice, kind,
                NetSpread.of(invoice, digits).stream().map(net -> net.multiply(BigDecimal.valueOf(kind.sign()))).toList(),
                reconciliation.oddLines());
    }

    /// BT-109 as revenue.
    BigDecimal net() {
        return nets.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void require(String text, String term) {
        if (text.isEmpty()) {
            throw new UnreadableInvoice("nothing", "a value", term);
        }
    }

    /// By the standard it would take a credit back; many programs mean a plain credit note by it.
    private static void refuseNegativeCredit(EInvoice invoice, InvoiceKind kind) {
        if (kind == InvoiceKind.CREDIT_NOTE && invoice.total(Term.WITHOUT_VAT).signum() < 0) {
            throw new UnreadableInvoice("BT-109 " + invoice.total(Term.WITHOUT_VAT).toPlainString() + " in credit note " + invoice.number(),
                    "an amount above zero: below zero a credit note could be one or take one back", "BT-3 (negative credit note)");
        }
    }
}
