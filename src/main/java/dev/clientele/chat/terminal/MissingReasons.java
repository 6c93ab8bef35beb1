package dev.clientele.chat.terminal;

import dev.clientele.command.Table;
import dev.clientele.model.Value;
import java.util.List;
import java.util.stream.Stream;

/// Why some cells of a table have no value. Where there are several reasons, each cell bears the mark of its own.
record MissingReasons(List<String> distinct) {

    private static final String MARKS = "¹²³⁴⁵⁶⁷⁸⁹";
    private static final String NO_VALUE = "-";

    MissingReasons {
        distinct = List.copyOf(distinct);
    }

    static MissingReasons in(Table table) {
        var cells = Stream.concat(table.rows().stream(), Stream.of(table.totals())).flatMap(List::stream);
        return new MissingReasons(
                cells.filter(Value.Undefined.class::isInstance).map(Value.Undefined.class::cast).map(Value.Undefined::reason)
                        .distinct().toList());
    }

    /// The cell of a value that is undefined for a reason.
    String cell(String reason) {
        return NO_VALUE + mark(distinct.indexOf(reason));
    }

    /// The notes under the table.
    List<String> notes() {
        return distinct.stream().map(reason -> cell(reason) + ": " + reason).toList();
    }

    private String mark(int index) {
        return distinct.size() < 2 || index >= MARKS.length() ? "" : MARKS.substring(index, index + 1);
    }
}
