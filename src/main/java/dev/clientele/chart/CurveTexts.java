package dev.clientele.chart;

import dev.clientele.chart.ChartSpec.Curve;
import dev.clientele.chart.ChartSpec.Curves;
import dev.clientele.chart.Mark.Dot;
import dev.clientele.chart.Mark.Rule;
import dev.clientele.chart.geometry.Box;
import dev.clientele.chart.geometry.FreeRoom;
import dev.clientele.chart.geometry.Point;
import dev.clientele.chart.raster.Lettering;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is written among curves: at marked points, beside the curves, beside the diagonal; each text clear of all lines and
/// of the others. For one thread.
final class CurveTexts {

    private static final double RADIUS = 6.5;
    private static final double WIDEST = 330;
    /// A text farther from its point than this is led to it by a thin line.
    private static final double NEAR = 16;
    /// What a line break costs, as pixels of a lead.
    private static final double BREAK = 20;
    private static final double HALF = 0.62;

    private final Sheet sheet;
    private final Plane plane;
    private final Curves spec;
    private final FreeRoom room;
    private final List<Mark> marks = new ArrayList<>();

    CurveTexts(Sheet sheet, Plane plane, Curves spec) {
        this.sheet = sheet;
        this.plane = plane;
        this.spec = spec;
        this.room = new FreeRoom(plane.area());
        spec.curves().forEach(curve -> room.add(plane.line(curve)));
        room.add(spec.diagonal().isBlank() ? List.of() : plane.diagonal());
        spec.curves().forEach(this::dots);
        spec.curves().forEach(this::points);
    }

    /// Finds a place for each curve's name beside it, and says whether that worked for all.
    boolean nameCurves() {
        for (int i = 0; i < spec.curves().size(); i++) {
            var curve = spec.curves().get(i);
            if (!curve.label().isEmpty() && !name(curve.label(), Lettering.STRONG, new Ink.Word(curve.tone()), i) && room.hasLine(i)) {
                return false;
            }
        }
        return true;
    }

    /// Draws dots and texts, with the diagonal's name where there is still room for it.
    void draw() {
        name(spec.diagonal(), Lettering.LABEL, Ink.Plain.QUIET, spec.curves().size());
        marks.forEach(sheet::add);
    }

    private void dots(Curve curve) {
        for (var point : curve.points()) {
            var place = plane.point(point.x(), point.y());
            if (plane.contains(place)) {
                room.take(new Box(place.x() - RADIUS, place.y() - RADIUS, 2 * RADIUS, 2 * RADIUS));
                marks.add(new Dot(place.x(), place.y(), RADIUS, new Ink.Fill(curve.tone())));
            }
        }
    }

    private void points(Curve curve) {
        for (var point : curve.points()) {
            var place = plane.point(point.x(), point.y());
            if (plane.contains(place)) {
                write(point.text(), place, new Ink.Word(curve.tone()));
            }
        }
    }

    /// Writes on one line, or on two where that comes much nearer to the place.
    private void write(String text, Point place, Ink ink) {
        var line = List.of(sheet.fitted(text, Lettering.LABEL, WIDEST));
        var halves = sheet.wrapped(text, Lettering.LABEL, sheet.widest(line, Lettering.LABEL) * HALF, 2);
        var whole = spot(line, place);
        var broken = halves.size() < 2 ? whole : spot(halves, place);
        var better = broken.isPresent() && whole.stream().allMatch(spot -> spot.cost() > broken.get().cost() + BREAK);
        (better ? broken : whole).ifPresent(spot -> {
            lead(place, spot.box(), ink);
            set(better ? halves : line, spot.box(), ink);
        });
    }

    private Optional<FreeRoom.Spot> spot(List<String> lines, Point place) {
        var height = height(Lettering.LABEL) + (lines.size() - 1) * Lettering.LABEL.leading();
        return room.near(place, sheet.widest(lines, Lettering.LABEL), height);
    }

    private void set(List<String> lines, Box box, Ink ink) {
        room.take(box);
        for (int i = 0; i < lines.size(); i++) {
            var baseline = box.y() + Lettering.LABEL.ascent() + i * Lettering.LABEL.leading();
            marks.add(sheet.label(lines.get(i), Lettering.LABEL, ink, box.x(), baseline));
        }
    }

    private void lead(Point place, Box box, Ink ink) {
        var end = box.nearest(place);
        if (Math.hypot(end.x() - place.x(), end.y() - place.y()) > NEAR) {
            marks.addFirst(new Rule(place.x(), place.y(), end.x(), end.y(), 1, ink));
        }
    }

    private boolean name(String name, Lettering lettering, Ink ink, int line) {
        var fitted = sheet.fitted(name, lettering, WIDEST);
        var box = room.along(line, sheet.width(fitted, lettering), height(lettering));
        box.ifPresent(room::take);
        box.ifPresent(found -> marks.add(sheet.label(fitted, lettering, ink, found.x(), found.y() + lettering.ascent())));
        return box.isPresent();
    }

    private static double height(Lettering lettering) {
        return lettering.ascent() + lettering.descent();
    }
}
