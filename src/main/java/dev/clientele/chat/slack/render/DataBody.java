package dev.clientele.chat.slack.render;

import com.slack.api.model.block.LayoutBlock;
import dev.clientele.chart.ChartSpec;
import dev.clientele.command.Reply;
import dev.clientele.command.Table;
import dev.clientele.model.ValueFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The first table of an answer and its charts as Slack's own data blocks, as far as they fit into them.
///
/// @param files the pictures of those charts that Slack does not draw
record DataBody(ValueFormatter wording, Reply reply, List<Optional<String>> files) {

    DataBody {
        files = List.copyOf(files);
    }

    /// The charts that Slack does not draw.
    static List<ChartSpec> pictured(List<ChartSpec> charts) {
        var drawn = drawn(charts);
        return charts.stream().filter(chart -> !drawn.contains(chart)).toList();
    }

    private static List<ChartSpec> drawn(List<ChartSpec> charts) {
        return charts.stream().filter(chart -> DataChart.of(chart).isPresent()).limit(DataChart.MOST).toList();
    }

    /// Whether nothing of it fits.
    boolean isPlain() {
        return dataTable().isEmpty() && drawn(reply.charts()).isEmpty();
    }

    private Optional<Table> first() {
        return ResponseView.grids(reply).stream().filter(table -> !table.rows().isEmpty()).findFirst();
    }

    private Optional<DataTable> dataTable() {
        return first().flatMap(table -> DataTable.of(table, reply.title(), wording));
    }

    /// The table with its totals under it, which must not be sorted among the rows.
    List<LayoutBlock> table() {
        if (dataTable().isEmpty()) {
            return TablePage.of(ResponseView.grids(reply), wording).stream().limit(1).<LayoutBlock>map(page -> page.block(wording))
                    .toList();
        }
        var table = first().orElseThrow();
        var blocks = new ArrayList<LayoutBlock>();
        if (!table.title().isEmpty()) {
            blocks.add(Rich.sentence(table.title(), true));
        }
        blocks.add(dataTable().get());
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
        return Optional.of(IntStream.range(0, texts.size()).filter(column -> !texts.get(column).equals(Literal.of("", 1)))
                .mapToObj(column -> slice.heads().get(column) + " " + texts.get(column))
                .collect(Collectors.joining("; ", "Totals: ", ".")));
    }

    /// The first page, of those in which pages are turned, that shows what this does not.
    Optional<Integer> next(List<TablePage> pages) {
        return first().flatMap(shown -> IntStream.range(1, pages.size()).boxed()
                .filter(page -> dataTable().isEmpty() || pages.get(page).slices().stream().noneMatch(slice -> slice.table().equals(shown)))
                .findFirst());
    }

    List<LayoutBlock> charts() {
        var drawn = drawn(reply.charts());
        var blocks = new ArrayList<LayoutBlock>();
        drawn.forEach(chart -> DataChart.of(chart).ifPresent(blocks::add));
        blocks.addAll(ResponseView.charts(pictured(reply.charts()), files));
        return blocks;
    }
}
