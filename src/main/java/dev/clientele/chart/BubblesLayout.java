package dev.clientele.chart;

import dev.clientele.chart.ChartSpec.Bands;
import dev.clientele.chart.ChartSpec.Bubble;
import dev.clientele.chart.ChartSpec.Bubbles;
import dev.clientele.chart.Mark.Dot;
import dev.clientele.chart.Mark.Rule;
import dev.clientele.chart.geometry.Box;
import dev.clientele.chart.geometry.FreeRoom;
import dev.clientele.chart.geometry.Point;
import dev.clientele.chart.raster.Lettering;
import dev.clientele.chart.raster.Typeface;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// Lays out bubbles in a field of zones: lines between the zones, in each its name, the bands' names beside and below. Bubbles are
/// drawn the largest first, so that none hides a smaller one, those with names over those without. Names go where they touch neither a
/// bubble nor each other, or else where they cover unnamed bubbles alone, or else they are left out.
final class BubblesLayout {

    private static final double HEIGHT = 540;
    private static final double LARGEST = 34;
    /// All bubbles together take no more of the field than this, or else names would find no room.
    private static final double MOST_OF_FIELD = 0.10;
    private static final double UNNAMED = 0.45;
    private static final double SMALLEST = 3.5;
    private static final double GAP = 12;
    private static final double PAD = 7;
    private static final double WIDEST_NAME = 210;
    private static final double WIDEST_BAND = 120;
    /// A name farther from its bubble than this is led to it by a thin line.
    private static final double NEAR = 14;
    private static final int ZONE_LINES = 2;

    private final Bubbles spec;
    private final Sheet sheet;
    private final List<Round> rounds;

    /// A bubble with its place and size on the drawing.
    private record Round(Bubble bubble, Point centre, double radius) {

        Box box() {
            return new Box(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
        }

        /// Those that are not named are pale, so that a name can be read across them.
        Ink ink() {
            return isNamed() ? new Ink.Fill(bubble.tone()) : new Ink.Shade(bubble.tone(), UNNAMED);
        }

        boolean isNamed() {
            return !bubble.label().isBlank();
        }
    }

    BubblesLayout(Bubbles spec, Typeface typeface) {
        this.spec = spec;
        this.sheet = new Sheet(typeface);
        this.rounds = new ArrayList<>();
    }

    Drawing drawing() {
        var top = sheet.heading(spec.heading());
        var shown = spec.bubbles().stream().filter(bubble -> isInside(bubble.x(), spec.x()) && isInside(bubble.y(), spec.y())).toList();
        if (shown.isEmpty()) {
            return sheet.blank(top);
        }
        var area = area(top);
        place(shown, area);
        var bottom = frame(area);
        var zoneNames = zones(area);
        rounds.stream().sorted(Comparator.comparing(Round::isNamed).thenComparing(Round::radius, Comparator.reverseOrder()))
                .forEach(round -> sheet.add(new Dot(round.centre().x(), round.centre().y(), round.radius(), round.ink())));
        zoneNames.forEach(sheet::add);
        names(area, zoneNames.stream().map(Mark.Label::box).toList());
        return sheet.cut(bottom);
    }

    private static boolean isInside(double value, Bands side) {
        return value >= side.from() && value <= side.to();
    }

    private Box area(double top) {
        var names = spec.y().bands().stream().map(name -> sheet.fitted(name, Lettering.LABEL, WIDEST_BAND)).toList();
        var left = Math.ceil(Sheet.LEFT + sheet.widest(names, Lettering.LABEL) + GAP);
        return new Box(left, Math.ceil(top + Lettering.LABEL.leading()), Math.floor(Sheet.RIGHT - left), HEIGHT);
    }

