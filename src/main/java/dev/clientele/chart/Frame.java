package dev.clientele.chart;

import dev.clientele.chart.Mark.Rule;
import dev.clientele.chart.geometry.Box;
import dev.clientele.chart.geometry.Scale;
import dev.clientele.chart.raster.Lettering;
import java.util.ArrayList;
import java.util.List;

/// The area between the axes of a panel over categories, and where values and categories lie in it.
///
/// @param first the middle of the first category
/// @param step from one category's middle to the next
record Frame(Box area, Scale scale, double first, double step) {

    private static final double TICK_GAP = 12;
    private static final double PANEL_GAP = 68;

    /// The frame of a chart with one panel.
    static Frame of(Sheet sheet, double top, Figures figures, Panel panel) {
        return stacked(sheet, top, figures, List.of(panel)).getFirst();
    }

    /// The frames of panels one below another, all as wide: leaves room for the ticks' figures at the left and the tags at
    /// the right of each.
    static List<Frame> stacked(Sheet sheet, double top, Figures figures, List<Panel> panels) {
        var ticks = panels.stream().flatMap(panel -> figures.ticks(panel.scale()).stream()).toList();
        var left = Math.ceil(Sheet.LEFT + sheet.widest(ticks, Lettering.LABEL) + TICK_GAP);
        var right = Math.floor(Sheet.RIGHT - panels.stream().mapToDouble(panel -> panel.tags().width()).max().orElse(0));
        var frames = new ArrayList<Frame>();
        var y = Math.ceil(top + Lettering.LABEL.ascent() / 2);
        for (var panel : panels) {
            frames.add(new Frame(new Box(left, y, right - left, panel.height()), panel.scale(), left, 0));
            y += panel.height() + PANEL_GAP;
        }
        return frames;
    }

    /// For columns: each category takes an equal part of the width, on whole pixels where they are many enough.
    Frame forColumns(int categories) {
        var exact = area.width() / Math.max(1, categories);
        var even = exact >= 2 ? Math.floor(exact) : exact;
        var width = even * Math.max(1, categories);
        return new Frame(new Box(area.x(), area.y(), width, area.height()), scale, area.x() + even / 2, even);
    }

    /// For lines: from edge to edge, but for an inset.
    Frame forLines(int categories) {
        if (categories <= 1) {
            return new Frame(area, scale, area.x() + area.width() / 2, area.width());
        }
        var inset = inset(categories);
        return new Frame(area, scale, area.x() + inset, (area.width() - 2 * inset) / (categories - 1));
    }

    private double inset(int categories) {
        return Math.min(area.width() / (2 * categories), 10);
    }

    double x(int category) {
        return first + category * step;
    }

    double y(double value) {
        return scale.y(value, area);
    }

    /// Thin lines to read values along, each with its figure in the left gutter.
    void drawGrid(Sheet sheet, Figures figures) {
        for (var tick : scale.ticks()) {
            var y = Math.rint(y(tick)) + 0.5;
            sheet.add(new Rule(area.x(), y, area.right(), y, 1, Ink.Plain.GRID));
            var text = figures.tick(tick, scale.step());
            var x = area.x() - TICK_GAP - sheet.width(text, Lettering.LABEL);
            sheet.add(sheet.label(text, Lettering.LABEL, Ink.Plain.QUIET, x, y + Lettering.LABEL.drop()));
        }
    }

    /// The line at zero, clearer than the grid; over the columns, under the lines.
    void drawZero(Sheet sheet) {
        if (scale.hasZeroInside()) {
            var y = Math.rint(y(0));
            sheet.add(new Rule(area.x(), y, area.right(), y, 2, Ink.Plain.ZERO));
        }
    }
}
