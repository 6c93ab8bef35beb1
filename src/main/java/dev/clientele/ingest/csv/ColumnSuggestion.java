package dev.clientele.ingest.csv;

import de.siegmar.fastcsv.reader.CsvRecord;
import dev.clientele.ingest.Contents;
import dev.clientele.ingest.cell.DayEvidence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// What a person could type for a file without a header, guessed from the look of its values: something to correct, never
/// used by itself.
final class ColumnSuggestion {

    private static final Pattern DECIMALS = Pattern.compile("[-+]?[\\d., ]*\\d[.,]\\d+");
    private static final Pattern NUMBER = Pattern.compile("[-+]?[\\d., ]*\\d");

    private final List<CsvRecord> rows;
    private final int columns;

    ColumnSuggestion(List<CsvRecord> rows) {
        this.rows = rows;
        this.columns = rows.getFirst().getFieldCount();
    }

    String text(Contents contents) {
        return switch (contents) {
            case INVOICES -> invoices();
            case CUSTOMERS -> "--map customer=1,customer-name=2";
            case PRODUCTS -> "--map product=1,product-name=2";
            case COSTS -> "--map month=1,cost-kind=2,net=3";
        };
    }

    private String invoices() {
        var date = first(this::isDate);
        var amount = last(column -> all(column, DECIMALS)).or(() -> last(column -> !isDate(column) && all(column, NUMBER)));
        var customer = first(column -> date.orElse(-1) != column && amount.orElse(-1) != column);
        return "--map customer=%s,date=%s,net=%s".formatted(number(customer), number(date), number(amount));
    }

    private boolean isDate(int column) {
        var evidence = new DayEvidence(LocalDate.EPOCH.plusYears(100));
        for (var row : rows) {
            var cell = cell(row, column).toCharArray();
            evidence.add(cell, 0, cell.length);
        }
        return !evidence.formats().isEmpty();
    }

    private boolean all(int column, Pattern pattern) {
        return rows.stream().allMatch(row -> pattern.matcher(cell(row, column)).matches());
    }

    private static String cell(CsvRecord row, int column) {
        return column < row.getFieldCount() ? row.getField(column).strip() : "";
    }

    private Optional<Integer> first(IntPredicate wanted) {
        return IntStream.range(0, columns).filter(wanted).boxed().findFirst();
    }

    private Optional<Integer> last(IntPredicate wanted) {
        return IntStream.range(0, columns).filter(wanted).boxed().reduce((earlier, later) -> later);
    }

    private static String number(Optional<Integer> column) {
        return column.map(index -> String.valueOf(index + 1)).orElse("?");
    }
}
