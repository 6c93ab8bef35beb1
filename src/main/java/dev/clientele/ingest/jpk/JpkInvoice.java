package dev.clientele.ingest.jpk;

import dev.clientele.ingest.xml.XmlElement;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One invoice of the file. A correction has the difference to what it corrects as its amounts, an invoice for an advance the advance.
///
/// @param net the bases of all rates, P_13
/// @param tax the tax of all rates in the invoice's currency, P_14
/// @param gross the total, P_15
/// @param isOnMargin whether tax is due on the margin alone, so that bases are not what was sold
record JpkInvoice(String number, String day, String customer, String customerName, String country, String currency, BigDecimal net,
        BigDecimal tax, BigDecimal gross, boolean isOnMargin) {

    private static final Pattern AMOUNT = Pattern.compile("[-+]?\\d{1,18}(\\.\\d{0,8})?");
    private static final Pattern BASE = Pattern.compile("P_13_\\d+(_\\d+)?");
    /// Those that end in W are in zloty beside the tax in the invoice's own currency.
    private static final Pattern TAX = Pattern.compile("P_14_\\d+");
    private static final BigDecimal SLACK = new BigDecimal("0.01");
    private static final String ZLOTY = "PLN";
    private static final String GREECE_IN_VAT_NUMBERS = "EL";

    /// @throws NumberFormatException where an amount is none
    static JpkInvoice read(XmlElement invoice) {
        var name = invoice.text("P_3A");
        var taxId = invoice.text("P_5B");
        var currency = invoice.text("KodWaluty");
        return new JpkInvoice(invoice.text("P_2A"), invoice.text("P_1"), taxId.isEmpty() ? name : taxId, taxId.isEmpty() ? "" : name,
                country(invoice.text("P_5A")), currency.isEmpty() ? ZLOTY : currency, sum(invoice, BASE), sum(invoice, TAX),
                number(invoice.text("P_15")), List.of("P_106E_2", "P_106E_3").stream().anyMatch(mark -> isYes(invoice.text(mark))));
    }

    /// By how much the total is not bases and taxes together; zero but for rounding where it is.
    BigDecimal difference() {
        var difference = gross.subtract(net).subtract(tax);
        return difference.abs().compareTo(SLACK) > 0 ? difference : BigDecimal.ZERO;
    }

    static BigDecimal number(String text) {
        if (text.isEmpty()) {
            return BigDecimal.ZERO;
        }
        if (!AMOUNT.matcher(text).matches()) {
            throw new NumberFormatException(text);
        }
        return new BigDecimal(text);
    }

    private static BigDecimal sum(XmlElement invoice, Pattern names) {
        return invoice.children().filter(child -> names.matcher(child.name()).matches()).map(XmlElement::text).map(JpkInvoice::number)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean isYes(String text) {
        return Stream.of("true", "1").anyMatch(text::equals);
    }

    private static String country(String prefix) {
        return prefix.equals(GREECE_IN_VAT_NUMBERS) ? "GR" : prefix;
    }
}
