package dev.clientele.chat.slack.render;

import dev.clientele.command.Table;
import dev.clientele.model.Money;
import dev.clientele.model.Value;
import dev.clientele.model.ValueFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Slack's table that people sort and page through by themselves, which the SDK has no class for. Its fields are named as Slack names
/// them.
final class DataTable implements UnnamedBlock {

    static final String TYPE = "data_table";
    /// Rows beside the head.
    private static final int MOST_ROWS = 100;
    private static final int ROWS_A_PAGE = 10;
    private static final String NO_NAME = "Rows";

    private final String type = TYPE;
    private final String caption;
    private final int pageSize = ROWS_A_PAGE;
    private final int rowHeaderColumnIndex;
    private final List<List<Object>> rows;

    /// A number, which is sorted by its value and read as its text.
    record RawNumber(String type, double value, String text) {
        RawNumber(double value, String text) {
            this("raw_number", value, text);
        }
    }

    private DataTable(String caption, int rowHeaderColumnIndex, List<List<Object>> rows) {
        this.caption = caption;
        this.rowHeaderColumnIndex = rowHeaderColumnIndex;
        this.rows = rows;
    }

    /// The whole table; empty where it is larger than Slack takes.
    ///
    /// @param title what it is called where it has no name of its own
    static Optional<DataTable> of(Table table, String title, ValueFormatter wording) {
        var slice = new Slice(table, 0, table.rows().size());
        var fits = !table.rows().isEmpty() && table.rows().size() <= MOST_ROWS && table.columns().size() <= Limits.TABLE_COLUMNS
                && slice.letters(wording) <= Limits.TABLE_LETTERS;
        if (!fits) {
            return Optional.empty();
        }
        var reasons = Reasons.in(List.of(table));
        var rows = new ArrayList<List<Object>>();
        rows.add(slice.heads().stream().<Object>map(TableBlock.RawText::new).toList());
        var texts = slice.rows(wording, reasons);
        for (var row = 0; row < texts.size(); row++) {
            rows.add(cells(table.rows().get(row), texts.get(row)));
        }
        var caption = table.title().isBlank() ? title : table.title();
        return Optional.of(new DataTable(caption.isBlank() ? NO_NAME : Literal.of(caption, Limits.HEADER), nameColumn(table), rows));
    }

    private static List<Object> cells(List<Value> values, List<String> texts) {
        return IntStream.range(0, texts.size()).mapToObj(column -> cell(values.get(column), texts.get(column))).toList();
    }

    private static Object cell(Value value, String text) {
        return number(value).<Object>map(number -> new RawNumber(number, text)).orElseGet(() -> Rich.names(text)
                ? Rich.of(Rich.named(text, false))
                : new TableBlock.RawText(text));
    }

    private static Optional<Double> number(Value value) {
        return switch (value) {
            case Money money -> Optional.of(money.major().doubleValue());
            case Value.Count(long count) -> Optional.of((double) count);
            case Value.Share(double share) -> Optional.of(share);
            case Value.Change(double change) -> Optional.of(change);
            case Value.Points(double points) -> Optional.of(points);
            case Value.Decimal(double number) -> Optional.of(number);
            case Value.Day ignored -> Optional.empty();
            case Value.Text ignored -> Optional.empty();
            case Value.Undefined ignored -> Optional.empty();
        };
    }

    /// The first column with names, by which a row is told apart.
    private static int nameColumn(Table table) {
        return IntStream.range(0, table.columns().size()).filter(column -> !table.columns().get(column).numeric()).findFirst().orElse(0);
    }

    @Override
    public String getType() {
        return type;
    }

    String caption() {
        return caption;
    }

    int pageSize() {
        return pageSize;
    }

    int rowHeaderColumnIndex() {
        return rowHeaderColumnIndex;
    }

    List<List<Object>> rows() {
        return rows;
    }
}
