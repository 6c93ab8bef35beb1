package dev.clientele.ingest.column;

import dev.clientele.ingest.ColumnChoice;
import dev.clientele.ingest.Field;
import dev.clientele.ingest.ImportRefusal;
import dev.clientele.ingest.cell.YesNo;
import dev.clientele.ingest.evidence.CellTable;
import dev.clientele.ingest.evidence.NumberColumn;
import dev.clientele.ingest.evidence.Proof;
import dev.clientele.ingest.evidence.TextColumn;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Knows columns that say row by row whether amounts have VAT in them, such as `Prices include tax` or `taxes_included`.
final class TaxFlags {

    private static final List<Field> AMOUNTS = List.of(Field.NET, Field.GROSS, Field.TAX, Field.PRICE);
    private static final List<String> WITH = List.of("incl", "inkl", "enthalt", "compris", "inbegrepen", "brutto", "gross", "ttc", "lordo");
    private static final Set<String> WITHOUT =
            Set.of("ex", "without", "ohne", "hors", "sin", "senza", "zonder", "utan", "sem", "netto", "net", "ht");
    /// They say it without the tax's name.
    private static final Set<String> ALONE = Set.of("brutto", "gross", "ttc", "lordo", "netto", "net", "ht");

    private final String file;
    private final CellTable cells;
    private final Candidates candidates;
    private final ColumnChoice choice;

    TaxFlags(String file, CellTable cells, Candidates candidates, ColumnChoice choice) {
        this.file = file;
        this.cells = cells;
        this.candidates = candidates;
        this.choice = choice;
    }

    /// Yes and no are no amounts, whatever they are called.
    void dropFlags() {
        AMOUNTS.forEach(field -> candidates.of(field).stream().map(candidate -> cells.column(candidate.index()))
                .filter(column -> Look.isYesNo(column) && !Look.isNumbers(column)).forEach(column -> candidates.drop(column.index(),
                        Optional.of(field), "it says whether, not how much")));
    }

    /// @throws ImportRefusal where by such a column an amount that would be taken has VAT in it
    void refuse() {
        var field = candidates.of(Field.NET).isEmpty() ? Field.PRICE : Field.NET;
        var amount = candidates.bestNumber(field, cells).filter(number -> !choice.mentions(field) && !isWithoutTax(number));
        if (amount.isPresent()) {
            cells.columns().stream().filter(Look::isYesNo).forEach(flag -> refuseIfIncluded(flag, amount.get(), field));
        }
    }

    private void refuseIfIncluded(TextColumn flag, NumberColumn amount, Field field) {
        included(flag).ifPresent(answer -> {
            var rows = IntStream.range(0, flag.size()).filter(row -> YesNo.of(flag.text(row)).filter(answer::equals).isPresent()).count();
            if (rows > 0) {
                throw new ImportRefusal(
                        ("%s: by \"%s\" the amounts of %d of %d rows have VAT in them, and revenue is counted without it. Export"
                                + " amounts without VAT; if \"%s\" is without it in all rows, say so: --map %s=\"%5$s\"").formatted(file,
                                        flag.name(), rows,
                                        flag.size(), amount.column().name(), field.word()));
            }
        });
    }

    /// The answer by which the tax is in the amounts: yes to "tax included", no to "excluding VAT"; empty where the name is of something else.
    private static Optional<Boolean> included(TextColumn flag) {
        var words = HeaderWords.of(flag.name());
        var isWithout = words.stream().anyMatch(word -> WITHOUT.contains(word) || word.startsWith("excl") || word.startsWith("exkl"));
        var isWith = words.stream().anyMatch(word -> WITH.stream().anyMatch(word::startsWith));
        var isOfTax = words.stream().anyMatch(word -> TaxWords.isTax(word) || ALONE.contains(word));
        return isOfTax && isWithout != isWith ? Optional.of(isWith) : Optional.empty();
    }

    /// True where the name says so, or the tax comes on top of it.
    private boolean isWithoutTax(NumberColumn amount) {
        return TaxWords.of(HeaderWords.of(amount.column().name())).tax() == TaxWords.Tax.NET
                || numbers(Field.TAX).stream().anyMatch(tax -> numbers(Field.GROSS).stream().anyMatch(
                        gross -> Proof.of(gross, row -> tax.value(row) == 0 ? Double.NaN : amount.value(row) + tax.value(row)).holds()));
    }

    private List<NumberColumn> numbers(Field field) {
        return candidates.of(field).stream().flatMap(candidate -> NumberColumn.of(cells.column(candidate.index())).stream()).toList();
    }
}
