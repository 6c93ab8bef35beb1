package dev.clientele.ingest.column;

import dev.clientele.ingest.Field;
import dev.clientele.ingest.evidence.CellTable;
import dev.clientele.ingest.evidence.Dependency;
import dev.clientele.ingest.evidence.NumberColumn;
import dev.clientele.ingest.evidence.Proof;
import dev.clientele.ingest.evidence.TextColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds which amount is without VAT, by what the amounts of a row prove about each other: a column that equals another plus
/// the tax is gross, one that equals another less a fee is what a payment service paid out, quantity x price is net, and an
/// invoice's sum that is repeated in each of its rows is no row's amount.
final class AmountChoice {

    private static final int PROVEN = 10;
    private static final int PROVEN_BY_SUM = 8;
    private static final int FEWEST_REPEATED = 2;
    private static final double OFTEN = 0.3;
    private static final Set<String> FEES = Set.of("fee", "fees", "gebuhr", "gebuhren", "gebuehr", "gebuehren", "frais", "comision",
            "comisiones", "commission", "commissions", "commissione", "commissioni", "provision", "avgift", "avgifter", "tarifa", "tarifas",
            "taxas", "transactiekosten", "kosten", "charges");

    private static final Set<String> SALES = Set.of("sales", "sale", "revenue", "umsatz", "erlos", "ventes", "ventas", "vendite", "vendas",
            "omzet", "forsaljning", "omsattning");

    private final Candidates candidates;
    private final Question question;
    private final Optional<TextColumn> invoice;
    private final Amounts amounts;

    AmountChoice(CellTable cells, Candidates candidates, Question question, Optional<TextColumn> invoice) {
        this.candidates = candidates;
        this.question = question;
        this.invoice = invoice;
        this.amounts = new Amounts(cells, candidates);
    }

    void settle() {
        settleFees();
        settleTaxes();
        new UnitAmounts(candidates, amounts).settle();
        var lines = new LineProduct(candidates, amounts);
        var ofLines = lines.settle();
        settleTaxesByRate();
        lines.dropPriceWithTax();
        dropSumsOfInvoices(ofLines);
        askIfRepeated(ofLines);
        askIfEqual();
        askIfLessFee();
    }

    /// What a payment service keeps for itself is a cost: revenue is the amount before it.
    private void settleFees() {
        var fees = amounts.all().stream().filter(AmountChoice::isFee).filter(NumberColumn::hasAny).toList();
        for (var less : amounts.of(Field.NET)) {
            for (var whole : amounts.all()) {
                if (whole != less && fees.stream().anyMatch(fee -> whole != fee && isLess(less, whole, fee))) {
                    candidates.drop(less.column().index(), Optional.of(Field.NET), "it is \"" + whole.column().name() + "\" less the fee");
                    makeNetUnlessNamed(whole);
                }
            }
        }
    }

    /// "Net" is without tax in an accounting program, and what is left after its fee in the export of a payment service.
    private void askIfLessFee() {
        var fee = amounts.all().stream().filter(AmountChoice::isFee).filter(NumberColumn::hasAny).findFirst();
        var isTaxKnown = amounts.of(Field.TAX).stream().anyMatch(NumberColumn::hasAny);
        amounts.first(Field.NET).filter(net -> fee.isPresent() && fee.get() != net && !isTaxKnown && isBareNet(net)).ifPresent(net -> {
            throw question.which(Field.NET, List.of(net.column()),
                    "\"" + net.column().name() + "\" may be what a payment service paid out, as \""
                            + fee.orElseThrow().column().name()
                            + "\" stands beside it, and revenue is counted before such fees. If it is the amount"
                            + " without VAT and before the fee, say so");
        });
    }

    private static boolean isBareNet(NumberColumn net) {
        var words = HeaderWords.of(net.column().name());
        return TaxWords.of(words).tax() == TaxWords.Tax.NET && words.stream().noneMatch(SALES::contains)
                && words.stream().noneMatch(TaxWords::isTax);
    }

