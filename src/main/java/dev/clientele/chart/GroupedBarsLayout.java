package dev.clientele.chart;

import dev.clientele.chart.ChartSpec.GroupedBars;
import dev.clientele.chart.ChartSpec.Series;
import dev.clientele.chart.Mark.Block;
import dev.clientele.chart.Mark.Rule;
import dev.clientele.chart.geometry.Box;
import dev.clientele.chart.geometry.Ruler;
import dev.clientele.chart.raster.Lettering;
import dev.clientele.chart.raster.Typeface;

/// Lays out groups of bars from a common zero: the categories' names to the left, the series' names above in the order of
/// the bars, each bar with its figure at its end.
final class GroupedBarsLayout {

    private static final double BAR = 24;
    private static final double PITCH = 28;
    private static final double BETWEEN_GROUPS = 20;
    private static final double NAME_GAP = 14;
    private static final double WIDEST_NAME = 0.36;
    private static final int NAME_LINES = 3;

    private final GroupedBars spec;
    private final Figures figures;
    private final Sheet sheet;

    GroupedBarsLayout(GroupedBars spec, Figures figures, Typeface typeface) {
        this.spec = spec;
        this.figures = figures;
        this.sheet = new Sheet(typeface);
    }

    Drawing drawing() {
        var heading = sheet.heading(spec.heading());
        if (spec.categories().isEmpty() || spec.series().isEmpty()) {
            return sheet.blank(heading);
        }
        var top = Legend.draw(sheet, heading,
                spec.series().stream().map(series -> new Legend.Entry(series.label(), series.tone())).toList());
        var left = Math.rint(Sheet.LEFT + names(top) + NAME_GAP);
        var ruler = ruler(left);
        for (int category = 0; category < spec.categories().size(); category++) {
            group(category, top + category * groupPitch(), ruler);
        }
        var bottom = top + spec.categories().size() * groupPitch() - BETWEEN_GROUPS;
        sheet.add(new Rule(ruler.zero(), top - 4, ruler.zero(), bottom + 4, 1.5, Ink.Plain.ZERO));
        return sheet.cut(bottom);
    }

    private double groupPitch() {
        return spec.series().size() * PITCH + BETWEEN_GROUPS;
    }

    /// Sets the categories' names amid their groups, in as many lines as there is room for.
    ///
    /// @return the widest line's width
    private double names(double top) {
        var widest = 0.0;
        var limit = Math.min(NAME_LINES, spec.series().size());
        for (int category = 0; category < spec.categories().size(); category++) {
            var lines = sheet.wrapped(spec.categories().get(category), Lettering.LABEL, (Sheet.RIGHT - Sheet.LEFT) * WIDEST_NAME, limit);
            var middle = top + category * groupPitch() + spec.series().size() * PITCH / 2;
            widest = Math.max(widest, sheet.stack(lines, middle));
        }
        return widest;
    }

    private Ruler ruler(double left) {
        var ruler = Ruler.within(left, Sheet.RIGHT);
        for (var series : spec.series()) {
            for (int category = 0; category < spec.categories().size(); category++) {
                var value = value(series, category);
                var clearOfName = value < 0 ? Rows.GAP : 0;
                ruler = ruler.with(value, Rows.GAP + sheet.width(figures.value(value), Lettering.STRONG) + clearOfName);
            }
        }
        return ruler;
    }

    private void group(int category, double top, Ruler ruler) {
        for (int i = 0; i < spec.series().size(); i++) {
            bar(spec.series().get(i), category, top + i * PITCH + (PITCH - BAR) / 2, ruler);
        }
    }

    private void bar(Series series, int category, double top, Ruler ruler) {
        var value = value(series, category);
        var end = ruler.x(value);
        var left = Math.min(ruler.zero(), end);
        sheet.add(new Block(new Box(left, top, Math.abs(end - ruler.zero()), BAR), new Ink.Fill(series.tone())));
        var figure = figures.value(value);
        var x = value < 0 ? end - Rows.GAP - sheet.width(figure, Lettering.STRONG) : end + Rows.GAP;
        var baseline = top + BAR / 2 + Lettering.STRONG.drop();
        sheet.add(sheet.label(figure, Lettering.STRONG, Ink.Plain.TEXT, x, baseline));
    }

    private static double value(Series series, int category) {
        return category < series.values().size() ? series.values().get(category) : Double.NaN;
    }
}
