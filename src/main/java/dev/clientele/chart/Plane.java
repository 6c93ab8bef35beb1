package dev.clientele.chart;

import dev.clientele.chart.ChartSpec.Curve;
import dev.clientele.chart.Mark.Rule;
import dev.clientele.chart.geometry.Box;
import dev.clientele.chart.geometry.Point;
import dev.clientele.chart.raster.Lettering;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The area between two measured axes, and where places lie in it.
record Plane(Box area, Measure across, Measure up) {

    private static final double TICK_GAP = 12;
    private static final double BELOW = 13;
    private static final double NAME_GAP = 6;
    private static final double FINEST = 2;

    /// A plane of this height below `top`, with room for the axes' figures and names, and free room at its right.
    static Plane of(Sheet sheet, double top, double height, Measure across, Measure up, double freeRight) {
        var left = Math.ceil(Sheet.LEFT + up.widestTick(sheet) + TICK_GAP);
        var right = Math.floor(Sheet.RIGHT - Math.max(freeRight, across.widestTick(sheet) / 2));
        var name = up.isNamed() ? Lettering.LABEL.leading() + NAME_GAP : 0;
        var y = Math.ceil(top + name + Lettering.LABEL.ascent() / 2);
        return new Plane(new Box(left, y, right - left, height), across, up);
    }

    double x(double value) {
        return across.scale().x(value, area);
    }

    double y(double value) {
        return up.scale().y(value, area);
    }

    /// The place, without a height unless both numbers are finite.
    Point point(double x, double y) {
        return Double.isFinite(x) && Double.isFinite(y) ? new Point(x(x), y(y)) : new Point(area.x(), Double.NaN);
    }

    boolean contains(Point place) {
        return place.y() >= area.y() && place.y() <= area.bottom() && place.x() >= area.x() && place.x() <= area.right();
    }

    /// The curve's points, without those that hardly differ from the one before: thousands would take long and look alike.
    List<Point> line(Curve curve) {
        var line = new ArrayList<Point>();
        for (int i = 0; i < curve.x().size(); i++) {
            var point = point(curve.x().get(i), curve.y().get(i));
            if (i == 0 || i == curve.x().size() - 1 || !(distance(line.getLast(), point) < FINEST)) {
                line.add(point);
            }
        }
        return line;
    }

    private static double distance(Point one, Point other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }

    /// The line on which y is x, as far as both scales show it; empty if they do not.
    List<Point> diagonal() {
        return across.shared(up).stream().map(value -> new Point(x(value), y(value))).toList();
    }

    /// Draws grid, figures and names of both axes.
    ///
    /// @return where they end
    double draw(Sheet sheet) {
        upright(sheet);
        return lying(sheet);
    }

    private void upright(Sheet sheet) {
        if (up.isNamed()) {
            var name = sheet.fitted(up.name(), Lettering.LABEL, Sheet.RIGHT - Sheet.LEFT);
            var baseline = area.y() - Lettering.LABEL.ascent() / 2 - NAME_GAP - Lettering.LABEL.descent();
            sheet.add(sheet.label(name, Lettering.LABEL, Ink.Plain.QUIET, Sheet.LEFT, baseline));
        }
        for (var tick : up.scale().ticks()) {
            var y = Math.rint(y(tick)) + 0.5;
            sheet.add(new Rule(area.x(), y, area.right(), y, 1, Ink.Plain.GRID));
            var text = up.tick(tick);
            var x = area.x() - TICK_GAP - sheet.width(text, Lettering.LABEL);
            sheet.add(sheet.label(text, Lettering.LABEL, Ink.Plain.QUIET, x, y + Lettering.LABEL.drop()));
        }
    }

    private double lying(Sheet sheet) {
        across.scale().ticks().forEach(tick -> rule(sheet, Math.rint(x(tick)) + 0.5));
        sheet.add(new Rule(area.x(), area.bottom(), area.right(), area.bottom(), 2, Ink.Plain.ZERO));
        var baseline = area.bottom() + BELOW + Lettering.LABEL.ascent();
        LabelRow.densest(every -> ticks(sheet, every, baseline)).labels().forEach(sheet::add);
        if (!across.isNamed()) {
            return baseline + Lettering.LABEL.descent();
        }
        var name = sheet.fitted(across.name(), Lettering.LABEL, Sheet.RIGHT - Sheet.LEFT);
        var below = baseline + Lettering.LABEL.leading();
        sheet.add(sheet.centred(name, Lettering.LABEL, Ink.Plain.QUIET, area.x() + area.width() / 2, below));
        return below + Lettering.LABEL.descent();
    }

    private void rule(Sheet sheet, double x) {
        sheet.add(new Rule(x, area.y(), x, area.bottom(), 1, Ink.Plain.GRID));
    }

    private LabelRow ticks(Sheet sheet, int every, double baseline) {
        var ticks = across.scale().ticks();
        var labels = IntStream.range(0, ticks.size()).filter(i -> i % every == 0).mapToObj(ticks::get)
                .map(tick -> sheet.centred(across.tick(tick), Lettering.LABEL, Ink.Plain.QUIET, x(tick), baseline));
        return new LabelRow(labels.toList());
    }
}
