package dev.clientele.ingest.einvoice;

import dev.clientele.ingest.einvoice.EInvoice.Adjustment;
import dev.clientele.ingest.einvoice.EInvoice.Line;
import dev.clientele.ingest.einvoice.EInvoice.Term;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Holds an invoice's declared amounts against each other, by the rules BR-CO-10 to BR-CO-16 of EN 16931-1. What is not declared is not
/// held against anything.
final class Reconciliation {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int SHOWN = 3;

    private final EInvoice invoice;
    private final int digits;

    /// @param digits the decimals of the invoice's currency
    Reconciliation(EInvoice invoice, int digits) {
        this.invoice = invoice;
        this.digits = digits;
    }

    /// @throws UnreadableInvoice for the first term that differs
    void check() {
        if (!invoice.lines().isEmpty()) {
            var lines = invoice.lines().stream().map(Line::net).reduce(BigDecimal.ZERO, BigDecimal::add);
            var allowances = sum(one -> !one.isCharge());
            var charges = sum(Adjustment::isCharge);
            compare(Term.LINES, lines, "the sum of BT-131" + suspects());
            compare(Term.ALLOWANCES, allowances, "the sum of BT-92");
            compare(Term.CHARGES, charges, "the sum of BT-99");
            compare(Term.WITHOUT_VAT, declared(Term.LINES, lines).subtract(declared(Term.ALLOWANCES, allowances))
                    .add(declared(Term.CHARGES, charges)), "BT-106 - BT-107 + BT-108");
        }
        if (invoice.totals().containsKey(Term.VAT)) {
            compare(Term.WITH_VAT, invoice.total(Term.WITHOUT_VAT).add(invoice.total(Term.VAT)), "BT-109 + BT-110");
        }
        if (invoice.totals().containsKey(Term.WITH_VAT)) {
            compare(Term.DUE, invoice.total(Term.WITH_VAT).subtract(invoice.total(Term.PREPAID)).add(invoice.total(Term.ROUNDING)),
                    "BT-112 - BT-113 + BT-114");
        }
    }

    private BigDecimal declared(Term term, BigDecimal otherwise) {
        return invoice.totals().getOrDefault(term, otherwise);
    }

    private BigDecimal sum(Predicate<Adjustment> kind) {
        return invoice.adjustments().stream().filter(kind).map(Adjustment::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void compare(Term term, BigDecimal computed, String formula) {
        if (!invoice.totals().containsKey(term)) {
            return;
        }
        var declared = rounded(invoice.total(term));
        var difference = declared.subtract(rounded(computed));
        if (difference.signum() != 0) {
            throw new UnreadableInvoice(term.code() + " " + declared.toPlainString() + " in " + invoice.number(),
                    rounded(computed).toPlainString() + ", which is " + formula + "; it differs by " + difference.toPlainString(),
                    term.code() + " (" + term.words() + ")");
        }
    }

    /// Lines whose net is not their quantity at their price. EN 16931 has no rule that it is, and so the declared net counts.
    ///
    /// @return a sentence for each
    List<String> oddLines() {
        return invoice.lines().stream().flatMap(line -> difference(line).stream().map(difference -> "BT-131 of line " + line.id() + " of "
                + invoice.number() + " is " + line.net().toPlainString() + " and differs by " + difference.toPlainString()
                + " from BT-129 x BT-146 - BT-136 + BT-141")).toList();
    }

    private String suspects() {
        var odd = invoice.lines().stream().filter(line -> difference(line).isPresent()).map(Line::id).limit(SHOWN).toList();
        return odd.isEmpty() ? "" : " (BT-131 of line " + String.join(", ", odd) + " is not BT-129 x BT-146)";
    }

    /// A price is often rounded, and so a line's net need not be the product to the cent: it may differ by what the rounding can do.
    private Optional<BigDecimal> difference(Line line) {
        if (line.price().isEmpty() || line.quantity().isEmpty()) {
            return Optional.empty();
        }
        var price = line.price().get();
        var units = line.quantity().get().divide(line.priceBase(), MathContext.DECIMAL64);
        var computed = price.multiply(units).add(line.adjustment());
        var slack = BigDecimal.ONE.movePointLeft(Math.max(digits, price.scale())).multiply(HALF).multiply(units.abs())
                .add(BigDecimal.ONE.movePointLeft(digits));
        var difference = line.net().subtract(computed);
        return difference.abs().compareTo(slack) > 0 ? Optional.of(rounded(difference)) : Optional.empty();
    }

    private BigDecimal rounded(BigDecimal amount) {
        return amount.setScale(digits, RoundingMode.HALF_UP);
    }
}