    /// What was collected may have tips and taxes in it, where another column is called net.
    private void makeNetUnlessNamed(NumberColumn whole) {
        var index = whole.column().index();
        if (candidates.of(Field.NET).stream().noneMatch(other -> other.index() != index && other.weight() >= PROVEN)) {
            makeNet(whole, PROVEN);
        }
    }

    /// "Taxes and charges" are a tax.
    private static boolean isFee(NumberColumn number) {
        var words = HeaderWords.of(number.column().name());
        return words.stream().anyMatch(FEES::contains) && words.stream().noneMatch(TaxWords::isTax);
    }

    private boolean isLess(NumberColumn less, NumberColumn whole, NumberColumn fee) {
        return Proof.of(less, row -> whole.value(row) > 0 ? whole.value(row) - Math.abs(unlessZero(fee, row)) : Double.NaN).holds()
                || amounts.of(Field.REFUNDED).stream().filter(refunded -> refunded != less && refunded != whole && refunded.hasAny())
                        .anyMatch(refunded -> Proof.of(less,
                                row -> whole.value(row) - Math.abs(refunded.value(row)) - Math.abs(unlessZero(fee, row))).holds());
    }

    /// Rows without a fee or a tax prove nothing.
    private static double unlessZero(NumberColumn number, int row) {
        return number.value(row) == 0 ? Double.NaN : number.value(row);
    }

    private void settleTaxes() {
        var taxes = amounts.of(Field.TAX).stream().filter(NumberColumn::hasAny).toList();
        var wholes = new ArrayList<>(amounts.of(Field.NET));
        wholes.addAll(amounts.of(Field.GROSS));
        for (var whole : wholes) {
            for (var tax : taxes) {
                amounts.all().stream().filter(part -> part != whole && part != tax && whole != tax)
                        .filter(part -> Proof.of(whole, row -> part.value(row) + unlessZero(tax, row)).holds()).findFirst()
                        .ifPresent(part -> settleTax(whole, part, tax));
            }
        }
    }

    /// Where no column is the amount without the tax, its rate tells whether it is in the one there is.
    private void settleTaxesByRate() {
        var taxes = amounts.of(Field.TAX).stream().filter(NumberColumn::hasAny).toList();
        for (var whole : amounts.of(Field.NET)) {
            if (candidates.weight(whole.column().index(), Field.NET) < PROVEN) {
                taxes.stream().filter(tax -> tax != whole && TaxWords.areIncluded(HeaderWords.of(tax.column().name()))).findFirst()
                        .ifPresent(tax -> amounts.makeGross(whole, "\"" + tax.column().name() + "\" is in it, by its name"));
                taxes.stream().filter(tax -> tax != whole && UsualRates.areIn(whole, tax)).findFirst()
                        .ifPresent(tax -> amounts.makeGross(whole,
                                "\"" + tax.column().name() + "\" is in it: it is a usual rate of the rest"));
                taxes.stream().filter(tax -> tax != whole && isInTotal(whole, tax)).findFirst()
                        .ifPresent(tax -> amounts.makeGross(whole,
                                "\"" + tax.column().name() + "\" is in it: the total adds none to it"));
            }
        }
    }

    /// Whether a total is the amount and what is charged beside it, such as shipping, without the tax on both: then the tax is in the
    /// amount, though it is no usual rate of it.
    private boolean isInTotal(NumberColumn amount, NumberColumn tax) {
        var others = amounts.all().stream().filter(other -> other != amount && other != tax && other.hasAny()).toList();
        return others.stream().noneMatch(total -> Proof.of(total, row -> amount.value(row) + unlessZero(tax, row)).holds())
                && others.stream().filter(total -> candidates.weight(total.column().index(), Field.TAX) == 0)
                        .anyMatch(total -> others.stream().filter(beside -> isBeside(beside, total))
                                .anyMatch(beside -> isSum(total, amount, beside, tax)));
    }

