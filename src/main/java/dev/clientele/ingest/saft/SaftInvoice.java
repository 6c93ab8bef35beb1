package dev.clientele.ingest.saft;

import dev.clientele.ingest.xml.XmlElement;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One sales invoice of the file.
///
/// @param status empty, or what became of it: `N` normal, `S` self-billed, `R` a summary, `A` cancelled, `F` invoiced again
/// @param type `FT` invoice, `NC` credit note, ...
/// @param lines amounts without tax as revenue: what is credited to the sales account above zero, what is debited below
/// @param netTotal the declared total without tax, without a sign
record SaftInvoice(String number, String day, String status, String type, String customer, String customerName, String country,
        List<Line> lines, Optional<BigDecimal> netTotal) {

    private static final BigDecimal SLACK = new BigDecimal("0.01");
    private static final int DIGITS = 2;

    SaftInvoice {
        lines = List.copyOf(lines);
    }

    /// A line.
    record Line(String product, String name, Optional<BigDecimal> quantity, BigDecimal net) {}

    /// @throws NumberFormatException where an amount is none
    static SaftInvoice read(XmlElement invoice) {
        var lines = Stream.of("Line", "InvoiceLine").flatMap(invoice::all).map(SaftInvoice::line).toList();
        return new SaftInvoice(invoice.text("InvoiceNo"), invoice.text("InvoiceDate"), invoice.text("DocumentStatus/InvoiceStatus"),
                invoice.text("InvoiceType"), invoice.text("CustomerID", "CustomerInfo/CustomerID"), invoice.text("CustomerInfo/Name"),
                invoice.text("CustomerInfo/BillingAddress/Country"), lines,
                amount(invoice, "DocumentTotals/NetTotal", "DocumentTotals/NetTotal/Amount", "InvoiceDocumentTotals/NetTotal",
                        "InvoiceDocumentTotals/NetTotal/Amount"));
    }

    private static Line line(XmlElement line) {
        var credit = amount(line, "CreditAmount", "CreditAmount/Amount").orElse(BigDecimal.ZERO);
        var debit = amount(line, "DebitAmount", "DebitAmount/Amount").orElse(BigDecimal.ZERO);
        var marked = amount(line, "InvoiceLineAmount", "InvoiceLineAmount/Amount").orElse(BigDecimal.ZERO);
        var isDebit = line.text("DebitCreditIndicator").equals("D");
        return new Line(line.text("ProductCode"), line.text("ProductDescription", "Description"), amount(line, "Quantity"),
                credit.subtract(debit).add(isDebit ? marked.negate() : marked));
    }

    /// Revenue of all lines, not rounded.
    BigDecimal sum() {
        return lines.stream().map(Line::net).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// How far the declared total is from the lines; empty where they agree but for rounding, or none is declared.
    Optional<BigDecimal> difference() {
        return netTotal.map(declared -> declared.abs().subtract(sum().abs())).filter(difference -> difference.abs().compareTo(SLACK) > 0);
    }

    /// The net of each line in minor units, together the declared total.
    List<BigDecimal> nets() {
        var total = netTotal.map(declared -> sum().signum() < 0 ? declared.abs().negate() : declared.abs()).orElseGet(this::sum)
                .setScale(DIGITS, RoundingMode.HALF_UP);
        var nets = new ArrayList<BigDecimal>();
        var reached = BigDecimal.ZERO;
        var given = BigDecimal.ZERO;
        for (var line : lines) {
            reached = reached.add(line.net());
            var isLast = nets.size() == lines.size() - 1;
            var due = isLast ? total : reached.setScale(DIGITS, RoundingMode.HALF_UP);
            nets.add(due.subtract(given));
            given = due;
        }
        return nets;
    }

    /// An amount at the first of these paths that has one.
    ///
    /// @throws NumberFormatException where it is none
    static Optional<BigDecimal> amount(XmlElement of, String... paths) {
        return Optional.of(of.text(paths)).filter(text -> !text.isEmpty()).map(SaftInvoice::number);
    }

    private static BigDecimal number(String text) {
        if (!text.matches("[-+]?\\d{1,18}(\\.\\d{0,18})?")) {
            throw new NumberFormatException(text);
        }
        return new BigDecimal(text);
    }
}
