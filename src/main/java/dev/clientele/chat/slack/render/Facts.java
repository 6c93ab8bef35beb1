package dev.clientele.chat.slack.render;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.TextObject;
import dev.clientele.command.Table;
import dev.clientele.model.ValueFormatter;
import java.util.ArrayList;
import java.util.List;

/// A table of two columns that has a name and a value in each row, and so is no grid: Slack shows it as fields.
record Facts(Table table) {

    private static final int MOST = 20;

    /// Whether a table is one: its values have no head of their own.
    static boolean are(Table table) {
        return table.columns().size() == 2 && table.columns().getLast().label().isBlank() && table.totals().isEmpty()
                && !table.rows().isEmpty() && table.rows().size() <= MOST;
    }

    List<LayoutBlock> blocks(ValueFormatter wording) {
        var reasons = Reasons.in(List.of(table));
        var fields = new Slice(table, 0, table.rows().size()).rows(wording, reasons).stream()
                .<TextObject>map(row -> ContextTexts.plain(Literal.of(row.getFirst() + ": " + row.getLast(), Limits.ALT_TEXT))).toList();
        var blocks = new ArrayList<>(Rich.title(table.title()));
        for (var from = 0; from < fields.size(); from += Limits.FIELDS) {
            blocks.add(SectionBlock.builder().fields(fields.subList(from, Math.min(fields.size(), from + Limits.FIELDS))).build());
        }
        blocks.addAll(ContextTexts.of(reasons.notes(), 1));
        return blocks;
    }
}
