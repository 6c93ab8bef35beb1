package dev.clientele.chart;

import dev.clientele.chart.ChartSpec.StackedBars;
import dev.clientele.chart.geometry.Scale;
import dev.clientele.chart.raster.Typeface;
import java.util.List;

/// Lays out stacked columns over categories, gains above and losses below zero, with balances as lines in a panel above.
///
/// Balances have a scale of their own: they are many times what moves in a month or a quarter, and on one scale the
/// columns would be slivers and the line flat. A series alone is left to [ColumnsLayout].
final class StackedBarsLayout {

    private static final int STEPS = 6;
    private static final double BALANCES_HEIGHT = 126;
    private static final double COLUMNS_HEIGHT = 264;
    /// So many balances get a dot each.
    private static final int FEW = 14;

    private final StackedBars spec;
    private final Figures figures;
    private final Sheet sheet;
    private final int count;
    private final Stacks stacks;
    private final List<Track> balances;

    StackedBarsLayout(StackedBars spec, Figures figures, Typeface typeface) {
        this.spec = spec;
        this.figures = figures;
        this.sheet = new Sheet(typeface);
        this.count = spec.categories().size();
        this.stacks = new Stacks(spec.series(), count);
        this.balances = spec.overlay().stream().map(series -> Track.of(series, count)).toList();
    }

    Drawing drawing() {
        var top = sheet.heading(spec.heading());
        if (count == 0 || (spec.series().isEmpty() && spec.overlay().isEmpty())) {
            return sheet.blank(top);
        }
        var panels = panels();
        if (panels.size() == 1 && spec.series().size() == 1) {
            return new ColumnsLayout(spec, figures, sheet).drawing(top);
        }
        var frames = Frame.stacked(sheet, top, figures, panels).stream().map(frame -> frame.forColumns(count)).toList();
        if (frames.size() > 1) {
            drawBalances(frames.getFirst(), panels.getFirst().tags());
        }
        drawColumns(frames.getLast(), panels.getLast().tags());
        return sheet.cut(new CategoryAxis(sheet, frames.getLast(), spec.categories()).draw());
    }

    /// The balances, if any has a value, over the columns.
    private List<Panel> panels() {
        var columns = Scale.fromZero(stacks.min(), stacks.max(), STEPS, figures.isWhole());
        var values = balances.stream().flatMapToDouble(Track::finite).summaryStatistics();
        if (values.getCount() == 0) {
            return List.of(new Panel(columns, columnTags(), Panel.ALONE));
        }
        var scale = Scale.ofFewLines(values.getMin(), values.getMax(), figures.isWhole());
        return List.of(new Panel(scale, balanceTags(), BALANCES_HEIGHT), new Panel(columns, columnTags(), COLUMNS_HEIGHT));
    }

    private EndTags balanceTags() {
        var tags = new EndTags(sheet);
        for (int i = 0; i < balances.size(); i++) {
            var series = spec.overlay().get(i);
            balances.get(i).last().ifPresent(last -> tags.add(series.label(), figures.value(last), series.tone(), last));
        }
        return tags;
    }

    private EndTags columnTags() {
        var tags = new EndTags(sheet);
        for (int i = 0; i < spec.series().size(); i++) {
            var series = spec.series().get(i);
            tags.add(series.label(), figures.value(stacks.value(i, count - 1)), series.tone(), stacks.middle(i, count - 1));
        }
        return tags;
    }

    private void drawBalances(Frame frame, EndTags tags) {
        frame.drawGrid(sheet, figures);
        frame.drawZero(sheet);
        balances.forEach(track -> sheet.add(track.curve(frame, Track.THICKNESS, track.ink())));
        balances.forEach(track -> track.dots(frame, count <= FEW).forEach(sheet::add));
        tags.draw(frame, frame.x(count - 1));
    }

    private void drawColumns(Frame frame, EndTags tags) {
        frame.drawGrid(sheet, figures);
        stacks.draw(sheet, frame);
        frame.drawZero(sheet);
        tags.draw(frame, frame.x(count - 1) + Stacks.width(frame) / 2);
    }
}
