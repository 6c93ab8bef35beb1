package dev.clientele.ingest.convert;

import dev.clientele.ingest.Columns;
import dev.clientele.ingest.Field;
import dev.clientele.ingest.Row;
import dev.clientele.ingest.RowReceiver;
import dev.clientele.ingest.cell.CurrencySigns;
import dev.clientele.ingest.cell.DayEvidence;
import dev.clientele.ingest.cell.NumberEvidence;
import dev.clientele.ingest.cell.NumberParser;
import dev.clientele.ingest.evidence.SumWords;
import dev.clientele.ingest.kind.Standing;
import dev.clientele.ingest.kind.StandingWords;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What the rows of a file, a sample of them or all, tell about how it is written. Not for use by several threads.
public final class Survey implements RowReceiver {

    private static final int MOST_CURRENCIES = 500;

    private final Set<Field> numberFields = EnumSet.noneOf(Field.class);
    private final Columns columns;
    private final @Nullable Field date;
    private final NumberEvidence numbers = new NumberEvidence();
    private final DayEvidence days;
    private final SortedMap<String, Long> currencies = new TreeMap<>();
    private final CellMemory kind = new CellMemory(Field.KIND);
    private boolean isCredit;
    private long rows;
    private long positiveCredits;
    private long negativeCredits;
    private long kinds;
    private boolean hasWholeDiscount;
    private boolean hasSmallDiscount;

    /// @param date the field that has dates
    /// @param latest no date of the file is later
    public Survey(Columns columns, Optional<Field> date, LocalDate latest) {
        this.columns = columns;
        this.date = date.orElse(null);
        this.days = DayEvidence.ofDates(latest);
        columns.fields().stream().filter(Field::isNumber).forEach(numberFields::add);
    }

    @Override
    public void row(Row row) {
        rows++;
        for (var field : numberFields) {
            if (!row.isMissing(field)) {
                numbers.add(row.buffer(), row.start(field), row.end(field));
            }
        }
        if (date != null && !row.isMissing(date) && !TextLine.is(row, columns)
                && !SumWords.isSum(row.buffer(), row.start(date), row.end(date))) {
            days.add(row.buffer(), row.start(date), row.end(date));
        }
        addCurrency(row);
        addSign(row);
        addCreditNote(row);
        addDiscount(row);
    }

    @Override
    public void fault(long row, String found, String expected, String kind) {
        // a row that cannot be cut into cells tells nothing; it is reported when the file is read
    }

    public long rows() {
        return rows;
    }

    public NumberEvidence numbers() {
        return numbers;
    }

    public DayEvidence days() {
        return days;
    }

    /// How many rows name each currency, as written but in capitals; without a column for them, how many bear each sign.
    public SortedMap<String, Long> currencies() {
        return Collections.unmodifiableSortedMap(currencies);
    }

    /// True where credit notes are marked by a column and no row showed whether they have their minus.
    public boolean isCreditSignOpen() {
        return columns.has(Field.KIND) && positiveCredits + negativeCredits == 0;
    }

    public boolean creditNotesAreNegative() {
        return negativeCredits > positiveCredits;
    }

    /// True where most rows are credit notes by their kind, and yet have no minus: seen from another account, they are the sales.
    public boolean isMostlyCredits() {
        return positiveCredits > negativeCredits && positiveCredits * 2 > kinds && positiveCredits < kinds;
    }

    /// True where no percentage is above 1, so that 0.1 may be a tenth of the price or a thousandth.
    public boolean isDiscountOpen() {
        return hasSmallDiscount && !hasWholeDiscount;
    }

    private void addCurrency(Row row) {
        var field = Field.CURRENCY;
        if (columns.has(Field.CURRENCY) && !row.isMissing(field) && currencies.size() < MOST_CURRENCIES) {
            currencies.merge(row.text(field).toUpperCase(Locale.ROOT), 1L, Long::sum);
        }
    }

    private void addSign(Row row) {
        var field = columns.has(Field.NET) ? Field.NET : Field.PRICE;
        if (!columns.has(Field.CURRENCY) && columns.has(field) && !row.isMissing(field)) {
            var sign = CurrencySigns.beside(row.buffer(), row.start(field), row.end(field));
            if (!sign.isEmpty() && !CurrencySigns.possible(sign).isEmpty() && currencies.size() < MOST_CURRENCIES) {
                currencies.merge(sign, 1L, Long::sum);
            }
        }
    }

    private void addCreditNote(Row row) {
        if (columns.has(Field.KIND) && kind.isNew(row)) {
            isCredit = StandingWords.ofKinds().standing(row.text(Field.KIND)) == Standing.CREDIT_NOTE;
        }
        kinds += columns.has(Field.KIND) && !row.isMissing(Field.KIND) ? 1 : 0;
        if (isCredit) {
            var field = (columns.has(Field.NET) ? Field.NET : Field.QUANTITY);
            if (isNegative(row, field)) {
                negativeCredits++;
            } else if (!row.isMissing(field)) {
                positiveCredits++;
            }
        }
    }

    private static boolean isNegative(Row row, Field field) {
        var text = row.text(field);
        return text.startsWith("-") || text.endsWith("-") || text.startsWith("(") || text.startsWith("−");
    }

    private void addDiscount(Row row) {
        var field = Field.DISCOUNT_PERCENT;
        if (columns.has(Field.DISCOUNT_PERCENT) && !row.isMissing(field)) {
            var parser = new NumberParser(row.text(field).contains(",") ? ',' : '.');
            if (row.text(field).endsWith("%")) {
                hasWholeDiscount = true;
            } else if (parser.parse(row.buffer(), row.start(field), row.end(field))) {
                hasWholeDiscount |= Math.abs(parser.doubleValue()) > 1;
                hasSmallDiscount |= parser.unscaled() != 0;
            }
        }
    }
}
