package dev.clientele.chat.terminal;

import dev.clientele.command.Column;
import dev.clientele.command.Table;
import dev.clientele.model.Value;
import dev.clientele.model.ValueFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A table as aligned lines: heads over their columns, numbers flush right, totals under a rule, cut to a screen's width.
final class PlainTable {

    private static final String GAP = "  ";

    private final Screen screen;
    private final Table table;
    private final MissingReasons reasons;
    private final List<List<String>> cells;
    private final ColumnWidths widths;

    PlainTable(Table table, ValueFormatter wording, Screen screen) {
        this.screen = screen;
        this.table = table;
        this.reasons = MissingReasons.in(table);
        this.cells = Stream.concat(table.rows().stream(), totals(table)).map(row -> words(row, wording)).toList();
        this.widths = ColumnWidths.fitting(table.columns(), cells, screen.width() - GAP.length(), GAP.length());
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        if (!table.title().isEmpty()) {
            WrappedProse.lines(table.title(), screen.proseWidth()).forEach(line -> lines.add(screen.paint(Screen.Ink.STRONG, line)));
        }
        heads().forEach(line -> lines.add(screen.paint(Screen.Ink.FAINT, line)));
        cells.subList(0, table.rows().size()).forEach(row -> lines.add(line(row)));
        if (!table.totals().isEmpty()) {
            lines.add(screen.paint(Screen.Ink.FAINT, rule()));
            lines.add(screen.paint(Screen.Ink.STRONG, line(cells.getLast())));
        }
        lines.addAll(notes());
        return lines;
    }

    private static Stream<List<Value>> totals(Table table) {
        return table.totals().isEmpty() ? Stream.of() : Stream.of(table.totals());
    }

    private List<String> words(List<Value> row, ValueFormatter wording) {
        return row.stream().map(value -> switch (value) {
            case Value.Undefined(String reason) -> reasons.cell(reason);
            default -> DisplayText.printable(wording.cell(value));
        }).toList();
    }

    /// The heads, broken into as many lines as the longest needs, all standing on the last.
    private List<String> heads() {
        var broken = new ArrayList<List<String>>();
        var height = 1;
        for (var i = 0; i < widths.shown(); i++) {
            broken.add(WrappedProse.lines(table.columns().get(i).label(), widths.of(i)));
            height = Math.max(height, broken.getLast().size());
        }
        var lines = new ArrayList<String>();
        for (var above = height; above > 0; above--) {
            var fromBottom = above;
            lines.add(line(broken.stream().map(head -> head.size() < fromBottom ? "" : head.get(head.size() - fromBottom)).toList()));
        }
        return lines;
    }

    private String line(List<String> texts) {
        var line = new StringBuilder();
        for (var i = 0; i < widths.shown(); i++) {
            var text = DisplayText.shortened(texts.get(i), widths.of(i));
            line.append(GAP).append(DisplayText.padded(text, widths.of(i), table.columns().get(i).numeric()));
        }
        return line.toString().stripTrailing();
    }

    private String rule() {
        var line = new StringBuilder();
        for (var i = 0; i < widths.shown(); i++) {
            line.append(GAP).append("\u2500".repeat(widths.of(i)));
        }
        return line.toString();
    }

    /// What the cells cannot say: why some have no value, and which columns found no room.
    private List<String> notes() {
        var notes = new ArrayList<>(reasons.notes());
        var hidden = table.columns().stream().skip(widths.shown()).map(Column::label).toList();
        if (!hidden.isEmpty()) {
            notes.add("No room here for: " + String.join(", ", hidden) + ". A wider window shows it.");
        }
        return notes.stream().flatMap(note -> WrappedProse.lines(GAP, note, screen.proseWidth()).stream())
                .map(line -> screen.paint(Screen.Ink.FAINT, line)).toList();
    }
}
