package dev.clientele.chat.slack.render;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextListElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import dev.clientele.command.Table;
import dev.clientele.model.ValueFormatter;
import dev.clientele.render.list.ListItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A table whose rows are about different things, such as a digest's: Slack shows them one under the other, as a grid would be mostly
/// blank.
record Listing(Table table) {

    private static final int MOST = 24;
    /// So many items of so many letters are within what Slack takes of rich text in a block.
    private static final int ITEMS_A_BLOCK = 7;
    private static final int NAME_LETTERS = 100;
    private static final int NOTE_LETTERS = 250;

    /// Whether a table is one, and short enough.
    static boolean is(Table table) {
        return table.layout() == Table.Layout.LIST && !table.rows().isEmpty() && table.rows().size() + table.totals().size() <= MOST;
    }

    List<LayoutBlock> blocks(ValueFormatter wording) {
        var items =
                Stream.concat(ListItem.of(table, wording).stream(), ListItem.totals(table, wording).stream()).map(Listing::item).toList();
        var blocks = new ArrayList<>(Rich.title(table.title()));
        for (var from = 0; from < items.size(); from += ITEMS_A_BLOCK) {
            var some = List.copyOf(items.subList(from, Math.min(items.size(), from + ITEMS_A_BLOCK)));
            blocks.add(Rich.lines("", List.of(RichTextListElement.builder().style("bullet").elements(some).build())));
        }
        return blocks;
    }

    /// `Call: Kronstahl Maschinenbau AG: 55,896 \u00b7 Jens Brandt: usually buys every 9.5 days, silent for 69`.
    private static RichTextElement item(ListItem item) {
        var elements = new ArrayList<>(Rich.named(Literal.of(item.title(), NAME_LETTERS), true));
        var said = new ArrayList<String>();
        numbers(item).ifPresent(said::add);
        item.notes().stream().map(note -> Literal.of(note, NOTE_LETTERS)).forEach(said::add);
        if (!said.isEmpty()) {
            elements.addAll(Rich.named(": " + String.join(" \u00b7 ", said), false));
        }
        return RichTextSectionElement.builder().elements(elements).build();
    }

    /// `749 (Before 750, Change -1)`; empty where it has no numbers.
    private static Optional<String> numbers(ListItem item) {
        var further = String.join(", ", item.further());
        if (item.figure().isEmpty() || further.isEmpty()) {
            return Optional.of(item.figure() + further).filter(numbers -> !numbers.isEmpty());
        }
        return Optional.of(item.figure() + " (" + further + ")");
    }
}
