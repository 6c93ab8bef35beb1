package dev.clientele.chart;

import dev.clientele.chart.ChartSpec.Bar;
import dev.clientele.chart.ChartSpec.Bars;
import dev.clientele.chart.Mark.Block;
import dev.clientele.chart.Mark.Rule;
import dev.clientele.chart.geometry.Box;
import dev.clientele.chart.geometry.Ruler;
import dev.clientele.chart.raster.Lettering;
import dev.clientele.chart.raster.Typeface;

/// Lays out a ranking: names to the left, bars from a common zero, each with its figure and note at its end.
final class BarsLayout {

    private static final double NOTE_GAP = 10;
    private static final double LEAST_NOTE = 40;

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
        var rows = Rows.of(sheet, top, bars.bars().stream().map(Bar::label).toList());
        var ruler = ruler(rows);
        for (int i = 0; i < bars.bars().size(); i++) {
            row(bars.bars().get(i), rows, rows.box(i), ruler);
        }
        sheet.add(new Rule(ruler.zero(), rows.top(), ruler.zero(), rows.bottom(), 1.5, Ink.Plain.ZERO));
        return sheet.cut(rows.bottom());
    }

    private Ruler ruler(Rows rows) {
        var ruler = Ruler.within(rows.left(), Sheet.RIGHT);
        for (var bar : bars.bars()) {
            var clearOfName = bar.value() < 0 ? Rows.GAP : 0;
            ruler = ruler.with(bar.value(), Rows.GAP + labelWidth(bar, rows) + clearOfName);
        }
        return ruler;
    }

    private double labelWidth(Bar bar, Rows rows) {
        var note = note(bar, rows);
        var noteWidth = note.isEmpty() ? 0 : NOTE_GAP + sheet.width(note, Lettering.LABEL);
        return sheet.width(figures.value(bar.value()), Lettering.STRONG) + noteWidth;
    }

    private void row(Bar bar, Rows rows, Box row, Ruler ruler) {
        var end = ruler.x(bar.value());
        var left = Math.min(ruler.zero(), end);
        sheet.add(new Block(new Box(left, row.y(), Math.abs(end - ruler.zero()), row.height()), new Ink.Fill(bar.tone())));
        var baseline = row.middle() + Lettering.STRONG.drop();
        var start = bar.value() < 0 ? end - Rows.GAP - labelWidth(bar, rows) : end + Rows.GAP;
        var figure = sheet.label(figures.value(bar.value()), Lettering.STRONG, Ink.Plain.TEXT, start, baseline);
        sheet.add(figure);
        var note = note(bar, rows);
        if (!note.isEmpty()) {
            sheet.add(sheet.label(note, Lettering.LABEL, Ink.Plain.QUIET, figure.box().right() + NOTE_GAP, baseline));
        }
    }

    /// The note as far as there is room: none of it rather than a stump.
    private String note(Bar bar, Rows rows) {
        var room = (Sheet.RIGHT - rows.left()) * (hasBothSigns() ? 0.4 : 0.6);
        var width = room - Rows.GAP - NOTE_GAP - sheet.width(figures.value(bar.value()), Lettering.STRONG);
        return width < LEAST_NOTE ? "" : sheet.fitted(bar.note(), Lettering.LABEL, width);
    }

    private boolean hasBothSigns() {
        return bars.bars().stream().anyMatch(bar -> bar.value() < 0) && bars.bars().stream().anyMatch(bar -> bar.value() >= 0);
    }
}
