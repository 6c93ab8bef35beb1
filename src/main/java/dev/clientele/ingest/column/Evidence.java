package dev.clientele.ingest.column;

import dev.clientele.ingest.ColumnChoice;
import dev.clientele.ingest.Field;
import dev.clientele.ingest.evidence.CellTable;
import dev.clientele.ingest.evidence.TextColumn;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Weighs the candidates of a file by its values, in the order in which one decision stands on another: the day, the invoice,
/// the customer, the amounts.
final class Evidence {

    private static final int BY_VALUES = 5;
    private static final int REFERENCE = 2;
    private static final double MOST = 0.9;
    private static final Set<Field> NEEDED = Set.of(Field.DATE, Field.NET, Field.QUANTITY, Field.PRICE);

    private final String file;
    private final ColumnChoice choice;
    private final CellTable cells;
    private final Candidates candidates;
    private final Question question;

    Evidence(String file, ColumnChoice choice, CellTable cells, Candidates candidates) {
        this.file = file;
        this.choice = choice;
        this.cells = cells;
        this.candidates = candidates;
        this.question = new Question(file, cells, candidates);
    }

    void weigh() {
        switch (choice.contents()) {
            case INVOICES -> weighInvoices();
            case CUSTOMERS -> candidates.of(Field.SATISFACTION).stream().map(Candidates.Candidate::index)
                    .filter(index -> isWords(cells.column(index)))
                    .forEach(index -> candidates.drop(index, Optional.of(Field.SATISFACTION), "its values are no scores from 0 to 10"));
            case PRODUCTS, COSTS -> {
            }
        }
    }

    private void weighInvoices() {
        dropEmpty();
        takeByValues(Field.CURRENCY, Look::isCurrencies);
        takeByValues(Field.KIND, column -> Look.isKinds(column) || Look.areCodesOfKinds(column));
        takeDocumentsThatAreKinds();
        takeTaxes();
        new StandingColumns(cells, candidates, choice, question).settle();
        takePercentages();
        dropOtherReferences();
        dropRoundedProducts();
        if (!choice.mentions(Field.DATE)) {
            new DateChoice(cells, candidates, question).settle();
        }
        var invoices = new InvoiceChoice(cells, candidates, question);
        if (!choice.mentions(Field.INVOICE)) {
            invoices.settle();
        }
        var invoice = invoices.best(Field.INVOICE);
        if (!choice.mentions(Field.NET)) {
            var taxFlags = new TaxFlags(file, cells, candidates, choice);
            taxFlags.dropFlags();
            new DoubleEntry(file, cells, candidates).refuse();
            new AmountChoice(cells, candidates, question, invoice).settle();
            new OpenAmounts(file, cells, candidates, choice).ask();
            new RefundBase(file, cells, candidates, choice).settle();
            new DiscountBase(cells, candidates, choice).settle();
            new RepeatedSums(file, cells, candidates, choice).refuse();
            new SoldBackwards(file, cells, candidates, choice).refuse();
            taxFlags.refuse();
        }
        new ScaledAmounts(file, cells, candidates, choice).refuse();
        if (!choice.mentions(Field.KIND)) {
            invoice.ifPresent(new CreditNumbers(file, cells, candidates)::ask);
        }
        new StrayKinds(cells, candidates, choice, question).ask();
        if (!choice.mentions(Field.CUSTOMER)) {
            new CustomerChoice(cells, candidates, question, invoice).settle();
        }
        if (!choice.mentions(Field.INVOICE)) {
            invoices.settleUnknown(invoices.best(Field.CUSTOMER).or(() -> invoices.best(Field.CUSTOMER_NAME)));
        }
    }

    /// An empty column is nothing; of those that an import cannot do without, the reading says so.
    private void dropEmpty() {
        cells.columns().stream().filter(column -> column.filled() == 0)
                .filter(column -> NEEDED.stream().allMatch(field -> candidates.weight(column.index(), field) == 0))
                .forEach(column -> candidates.drop(column.index(), Optional.empty(), "it is empty"));
    }

    /// An amount whose name speaks of a tax is one, whatever else it says: `dont TVA`, `VAT at 20%`.
    private void takeTaxes() {
        cells.columns().stream().filter(column -> candidates.isUnknown(column.index()) && Look.isMoney(column))
                .filter(column -> HeaderWords.of(column.name()).stream().anyMatch(TaxWords::isTax))
                .filter(column -> TaxWords.of(HeaderWords.of(column.name())).tax() == TaxWords.Tax.UNSAID)
                .forEach(column -> candidates.add(column, Field.TAX, BY_VALUES));
    }

    /// A "document" is its number in one program, and what it is, an invoice or a receipt, in another.
    private void takeDocumentsThatAreKinds() {
        if (!candidates.isOpen(Field.KIND, choice)) {
            return;
        }
        candidates.of(Field.INVOICE).stream().filter(candidate -> candidate.weight() < BY_VALUES && !choice.mentions(Field.INVOICE))
                .filter(candidate -> Look.areKinds(cells.column(candidate.index()))).findFirst().ifPresent(candidate -> {
                    candidates.drop(candidate.index(), Optional.of(Field.INVOICE), "its values are kinds of documents");
                    candidates.add(candidate.column(), Field.KIND, BY_VALUES);
                });
    }

    /// A product's number that a spreadsheet rounded is that of others, too: its name tells more.
    private void dropRoundedProducts() {
        if (!candidates.of(Field.PRODUCT_NAME).isEmpty()) {
            candidates.of(Field.PRODUCT).stream().filter(candidate -> Look.hasExponents(cells.column(candidate.index())))
                    .forEach(candidate -> candidates.drop(candidate.index(), Optional.of(Field.PRODUCT),
                            "a spreadsheet rounded its numbers"));
        }
    }

    /// References are of many things: one is a product's where it goes one to one with the product's name.
    private void dropOtherReferences() {
        var name = candidates.best(Field.PRODUCT_NAME, cells);
        candidates.of(Field.PRODUCT).stream().filter(candidate -> candidate.weight() <= REFERENCE)
                .filter(candidate -> name.filter(other -> InvoiceChoice.isSameGrouping(other, cells.column(candidate.index()))).isEmpty())
                .forEach(candidate -> candidates.drop(candidate.index(), Optional.of(Field.PRODUCT), "it is no product's reference"));
    }

    /// A column whose name says nothing and whose values say all.
    private void takeByValues(Field field, Predicate<TextColumn> isSuch) {
        if (candidates.isOpen(field, choice)) {
            var such = cells.columns().stream().filter(column -> candidates.isUnknown(column.index())).filter(isSuch).toList();
            if (such.size() == 1) {
                candidates.add(such.getFirst(), field, BY_VALUES);
            }
        }
    }

    /// A discount is a percentage where its cells say so: `10%`.
    private void takePercentages() {
        for (var discount : candidates.of(Field.DISCOUNT)) {
            if (cells.column(discount.index()).share(text -> text.endsWith("%")) >= MOST && !choice.mentions(Field.DISCOUNT)) {
                candidates.drop(discount.index(), Optional.of(Field.DISCOUNT), "its values are percentages");
                candidates.add(discount.column(), Field.DISCOUNT_PERCENT, BY_VALUES);
            }
        }
    }

    private static boolean isWords(TextColumn column) {
        return column.filled() > 0 && !Look.hasSomeDigits(column);
    }
}
