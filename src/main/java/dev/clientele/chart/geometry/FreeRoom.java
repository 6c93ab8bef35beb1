package dev.clientele.chart.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What of an area texts may still take: neither others' room nor a line. For one thread.
public final class FreeRoom {

    /// Between a text and any line.
    private static final double CLEAR = 5;
    /// Between a text and the place that it belongs to.
    private static final double[] DISTANCES = {10, 16, 24, 34, 46, 60, 80, 100, 130};
    private static final int DIRECTIONS = 16;
    /// Steeper than this a text stands beside its place, flatter above or below it.
    private static final double BESIDE = 0.38;
    /// A lead over a line is as bad as one so much longer.
    private static final double CROSSING = 60;
    private static final double LEAD_FROM = 9;
    private static final double LEAD_WIDTH = 3;
    private static final int LEAD_CHECKS = 12;
    private static final double FAR_ENOUGH = 70;
    /// How many times nearer its own line than any other a name has to be.
    private static final double UNMISTAKABLE = 1.4;
    private static final int PLACES = 32;

    private final Box bounds;
    private final List<Box> taken = new ArrayList<>();
    private final List<DottedLine> lines = new ArrayList<>();

    public FreeRoom(Box bounds) {
        this.bounds = bounds;
    }

    public void add(List<Point> line) {
        lines.add(DottedLine.of(line));
    }

    public boolean hasLine(int line) {
        return lines.get(line).count() > 0;
    }

    public void take(Box box) {
        taken.add(box);
    }

    /// A free box, and how bad it is: the length of the lead to it, more if that crosses a line.
    public record Spot(Box box, double cost) {}

    /// The best free box of this size for what is said of the place.
    public Optional<Spot> near(Point place, double width, double height) {
        var best = Optional.<Spot>empty();
        for (var distance : DISTANCES) {
            if (best.isPresent() && best.get().cost() <= distance) {
                return best;
            }
            for (int i = 0; i < DIRECTIONS; i++) {
                var box = beside(place, i, distance, width, height);
                if (isFree(box)) {
                    var spot = new Spot(box, distance + (isCrossed(place, box) ? CROSSING : 0));
                    best = best.filter(found -> found.cost() <= spot.cost()).or(() -> Optional.of(spot));
                }
            }
        }
        return best;
    }

    /// Whether anything lies between a place and the box, but for what touches the place.
    private boolean isCrossed(Point place, Box box) {
        var end = box.nearest(place);
        var length = Math.hypot(end.x() - place.x(), end.y() - place.y());
        if (length <= LEAD_FROM) {
            return false;
        }
        var start = between(place, end, LEAD_FROM / length);
        return lines.stream().anyMatch(line -> line.meets(start, end, LEAD_WIDTH))
                || IntStream.rangeClosed(0, LEAD_CHECKS).mapToObj(i -> between(start, end, (double) i / LEAD_CHECKS))
                        .anyMatch(point -> taken.stream().anyMatch(other -> other.contains(new Box(point.x(), point.y(), 0, 0))));
    }

    private static Point between(Point from, Point to, double part) {
        return new Point(from.x() + (to.x() - from.x()) * part, from.y() + (to.y() - from.y()) * part);
    }

    /// The free box of this size along a line that is hardest to take for another line's.
    public Optional<Box> along(int line, double width, double height) {
        var dots = lines.get(line);
        var best = Optional.<Box>empty();
        var most = 0.0;
        for (int i = 0; i < PLACES && dots.count() > 0; i++) {
            var place = dots.dot((int) ((long) dots.count() * i / PLACES));
            for (int direction = 0; direction < DIRECTIONS; direction += 2) {
                var box = beside(place, direction, DISTANCES[0], width, height);
                var merit = isFree(box) ? merit(box, line) : 0;
                if (merit > most) {
                    most = merit;
                    best = Optional.of(box);
                }
            }
        }
        return best;
    }

    /// How many times farther the nearest other line or text is than this line, texts counting as twice as far; nothing
    /// that could be taken for another's.
    private double merit(Box box, int line) {
        var others = Math.min(FAR_ENOUGH, 2 * taken.stream().mapToDouble(box::distance).min().orElse(FAR_ENOUGH));
        for (int i = 0; i < lines.size(); i++) {
            others = i == line ? others : Math.min(others, lines.get(i).distance(box));
        }
        var own = lines.get(line).distance(box);
        return others > own * UNMISTAKABLE ? others / own : 0;
    }

    /// The box that lies in this direction, the first to the right and below.
    private static Box beside(Point place, int direction, double distance, double width, double height) {
        var angle = Math.PI * (0.25 + 2.0 * direction / DIRECTIONS);
        var x = place.x() + distance * Math.cos(angle) + shift(Math.cos(angle), width);
        var y = place.y() + distance * Math.sin(angle) + shift(Math.sin(angle), height);
        return new Box(x, y, width, height);
    }

    private static double shift(double direction, double size) {
        if (Math.abs(direction) <= BESIDE) {
            return -size / 2;
        }
        return direction > 0 ? 0 : -size;
    }

    private boolean isFree(Box box) {
        return bounds.contains(box) && taken.stream().noneMatch(box::overlaps)
                && lines.stream().allMatch(line -> line.distance(box) > CLEAR);
    }
}
