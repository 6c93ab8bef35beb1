package dev.clientele.chat.slack.render;

import com.slack.api.model.block.LayoutBlock;
import dev.clientele.command.Reply;
import dev.clientele.command.Table;
import dev.clientele.model.Value;
import dev.clientele.model.ValueFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The first table of an answer and its charts as Slack's own data blocks, as far as they fit into them.
///
/// @param pages those in which all tables are turned
/// @param whole the first table; empty where it does not fit, or there is none
record DataBody(ValueFormatter wording, List<TablePage> pages, Optional<Whole> whole, DataCharts charts) {

    /// A table and the block that has all of its rows.
    record Whole(Table table, DataTable block) {}

    DataBody {
        pages = List.copyOf(pages);
    }

    static DataBody of(Reply reply, ValueFormatter wording) {
        var grids = ResponseView.grids(reply);
        var whole = grids.stream().filter(table -> !table.rows().isEmpty()).findFirst()
                .flatMap(table -> DataTable.of(table, reply.title(), wording).map(block -> new Whole(table, block)));
        return new DataBody(wording, TablePage.of(grids, wording), whole, DataCharts.of(reply.charts()));
    }

    /// Whether nothing of it fits.
    boolean isPlain() {
        return whole.isEmpty() && charts.drawn().isEmpty();
    }

    /// The table; a page of it where it does not fit.
    List<LayoutBlock> table() {
        return whole.map(this::table).orElseGet(() -> pages.stream().limit(1).flatMap(page -> page.blocks(wording).stream()).toList());
    }

    /// The table with its totals under it, which must not be sorted among the rows.
    private List<LayoutBlock> table(Whole shown) {
        var table = shown.table();
        var blocks = new ArrayList<>(Rich.title(table.title()));
        blocks.add(shown.block());
        var notes = new ArrayList<String>();
        totals(table).ifPresent(notes::add);
        notes.addAll(Reasons.in(List.of(table)).notes());
        blocks.addAll(ContextTexts.of(notes, 1));
        return blocks;
    }

    private Optional<String> totals(Table table) {
        if (table.totals().isEmpty()) {
            return Optional.empty();
        }
        var slice = new Slice(table, 0, table.rows().size());
        var texts = slice.totals(wording, Reasons.in(List.of(table)));
        var said = IntStream.range(0, texts.size()).filter(column -> isFigure(table.totals().get(column)))
                .mapToObj(column -> slice.heads().get(column) + " " + texts.get(column)).toList();
        return said.isEmpty() ? Optional.empty() : Optional.of("Totals: " + String.join("; ", said) + ".");
    }

    private static boolean isFigure(Value value) {
        return !(value instanceof Value.Text || value instanceof Value.Undefined);
    }

    /// The first page that shows what this does not.
    Optional<Integer> next() {
        return IntStream.range(1, pages.size()).boxed().filter(page -> whole.isEmpty() || !shows(pages.get(page), whole.get().table()))
                .findFirst();
    }

    private static boolean shows(TablePage page, Table table) {
        return page.slices().stream().anyMatch(slice -> slice.table().equals(table));
    }

    /// @param files the pictures of those charts that Slack does not draw
    List<LayoutBlock> charts(List<Optional<String>> files) {
        var blocks = new ArrayList<LayoutBlock>(charts.drawn());
        blocks.addAll(ResponseView.charts(charts.pictured(), files));
        return blocks;
    }
}
