package dev.clientele.chat.slack.render;

import com.slack.api.model.block.LayoutBlock;
import dev.clientele.command.Table;
import dev.clientele.model.ValueFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The rows that one message shows. Slack takes one table a message, of a certain size: a long table goes on over several pages, and
/// short ones with the same columns stand under each other in one, each below its title and its heads.
record TablePage(List<Slice> slices) {

    /// A page's most rows: as many as one reads at once.
    static final int ROWS = 30;
    private static final String BLANK = "";

    TablePage {
        slices = List.copyOf(slices);
    }

    /// The pages of all tables in their order. A table without rows is on none.
    static List<TablePage> of(List<Table> tables, ValueFormatter wording) {
        return of(tables, wording, ROWS, true);
    }

    /// The same for a message in which no page can be turned: its first page has as much as Slack takes, whatever the columns.
    static List<TablePage> unturned(List<Table> tables, ValueFormatter wording) {
        return of(tables, wording, Limits.TABLE_ROWS - 1, false);
    }

    private static List<TablePage> of(List<Table> tables, ValueFormatter wording, int mostRows, boolean alike) {
        var pages = new ArrayList<TablePage>();
        var open = new ArrayList<Slice>();
        for (var table : tables.stream().filter(candidate -> !candidate.rows().isEmpty()).toList()) {
            var whole = new Slice(table, 0, table.rows().size());
            var belongs = open.isEmpty() || !alike || open.getFirst().heads().equals(whole.heads());
            if (!open.isEmpty() && (!belongs || !fits(open, whole, wording, mostRows))) {
                pages.add(new TablePage(open));
                open.clear();
            }
            if (open.isEmpty()) {
                for (var slice : slices(whole, wording, mostRows)) {
                    open.forEach(full -> pages.add(new TablePage(List.of(full))));
                    open.clear();
                    open.add(slice);
                }
            } else {
                open.add(whole);
            }
        }
        if (!open.isEmpty()) {
            pages.add(new TablePage(open));
        }
        return pages;
    }

    /// The page as Slack's table.
    TableBlock block(ValueFormatter wording) {
        var reasons = reasons();
        var width = slices.stream().mapToInt(slice -> slice.columns().size()).max().orElse(1);
        var rows = new ArrayList<List<?>>();
        for (var slice : slices) {
            var first = rows.isEmpty();
            if (!first) {
                rows.add(bold(List.of(slice.table().title()), width));
            }
            rows.add(first ? plain(slice.heads(), width) : bold(slice.heads(), width));
            slice.rows(wording, reasons).forEach(row -> rows.add(plain(row, width)));
            var totals = slice.totals(wording, reasons);
            if (!totals.isEmpty()) {
                rows.add(bold(totals, width));
            }
        }
        return new TableBlock(rows, IntStream.range(0, width).mapToObj(this::setting).toList());
    }

    /// The same with its title over it and what is said under it.
    List<LayoutBlock> blocks(ValueFormatter wording) {
        var blocks = new ArrayList<>(Rich.title(title()));
        blocks.add(block(wording));
        blocks.addAll(ContextTexts.of(notes(wording), 1));
        return blocks;
    }

    /// What stands over the table.
    String title() {
        return slices.getFirst().table().title();
    }

    /// What is said under the table: which rows these are, what is left out, why cells have no value.
    List<String> notes(ValueFormatter wording) {
        var notes = new ArrayList<String>();
        slices.forEach(slice -> notes.addAll(slice.notes(wording)));
        notes.addAll(reasons().notes());
        return notes;
    }

    private Reasons reasons() {
        return Reasons.in(slices.stream().map(Slice::table).toList());
    }

    private static boolean fits(List<Slice> open, Slice more, ValueFormatter wording, int mostRows) {
        var rows = open.stream().mapToInt(slice -> slice.to() - slice.from()).sum() + more.to() - more.from();
        return rows <= mostRows
                && open.stream().mapToInt(slice -> slice.letters(wording)).sum() + more.letters(wording) <= Limits.TABLE_LETTERS;
    }

    private static List<Slice> slices(Slice whole, ValueFormatter wording, int mostRows) {
        var slices = new ArrayList<Slice>();
        for (var rest = whole; rest.from() < rest.to();) {
            var slice = rest.limited(mostRows, wording);
            slices.add(slice);
            rest = new Slice(rest.table(), slice.to(), rest.to());
        }
        return slices;
    }

    private static List<?> plain(List<String> texts, int width) {
        return padded(texts, width).stream().map(text -> Rich.names(text)
                ? Rich.of(Rich.named(Literal.of(text, text.length() + 1), false))
                : new TableBlock.RawText(Literal.of(text, text.length() + 1))).toList();
    }

    private static List<?> bold(List<String> texts, int width) {
        return padded(texts, width).stream().map(text -> Rich.bold(Literal.of(text, Limits.HEADER))).toList();
    }

    private static List<String> padded(List<String> texts, int width) {
        var padded = new ArrayList<>(texts);
        while (padded.size() < width) {
            padded.add(BLANK);
        }
        return padded;
    }

    /// A column is set as numbers where it holds nothing else.
    private TableBlock.ColumnSetting setting(int index) {
        var numeric =
                slices.stream().filter(slice -> index < slice.columns().size()).allMatch(slice -> slice.columns().get(index).numeric());
        return new TableBlock.ColumnSetting(numeric ? "right" : "left", !numeric);
    }
}