    private void place(List<Bubble> shown, Box area) {
        var sizes = shown.stream().mapToDouble(Bubble::size).filter(size -> Double.isFinite(size) && size > 0).sum();
        var largest = shown.stream().mapToDouble(Bubble::size).filter(Double::isFinite).max().orElse(0);
        var fitting = Math.sqrt(MOST_OF_FIELD * area.width() * area.height() / Math.PI * largest / sizes);
        var radiusOfLargest = sizes > 0 ? Math.min(LARGEST, fitting) : 0;
        for (var bubble : shown) {
            var part = bubble.size() > 0 && largest > 0 ? Math.min(1, bubble.size() / largest) : 0;
            var radius = Math.max(SMALLEST, radiusOfLargest * Math.sqrt(part));
            var x = Math.clamp(across(bubble.x(), area), area.x() + radius, area.right() - radius);
            var y = Math.clamp(up(bubble.y(), area), area.y() + radius, area.bottom() - radius);
            rounds.add(new Round(bubble, new Point(x, y), radius));
        }
    }

    private double across(double value, Box area) {
        return area.x() + (value - spec.x().from()) / (spec.x().to() - spec.x().from()) * area.width();
    }

    private double up(double value, Box area) {
        return area.bottom() - (value - spec.y().from()) / (spec.y().to() - spec.y().from()) * area.height();
    }

    /// Draws lines and the names of bands and sides; returns where they end.
    private double frame(Box area) {
        var columns = edges(spec.x());
        var rows = edges(spec.y());
        columns.forEach(edge -> rule(across(edge, area), area.y(), across(edge, area), area.bottom()));
        rows.forEach(edge -> rule(area.x(), up(edge, area), area.right(), up(edge, area)));
        sheet.add(sheet.label(sheet.fitted(spec.y().title(), Lettering.LABEL, Sheet.RIGHT - Sheet.LEFT), Lettering.LABEL, Ink.Plain.QUIET,
                Sheet.LEFT, area.y() - PAD - Lettering.LABEL.descent()));
        for (int band = 0; band < spec.y().bands().size(); band++) {
            beside(spec.y().bands().get(band), up(rows.get(band), area), up(rows.get(band + 1), area));
        }
        var baseline = area.bottom() + PAD + Lettering.LABEL.ascent();
        for (int band = 0; band < spec.x().bands().size(); band++) {
            below(spec.x().bands().get(band), across(columns.get(band), area), across(columns.get(band + 1), area), baseline);
        }
        var title = baseline + Lettering.LABEL.leading();
        sheet.add(sheet.centred(sheet.fitted(spec.x().title(), Lettering.LABEL, Sheet.RIGHT - Sheet.LEFT), Lettering.LABEL, Ink.Plain.QUIET,
                area.x() + area.width() / 2, title));
        return title + Lettering.LABEL.descent();
    }

    private static List<Double> edges(Bands side) {
        var inner = side.lines().stream().mapToDouble(line -> Math.clamp(line, side.from(), side.to()));
        return DoubleStream.concat(DoubleStream.of(side.from(), side.to()), inner).sorted().boxed().toList();
    }

    private void rule(double fromX, double fromY, double toX, double toY) {
        sheet.add(new Rule(Math.rint(fromX), Math.rint(fromY), Math.rint(toX), Math.rint(toY), 1.5, Ink.Plain.ZERO));
    }

    private void beside(String name, double bottom, double top) {
        var label = sheet.label(sheet.fitted(name, Lettering.LABEL, WIDEST_BAND), Lettering.LABEL, Ink.Plain.TEXT, Sheet.LEFT,
                (bottom + top) / 2 + Lettering.LABEL.drop());
        addFree(label);
    }

    private void below(String name, double left, double right, double baseline) {
        addFree(sheet.centred(sheet.fitted(name, Lettering.LABEL, right - left), Lettering.LABEL, Ink.Plain.TEXT, (left + right) / 2,
                baseline));
    }

    private void addFree(Mark.Label label) {
        if (sheet.isFree(label.box())) {
            sheet.add(label);
        }
    }

