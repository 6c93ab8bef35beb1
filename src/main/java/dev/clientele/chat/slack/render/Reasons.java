package dev.clientele.chat.slack.render;

import dev.clientele.command.Table;
import dev.clientele.model.Value;
import java.util.List;
import java.util.stream.Stream;

/// Why some cells of the tables in a message have no value, told under them. Where there are several reasons, each cell bears the mark of its own.
record Reasons(List<String> distinct) {

    private static final String MARKS = "\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";
    private static final String NO_VALUE = "-";

    Reasons {
        distinct = List.copyOf(distinct);
    }

    static Reasons in(List<Table> tables) {
        var cells = tables.stream().flatMap(table -> Stream.concat(table.rows().stream(), Stream.of(table.totals()))).flatMap(List::stream);
        return new Reasons(cells.filter(Value.Undefined.class::isInstance).map(Value.Undefined.class::cast).map(Value.Undefined::reason)
                .distinct().toList());
    }

    /// The cell of a value that is undefined for a reason.
    String cell(String reason) {
        var index = distinct.indexOf(reason);
        return NO_VALUE + (distinct.size() < 2 || index >= MARKS.length() ? "" : MARKS.substring(index, index + 1));
    }

    /// The notes under the table, a line each.
    List<String> notes() {
        return distinct.stream().map(reason -> cell(reason) + ": " + reason).toList();
    }
}
