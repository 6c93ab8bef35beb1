package dev.clientele.chart;

import dev.clientele.chart.Mark.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What of an area texts may still take: neither others' room nor a line. For one thread.
final class FreeRoom {

    /// Between a text and any line.
    private static final double CLEAR = 5;
    /// Between a text and the place that it belongs to, nearer places first.
    private static final double[] DISTANCES = {10, 22, 40, 70};
    private static final double FAR_ENOUGH = 70;
    private static final int PLACES = 48;
    /// A text's middle, from its place, in half widths and half heights: right below, left above, ...
    private static final double[][] SIDES = {{1, 1}, {-1, -1}, {1, -1}, {-1, 1}, {1, 0}, {-1, 0}, {0, -1}, {0, 1}};

    private final Box bounds;
    private final List<Box> taken = new ArrayList<>();
    private final List<DottedLine> lines = new ArrayList<>();

    FreeRoom(Box bounds) {
        this.bounds = bounds;
    }

    void add(List<Point> line) {
        lines.add(DottedLine.of(line));
    }

    boolean hasLine(int line) {
        return lines.get(line).count() > 0;
    }

    void take(Box box) {
        taken.add(box);
    }

    /// A free box of this size as near to the place as there is one.
    Optional<Box> near(Point place, double width, double height) {
        for (var distance : DISTANCES) {
            for (var side : SIDES) {
                var box = beside(place, side, distance, width, height);
                if (isFree(box)) {
                    return Optional.of(box);
                }
            }
        }
        return Optional.empty();
    }

    /// The free box of this size along a line that is hardest to take for another line's.
    Optional<Box> along(int line, double width, double height) {
        var dots = lines.get(line);
        var best = Optional.<Box>empty();
        var most = 0.0;
        for (int i = 0; i < PLACES && dots.count() > 0; i++) {
            var place = dots.dot((int) ((long) dots.count() * i / PLACES));
            for (var side : SIDES) {
                var box = beside(place, side, DISTANCES[0], width, height);
                var merit = isFree(box) ? merit(box, line) : 0;
                if (merit > most) {
                    most = merit;
                    best = Optional.of(box);
                }
            }
        }
        return best;
    }

    /// How many times farther the nearest other line is than this one; only what is above 1 is of use.
    private double merit(Box box, int line) {
        var others = FAR_ENOUGH;
        for (int i = 0; i < lines.size(); i++) {
            others = i == line ? others : Math.min(others, lines.get(i).distance(box));
        }
        var own = lines.get(line).distance(box);
        return others > own * 1.4 ? others / own : 0;
    }

    private static Box beside(Point place, double[] side, double distance, double width, double height) {
        var diagonal = side[0] != 0 && side[1] != 0 ? distance * Math.sqrt(0.5) : distance;
        var x = place.x() + side[0] * (width / 2 + diagonal);
        var y = place.y() + side[1] * (height / 2 + diagonal);
        return new Box(x - width / 2, y - height / 2, width, height);
    }

    private boolean isFree(Box box) {
        return bounds.contains(box) && taken.stream().noneMatch(box::overlaps)
                && lines.stream().allMatch(line -> line.distance(box) > CLEAR);
    }
}
