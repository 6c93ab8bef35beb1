package dev.clientele.render.list;

import dev.clientele.command.Column;
import dev.clientele.command.Table;
import dev.clientele.model.Money;
import dev.clientele.model.Value;
import dev.clientele.model.ValueFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// A row of a table as an item of a list, where there is no room for columns or most cells would be blank: what it is about, what is
/// said of it, the number that matters, and the other numbers by their names. Cells that say nothing are left out.
///
/// @param kind what kind of row of a customer it is; empty where it is about no customer, or says nothing but its name
/// @param name whom or what it is about
/// @param notes what else is said of it
/// @param figure the only number, or that of now; empty where none is more than the others
/// @param further `Before €272,768`
public record ListItem(String kind, String name, List<String> notes, String figure, List<String> further) {

    /// The column that matters more than the others.
    private static final String NOW = "now";
    /// The column whose words are the name of a row.
    private static final String CUSTOMER = "customer";

    public ListItem {
        notes = List.copyOf(notes);
        further = List.copyOf(further);
    }

    /// The rows of a table.
    public static List<ListItem> of(Table table, ValueFormatter wording) {
        return table.rows().stream().map(row -> of(table.columns(), row, wording)).toList();
    }

    /// The row of totals; none where the table has none.
    public static List<ListItem> totals(Table table, ValueFormatter wording) {
        return table.totals().isEmpty() ? List.of() : List.of(of(table.columns(), table.totals(), wording));
    }

    /// Whom or what it is about, with its kind before it: `Call: Kronstahl Maschinenbau AG`.
    public String title() {
        return kind.isEmpty() ? name : kind + ": " + name;
    }

    private static ListItem of(List<Column> columns, List<Value> row, ValueFormatter wording) {
        var said = IntStream.range(0, row.size()).filter(index -> saysSomething(row.get(index))).toArray();
        var main = main(columns, said);
        var words = new ArrayList<String>();
        var further = new ArrayList<String>();
        for (var index : said) {
            var cell = cell(row.get(index), wording);
            if (!columns.get(index).numeric()) {
                words.add(cell);
            } else if (main.isEmpty() || main.getAsInt() != index) {
                further.add(columns.get(index).label() + " " + cell);
            }
        }
        var figure = main.isEmpty() ? "" : cell(row.get(main.getAsInt()), wording);
        var isNamed = IntStream.of(said).anyMatch(index -> columns.get(index).name().equals(CUSTOMER)) && words.size() > 1;
        return new ListItem(isNamed ? words.getFirst() : "", words.isEmpty() ? "" : words.get(isNamed ? 1 : 0),
                words.stream().skip(isNamed ? 2 : 1).toList(), figure, further);
    }

    private static OptionalInt main(List<Column> columns, int[] said) {
        var numbers = IntStream.of(said).filter(index -> columns.get(index).numeric()).toArray();
        return numbers.length == 1
                ? OptionalInt.of(numbers[0])
                : IntStream.of(numbers).filter(index -> columns.get(index).name().equals(NOW)).findFirst();
    }

    private static boolean saysSomething(Value value) {
        return switch (value) {
            case Value.Undefined _ -> false;
            case Value.Text(String text) -> !text.isBlank();
            case Money _,Value.Count _,Value.Share _,Value.Change _,Value.Points _,Value.Decimal _,Value.Day _ -> true;
        };
    }

    private static String cell(Value value, ValueFormatter wording) {
        return value instanceof Money money ? wording.moneyRounded(money) : wording.cell(value);
    }
}