    private boolean isBeside(NumberColumn beside, NumberColumn total) {
        return beside != total && candidates.weight(beside.column().index(), Field.TAX) == 0;
    }

    private static boolean isSum(NumberColumn total, NumberColumn amount, NumberColumn beside, NumberColumn tax) {
        return Proof.of(total, row -> unlessZero(tax, row) + amount.value(row) + beside.value(row) - tax.value(row)).holds()
                && Proof.of(total, row -> unlessZero(beside, row) + amount.value(row)).holds();
    }

    private void settleTax(NumberColumn whole, NumberColumn part, NumberColumn tax) {
        var words = "it is \"" + part.column().name() + "\" plus \"" + tax.column().name() + "\"";
        amounts.makeGross(whole, words);
        if (amounts.of(Field.QUANTITY).isEmpty()) {
            candidates.drop(part.column().index(), Optional.of(Field.PRICE), "there is no quantity");
        }
        if (candidates.weight(part.column().index(), Field.PRICE) == 0) {
            makeNet(part, Math.max(PROVEN_BY_SUM, candidates.weight(part.column().index(), Field.NET)));
        }
    }

    private void makeNet(NumberColumn number, int weight) {
        var column = number.column();
        candidates.drop(column.index(), Optional.of(Field.GROSS), "it is without VAT");
        candidates.add(column, Field.NET, weight);
    }

    /// An invoice's own sum stands in each of its rows, or in the first alone.
    ///
    /// @param ofLines amounts that were proven to be those of the rows
    private void dropSumsOfInvoices(Set<Integer> ofLines) {
        var hasLines = !amounts.of(Field.QUANTITY).isEmpty() && !amounts.of(Field.PRICE).isEmpty();
        if (invoice.isEmpty()) {
            return;
        }
        for (var amount : amounts.of(Field.NET)) {
            var others = amounts.of(Field.NET).stream().filter(other -> other != amount).toList();
            if (!ofLines.contains(amount.column().index()) && isOfInvoice(amount.column())
                    && (hasLines || others.stream().anyMatch(other -> !isOfInvoice(other.column())))) {
                candidates.drop(amount.column().index(), Optional.of(Field.NET), "it is the sum of a whole invoice");
            }
        }
    }

    /// An amount that is the same in all rows of each invoice may be the invoice's, which would count once for each of its rows.
    private void askIfRepeated(Set<Integer> ofLines) {
        var best = amounts.first(Field.NET);
        if (invoice.isEmpty() || best.isEmpty() || ofLines.contains(best.get().column().index())) {
            return;
        }
        var amount = best.get().column();
        var same = Dependency.of(invoice.get(), amount);
        if (same.keys() >= FEWEST_REPEATED && same.rows() >= amount.filled() * OFTEN && same.holds(0) && amount.distinct() > 1) {
            throw question.which(Field.NET, List.of(amount), "\"" + amount.name() + "\" is the same in all rows of each \""
                    + invoice.get().name()
                    + "\". If it is the whole invoice's, it would count once for each of its rows: export the amounts of the lines, or"
                    + " invoices without them. If each row has it for itself, say so");
        }
    }

    private boolean isOfInvoice(TextColumn amount) {
        var same = Dependency.of(invoice.orElseThrow(), amount);
        return InvoiceSums.standsOnce(invoice.orElseThrow(), amount) || (same.keys() > 1 && same.holds(0));
    }

    private void askIfEqual() {
        var nets = candidates.of(Field.NET);
        if (nets.isEmpty()) {
            return;
        }
        var first = nets.getFirst();
        amounts.at(first.index()).ifPresent(best -> nets.stream()
                .filter(rival -> rival.weight() == first.weight() && !rival.column().name().equals(first.column().name()))
                .flatMap(rival -> amounts.at(rival.index()).stream())
                .filter(other -> other.column().filled() > 0 && !Proof.of(other, best::value).holds()).findFirst().ifPresent(other -> {
                    throw question.which(Field.NET, List.of(best.column(), other.column()), "two columns could be the amount without VAT");
                }));
    }
}
