package dev.clientele.ingest.column;

import dev.clientele.ingest.ColumnChoice;
import dev.clientele.ingest.Field;
import dev.clientele.ingest.evidence.CellTable;
import dev.clientele.ingest.evidence.NumberColumn;
import dev.clientele.ingest.evidence.TextColumn;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Finds the words for credit notes, quotes and cancelled documents where no column is known to say what a document is: in a remark, in a
/// column that means nothing to the import, or among the products. Beside amounts without a minus such rows would count as sales.
final class StrayKinds {

    /// Less of the revenue is not worth a question.
    private static final double LEAST_SHARE = 0.005;
    private static final double PERCENT = 100;
    private static final Set<Field> DESCRIPTIONS =
            EnumSet.of(Field.PRODUCT, Field.PRODUCT_NAME, Field.CATEGORY, Field.SEGMENT, Field.INDUSTRY, Field.CHANNEL);
    /// In a column of ways to pay, "Gutschrift" is a credit to an account.
    private static final Pattern PAYING =
            Pattern.compile("pay|paid|tender|zahl|paiement|regle|pago|pagament|betal|platnos|card|bank|konto|account");

    private final CellTable cells;
    private final Candidates candidates;
    private final ColumnChoice choice;
    private final Question question;

    StrayKinds(CellTable cells, Candidates candidates, ColumnChoice choice, Question question) {
        this.cells = cells;
        this.candidates = candidates;
        this.choice = choice;
        this.question = question;
    }

    /// @throws dev.clientele.ingest.ImportRefusal where rows with such words come to more than a trifle
    void ask() {
        amount().ifPresent(amount -> cells.columns().forEach(column -> {
            if (isUnused(column)) {
                askOfUnused(column, amount);
            } else if (candidates.isOpen(Field.KIND, choice) && isDescription(column)) {
                ask(Field.KIND, column, amount, Look.areDocuments(column) ? Look::isNoInvoice : Look::isCreditNote);
            }
        }));
    }

    private void askOfUnused(TextColumn column, IntToDoubleFunction amount) {
        if (candidates.isOpen(Field.STATUS, choice) && candidates.isOpen(Field.CANCELLED, choice)) {
            ask(Field.STATUS, column, amount, Look::saysCancelled);
        }
        if (candidates.isOpen(Field.KIND, choice)) {
            ask(Field.KIND, column, amount, Look.areDocuments(column) ? Look::isNoInvoice : Look::saysCreditNote);
            tell(column, amount);
        }
    }

    private void ask(Field field, TextColumn column, IntToDoubleFunction amount, Predicate<String> isNoSale) {
        if (share(column, amount, isNoSale) >= LEAST_SHARE) {
            var word = column.different().stream().filter(isNoSale).findFirst().orElseThrow();
            throw question.whichOrNone(field, List.of(column), "\"" + column.name() + "\" has rows such as \"" + word
                    + "\", whose amounts have no minus", "they are sales");
        }
    }

    private void tell(TextColumn column, IntToDoubleFunction amount) {
        var share = share(column, amount, Look::namesCreditNote);
        if (share >= LEAST_SHARE) {
            candidates.passOver(column.index(), "rows that speak of credit notes are %d %% of the revenue, and count"
                    .formatted(Math.max(1, Math.round(share * PERCENT))));
        }
    }

    /// The share of the revenue that the rows with such texts bring, credits aside.
    private static double share(TextColumn column, IntToDoubleFunction amount, Predicate<String> isSuch) {
        var such = column.different().stream().filter(isSuch).collect(Collectors.toSet());
        if (such.isEmpty()) {
            return 0;
        }
        var part = sales(amount, IntStream.range(0, column.size()).filter(row -> such.contains(column.text(row))));
        return part == 0 ? 0 : part / sales(amount, IntStream.range(0, column.size()));
    }

    private static double sales(IntToDoubleFunction amount, IntStream rows) {
        return rows.mapToDouble(amount).filter(value -> value > 0).sum();
    }

    private boolean isDescription(TextColumn column) {
        return DESCRIPTIONS.stream().anyMatch(field -> candidates.weight(column.index(), field) > 0);
    }

    private boolean isUnused(TextColumn column) {
        return candidates.sorted().stream().noneMatch(candidate -> candidate.index() == column.index())
                && HeaderWords.of(column.name()).stream().noneMatch(word -> PAYING.matcher(word).lookingAt());
    }

    private Optional<IntToDoubleFunction> amount() {
        return number(Field.NET).<IntToDoubleFunction>map(net -> net::value).or(() -> number(Field.PRICE)
                .map(price -> number(Field.QUANTITY).<IntToDoubleFunction>map(sold -> row -> sold.value(row) * price.value(row))
                        .orElse(price::value)));
    }

    private Optional<NumberColumn> number(Field field) {
        return candidates.bestNumber(field, cells);
    }
}