    /// The names of the zones, as far as these are wide and high enough, each in the corner that bubbles take least of.
    private List<Mark.Label> zones(Box area) {
        var columns = edges(spec.x());
        var rows = edges(spec.y()).reversed();
        var names = new ArrayList<Mark.Label>();
        var across = columns.size() - 1;
        IntStream.range(0, Math.min(spec.zones().size(), across * (rows.size() - 1))).forEach(zone -> {
            var left = across(columns.get(zone % across), area);
            var right = across(columns.get(zone % across + 1), area);
            var top = up(rows.get(zone / across), area);
            var bottom = up(rows.get(zone / across + 1), area);
            names.addAll(zone(spec.zones().get(zone), new Box(left + PAD, top + PAD, right - left - 2 * PAD, bottom - top - 2 * PAD)));
        });
        return names;
    }

    private List<Mark.Label> zone(String name, Box room) {
        var lines = room.width() > 0 ? sheet.wrapped(name, Lettering.LABEL, room.width(), ZONE_LINES) : List.<String>of();
        var width = sheet.widest(lines, Lettering.LABEL);
        var height = lines.size() * Lettering.LABEL.leading();
        if (height > room.height() || width > room.width()) {
            return List.of();
        }
        var corners = List.of(new Point(room.x(), room.y()), new Point(room.right() - width, room.y()),
                new Point(room.x(), room.bottom() - height), new Point(room.right() - width, room.bottom() - height));
        var corner = corners.stream().min(Comparator.comparingDouble(place -> taken(new Box(place.x(), place.y(), width, height))))
                .orElse(corners.getFirst());
        return IntStream.range(0, lines.size()).mapToObj(line -> sheet.label(lines.get(line), Lettering.LABEL, Ink.Plain.QUIET, corner.x(),
                corner.y() + Lettering.LABEL.ascent() + line * Lettering.LABEL.leading())).toList();
    }

    private double taken(Box box) {
        return rounds.stream().filter(round -> round.box().overlaps(box)).mapToDouble(Round::radius).sum();
    }

    private void names(Box area, List<Box> zoneNames) {
        var clear = room(area, zoneNames, rounds);
        var tight = room(area, zoneNames, rounds.stream().filter(Round::isNamed).toList());
        for (var round : rounds) {
            if (round.isNamed()) {
                name(round, clear, tight);
            }
        }
    }

    /// The field without the lines in it, the names of its zones and some bubbles.
    private FreeRoom room(Box area, List<Box> zoneNames, List<Round> taken) {
        var room = new FreeRoom(area);
        zoneNames.forEach(name -> room.take(name.wider(PAD)));
        taken.forEach(round -> room.take(round.box()));
        spec.x().lines()
                .forEach(line -> room.add(List.of(new Point(across(line, area), area.y()), new Point(across(line, area), area.bottom()))));
        spec.y().lines().forEach(line -> room.add(List.of(new Point(area.x(), up(line, area)), new Point(area.right(), up(line, area)))));
        return room;
    }

    private void name(Round round, FreeRoom clear, FreeRoom tight) {
        var text = sheet.fitted(round.bubble().label(), Lettering.LABEL, WIDEST_NAME);
        var width = sheet.width(text, Lettering.LABEL);
        var height = Lettering.LABEL.ascent() + Lettering.LABEL.descent();
        clear.near(round.centre(), width, height).or(() -> tight.near(round.centre(), width, height)).map(FreeRoom.Spot::box)
                .ifPresent(box -> {
                    clear.take(box);
                    tight.take(box);
                    lead(round, box);
                    sheet.add(sheet.label(text, Lettering.LABEL, Ink.Plain.TEXT, box.x(), box.y() + Lettering.LABEL.ascent()));
                });
    }

    private void lead(Round round, Box box) {
        var end = box.nearest(round.centre());
        var distance = Math.hypot(end.x() - round.centre().x(), end.y() - round.centre().y());
        if (distance > round.radius() + NEAR) {
            var part = round.radius() / distance;
            sheet.add(new Rule(round.centre().x() + (end.x() - round.centre().x()) * part,
                    round.centre().y() + (end.y() - round.centre().y()) * part, end.x(), end.y(), 1, Ink.Plain.QUIET));
        }
    }
}
