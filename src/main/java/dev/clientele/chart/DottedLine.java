package dev.clientele.chart;

import dev.clientele.chart.Mark.Point;
import java.util.List;

/// A line as points a few pixels apart, to ask what it touches and how far it is.
///
/// @param places x and y in turn; never changed
/// @param count how many points there are
record DottedLine(double[] places, int count) {

    private static final double SPACING = 3;
    /// What is longer gets wider spaces.
    private static final double MOST = 1500;

    static DottedLine of(List<Point> points) {
        var length = 0.0;
        for (int i = 1; i < points.size(); i++) {
            length += length(points.get(i - 1), points.get(i));
        }
        var spacing = Math.max(SPACING, length / MOST);
        var places = new double[2 * (int) (length / spacing + 2 * points.size() + 2)];
        var count = 0;
        for (int i = 0; i < points.size(); i++) {
            count = dots(points.get(Math.max(0, i - 1)), points.get(i), spacing, places, count);
        }
        return new DottedLine(places, count);
    }

    /// The length of a piece, 0 where the line is interrupted.
    private static double length(Point from, Point to) {
        var length = Math.hypot(to.x() - from.x(), to.y() - from.y());
        return Double.isNaN(length) ? 0 : length;
    }

    private static int dots(Point from, Point to, double spacing, double[] places, int before) {
        if (Double.isNaN(to.y())) {
            return before;
        }
        var pieces = 1 + (int) (length(from, to) / spacing);
        var start = Double.isNaN(from.y()) ? to : from;
        var count = before;
        for (int i = 1; i <= pieces; i++, count++) {
            places[2 * count] = start.x() + (to.x() - start.x()) * i / pieces;
            places[2 * count + 1] = start.y() + (to.y() - start.y()) * i / pieces;
        }
        return count;
    }

    Point dot(int index) {
        return new Point(places[2 * index], places[2 * index + 1]);
    }

    /// How far the box is from the line's nearest point.
    double distance(Box box) {
        var least = Double.MAX_VALUE;
        for (int i = 0; i < count; i++) {
            var x = Math.max(0, Math.max(box.x() - places[2 * i], places[2 * i] - box.right()));
            var y = Math.max(0, Math.max(box.y() - places[2 * i + 1], places[2 * i + 1] - box.bottom()));
            least = Math.min(least, x * x + y * y);
        }
        return Math.sqrt(least);
    }
}
