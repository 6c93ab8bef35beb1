package dev.clientele.chart;

import dev.clientele.chart.ChartSpec.Curve;
import dev.clientele.chart.ChartSpec.Curves;
import dev.clientele.chart.Mark.Rule;
import dev.clientele.chart.geometry.Box;
import dev.clientele.chart.geometry.Scale;
import dev.clientele.chart.raster.Typeface;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// Lays out curves over a measured x. A few are named beside themselves where they lie apart, which is not their end: Lorenz
/// curves all end in one corner. Where that finds no place they are named at their ends, if these lie apart, else above.
final class CurvesLayout {

    private static final double HEIGHT = 400;
    private static final int STEPS = 6;
    private static final int FEW = 4;
    private static final double APART = 14;

    private final Curves spec;
    private final Sheet sheet;
    private final Measure across;
    private final Measure up;

    CurvesLayout(Curves spec, Figures across, Figures up, Typeface typeface) {
        this.spec = spec;
        this.sheet = new Sheet(typeface);
        this.across = new Measure(spec.x().name(), scale(Place::x, across), across);
        this.up = new Measure(spec.y().name(), scale(Place::y, up), up);
    }

    /// A place of a curve that is one.
    private record Place(double x, double y) {}

    Drawing drawing() {
        var top = sheet.heading(spec.heading());
        if (spec.curves().stream().allMatch(curve -> places(curve).isEmpty())) {
            return sheet.blank(top);
        }
        var plane = Plane.of(sheet, top, HEIGHT, across, up, 0);
        var texts = new CurveTexts(sheet, plane, spec);
        if (spec.curves().size() <= FEW && texts.nameCurves()) {
            return sheet.cut(draw(plane, texts));
        }
        return endApart() ? taggedAtTheEnds(top) : belowLegend(top);
    }

    private boolean endApart() {
        var ends = spec.curves().stream().map(CurvesLayout::places).filter(places -> !places.isEmpty())
                .mapToDouble(places -> up.scale().y(places.getLast().y(), new Box(0, 0, 0, HEIGHT))).sorted().toArray();
        return IntStream.range(1, ends.length).allMatch(i -> ends[i] - ends[i - 1] >= APART);
    }

    private Drawing taggedAtTheEnds(double top) {
        var tags = tags();
        var plane = Plane.of(sheet, top, HEIGHT, across, up, tags.width());
        var bottom = draw(plane, new CurveTexts(sheet, plane, spec));
        tags.draw(new Frame(plane.area(), up.scale(), 0, 0), plane.area().right());
        return sheet.cut(bottom);
    }

    private Drawing belowLegend(double top) {
        var entries = spec.curves().stream().filter(curve -> !curve.label().isEmpty())
                .map(curve -> new Legend.Entry(curve.label(), curve.tone())).toList();
        var plane = Plane.of(sheet, Legend.draw(sheet, top, entries), HEIGHT, across, up, 0);
        return sheet.cut(draw(plane, new CurveTexts(sheet, plane, spec)));
    }

    private double draw(Plane plane, CurveTexts texts) {
        var bottom = plane.draw(sheet);
        if (!spec.diagonal().isBlank() && !plane.diagonal().isEmpty()) {
            var from = plane.diagonal().getFirst();
            var to = plane.diagonal().getLast();
            sheet.add(new Rule(from.x(), from.y(), to.x(), to.y(), 1.5, Ink.Plain.QUIET));
        }
        for (var curve : spec.curves()) {
            sheet.add(new Mark.Curve(plane.line(curve), Track.THICKNESS, new Ink.Fill(curve.tone())));
        }
        texts.draw();
        return bottom;
    }

    private EndTags tags() {
        var tags = new EndTags(sheet);
        for (var curve : spec.curves()) {
            var places = places(curve);
            if (!places.isEmpty() && !curve.label().isEmpty()) {
                var last = places.getLast().y();
                tags.add(curve.label(), up.figures().value(last), curve.tone(), last);
            }
        }
        return tags;
    }

    private Scale scale(ToDoubleFunction<Place> number, Figures figures) {
        var numbers = spec.curves().stream().flatMap(curve -> places(curve).stream()).mapToDouble(number).summaryStatistics();
        return numbers.getCount() == 0
                ? Scale.fromZero(0, 0, STEPS, true)
                : Scale.forLines(numbers.getMin(), numbers.getMax(), STEPS, figures.isWhole());
    }

    private static List<Place> places(Curve curve) {
        return IntStream.range(0, curve.x().size()).mapToObj(i -> new Place(curve.x().get(i), curve.y().get(i)))
                .filter(place -> Double.isFinite(place.x()) && Double.isFinite(place.y())).toList();
    }
}
