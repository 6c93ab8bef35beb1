package dev.clientele.chart;

import dev.clientele.chart.ChartSpec.Bar;
import dev.clientele.chart.ChartSpec.Bars;
import dev.clientele.chart.Mark.Block;
import dev.clientele.chart.Mark.Rule;
import dev.clientele.chart.geometry.Box;
import dev.clientele.chart.geometry.Ruler;
import dev.clientele.chart.raster.Lettering;
import dev.clientele.chart.raster.Typeface;
import java.util.List;

/// Lays out a ranking: names to the left, bars from a common zero, each with its figure and note at its end.
final class BarsLayout {

    private static final double NOTE_GAP = 10;
    private static final double LEAST_NOTE = 40;
    private static final int NOTE_LINES = 3;

    private final Bars bars;
    private final Figures figures;
    private final Sheet sheet;

    BarsLayout(Bars bars, Figures figures, Typeface typeface) {
        this.bars = bars;
        this.figures = figures;
        this.sheet = new Sheet(typeface);
    }

    Drawing drawing() {
        var top = sheet.heading(bars.heading());
        if (bars.bars().isEmpty()) {
            return sheet.blank(top);
        }
        var rows = Rows.of(sheet, top, bars.bars().stream().map(Bar::label).toList(), this::mostNoteLines);
        var notes = bars.bars().stream().map(bar -> note(bar, rows.left())).toList();
        var ruler = ruler(rows, notes);
        for (int i = 0; i < bars.bars().size(); i++) {
            row(bars.bars().get(i), notes.get(i), rows.box(i), ruler);
        }
        sheet.add(new Rule(ruler.zero(), rows.top(), ruler.zero(), rows.bottom(), 1.5, Ink.Plain.ZERO));
        return sheet.cut(rows.bottom());
    }

    private int mostNoteLines(double left) {
        return bars.bars().stream().mapToInt(bar -> note(bar, left).size()).max().orElse(1);
    }

    private Ruler ruler(Rows rows, List<List<String>> notes) {
        var ruler = Ruler.within(rows.left(), Sheet.RIGHT);
        for (int i = 0; i < bars.bars().size(); i++) {
            var bar = bars.bars().get(i);
            var clearOfName = bar.value() < 0 ? Rows.GAP : 0;
            ruler = ruler.with(bar.value(), Rows.GAP + labelWidth(bar, notes.get(i)) + clearOfName);
        }
        return ruler;
    }

    private double labelWidth(Bar bar, List<String> note) {
        var noteWidth = note.isEmpty() ? 0 : NOTE_GAP + sheet.widest(note, Lettering.LABEL);
        return sheet.width(figures.value(bar.value()), Lettering.STRONG) + noteWidth;
    }

    private void row(Bar bar, List<String> note, Box row, Ruler ruler) {
        var end = ruler.x(bar.value());
        var left = Math.min(ruler.zero(), end);
        sheet.add(new Block(new Box(left, row.y(), Math.abs(end - ruler.zero()), row.height()), new Ink.Fill(bar.tone())));
        var start = bar.value() < 0 ? end - Rows.GAP - labelWidth(bar, note) : end + Rows.GAP;
        var figure = sheet.label(figures.value(bar.value()), Lettering.STRONG, Ink.Plain.TEXT, start,
                row.middle() + Lettering.STRONG.drop());
        sheet.add(figure);
        sheet.stack(note, Ink.Plain.QUIET, figure.box().right() + NOTE_GAP, row.middle());
    }

    /// The note in as many lines as it takes; none of it where there is no room for a word.
    private List<String> note(Bar bar, double left) {
        var room = (Sheet.RIGHT - left) * (hasBothSigns() ? 0.4 : 0.6);
        var width = room - Rows.GAP - NOTE_GAP - sheet.width(figures.value(bar.value()), Lettering.STRONG);
        return bar.note().isBlank() || width < LEAST_NOTE ? List.of() : sheet.wrapped(bar.note(), Lettering.LABEL, width, NOTE_LINES);
    }

    private boolean hasBothSigns() {
        return bars.bars().stream().anyMatch(bar -> bar.value() < 0) && bars.bars().stream().anyMatch(bar -> bar.value() >= 0);
    }
}
