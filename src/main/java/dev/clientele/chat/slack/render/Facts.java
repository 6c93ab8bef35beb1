package dev.clientele.chat.slack.render;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.TextObject;
import dev.clientele.command.Table;
import dev.clientele.model.ValueFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A table that is no grid: it has a name and a value in each row, or a single row. Slack shows it as fields.
record Facts(Table table) {

    private static final int MOST = 20;
    private static final int FEWEST_COLUMNS = 3;

    /// Whether a table is one.
    static boolean are(Table table) {
        return table.totals().isEmpty() && (isCard(table) || isPairs(table));
    }

    /// One thing alone: there is nothing to compare.
    private static boolean isCard(Table table) {
        return table.rows().size() == 1 && table.columns().size() > FEWEST_COLUMNS && table.columns().size() <= MOST;
    }

    /// A name and a value in each row, and the value without a head of its own.
    private static boolean isPairs(Table table) {
        return table.columns().size() == 2 && table.columns().getLast().label().isBlank() && !table.rows().isEmpty()
                && table.rows().size() <= MOST;
    }

    List<LayoutBlock> blocks(ValueFormatter wording) {
        var reasons = Reasons.in(List.of(table));
        var fields = fields(new Slice(table, 0, table.rows().size()), wording, reasons);
        var blocks = new ArrayList<>(Rich.title(table.title()));
        for (var from = 0; from < fields.size(); from += Limits.FIELDS) {
            blocks.add(SectionBlock.builder().fields(fields.subList(from, Math.min(fields.size(), from + Limits.FIELDS))).build());
        }
        blocks.addAll(ContextTexts.of(reasons.notes(), 1));
        return blocks;
    }

    private List<TextObject> fields(Slice slice, ValueFormatter wording, Reasons reasons) {
        var rows = slice.rows(wording, reasons);
        if (isPairs(table)) {
            return rows.stream().map(row -> field(row.getFirst(), row.getLast())).toList();
        }
        return IntStream.range(0, slice.heads().size()).mapToObj(column -> field(slice.heads().get(column), rows.getFirst().get(column)))
                .toList();
    }

    private static TextObject field(String name, String value) {
        return ContextTexts.plain(Literal.of(name + ": " + value, Limits.ALT_TEXT));
    }
}
