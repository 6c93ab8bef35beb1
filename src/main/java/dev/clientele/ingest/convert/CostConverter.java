package dev.clientele.ingest.convert;

import dev.clientele.ingest.Field;
import dev.clientele.ingest.Intake;
import dev.clientele.ingest.Layout;
import dev.clientele.ingest.Row;
import dev.clientele.ingest.cell.WrittenMonth;
import dev.clientele.ingest.kind.CostWords;
import dev.clientele.model.CostKind;
import dev.clientele.model.CostRecord;
import dev.clientele.model.Money;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/// Makes a [CostRecord] of each row of a file of costs, and a `Problem` of each that cannot be used. Keeps all records in memory; not
/// for use by several threads.
public final class CostConverter extends RowTaker {

    private static final int EARLIEST_YEAR = 1980;

    private final CurrencyConversion conversion;
    private final YearMonth latest;
    private final LineAmounts amounts;
    private final List<CostRecord> records = new ArrayList<>();

    /// @param latest the last month that a cost may be of
    public CostConverter(Layout layout, CurrencyConversion conversion, YearMonth latest, Intake intake) {
        super(layout, intake);
        this.conversion = conversion;
        this.latest = latest;
        this.amounts = new LineAmounts(layout);
    }

    @Override
    void take(Row row) {
        records.add(record(row));
    }

    /// What was taken, in the order of the file.
    public List<CostRecord> records() {
        return List.copyOf(records);
    }

    private CostRecord record(Row row) {
        var month = month(row);
        var kind = kind(row);
        var currency = conversion.currency(row, amounts.sign(row));
        var original = amounts.net(row, Money.digits(currency));
        var day = Math.toIntExact(month.atEndOfMonth().toEpochDay());
        return new CostRecord(row.number(), month, kind, currency, original, conversion.convert(original, currency, day),
                text(row, Field.CUSTOMER), text(row, Field.SEGMENT), text(row, Field.CHANNEL), text(row, Field.TOUCHPOINT));
    }

    private YearMonth month(Row row) {
        var month = row.isMissing(Field.MONTH) ? null : WrittenMonth.of(row.text(Field.MONTH)).orElse(null);
        if (month == null || month.getYear() < EARLIEST_YEAR) {
            throw new BadCell(Field.MONTH, row.text(Field.MONTH), "a month like 2025-03, 03/2025 or March 2025", "bad month");
        }
        if (month.isAfter(latest)) {
            throw new BadCell(Field.MONTH, row.text(Field.MONTH), "a month up to " + latest, "month to come");
        }
        return month;
    }

    private static CostKind kind(Row row) {
        return CostWords.kind(row.text(Field.COST_KIND)).orElseThrow(() -> new BadCell(Field.COST_KIND, row.text(Field.COST_KIND),
                "acquisition, retention or service", "unknown kind of cost"));
    }

    private static String text(Row row, Field field) {
        return row.isMissing(field) ? "" : row.text(field);
    }
}
