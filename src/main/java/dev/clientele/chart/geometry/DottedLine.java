package dev.clientele.chart.geometry;

import java.util.List;

/// A line as points a few pixels apart, to ask what it touches and how far it is.
///
/// @param places x and y in turn; never changed
/// @param count how many points there are
public record DottedLine(double[] places, int count) {

    private static final double SPACING = 3;
    /// What is longer gets wider spaces.
    private static final double MOST = 1500;

    /// The line through the points, interrupted where one has no height.
    public static DottedLine of(List<Point> points) {
        var spacing = Math.max(SPACING, length(points) / MOST);
        var places = new double[2 * ((int) (length(points) / spacing) + 2 * points.size() + 2)];
        var count = 0;
        var last = new Point(Double.NaN, Double.NaN);
        for (var point : points) {
            var length = Math.hypot(point.x() - last.x(), point.y() - last.y());
            if (Double.isNaN(length) || length >= spacing) {
                count = fill(last, point, Double.isNaN(length) ? 1 : (int) (length / spacing), places, count);
                last = point;
            }
        }
        return new DottedLine(places, count);
    }

    private static double length(List<Point> points) {
        var length = 0.0;
        for (int i = 1; i < points.size(); i++) {
            var piece = Math.hypot(points.get(i).x() - points.get(i - 1).x(), points.get(i).y() - points.get(i - 1).y());
            length += Double.isNaN(piece) ? 0 : piece;
        }
        return length;
    }

    /// Fills in dots up to the point and on it; none if that has no height, one if the place before has none.
    private static int fill(Point from, Point to, int pieces, double[] places, int before) {
        if (Double.isNaN(to.y())) {
            return before;
        }
        for (int i = 1; i <= pieces; i++) {
            var rest = pieces == i ? 0 : 1 - (double) i / pieces;
            places[2 * (before + i) - 2] = rest == 0 ? to.x() : to.x() + (from.x() - to.x()) * rest;
            places[2 * (before + i) - 1] = rest == 0 ? to.y() : to.y() + (from.y() - to.y()) * rest;
        }
        return before + pieces;
    }

    public Point dot(int index) {
        return new Point(places[2 * index], places[2 * index + 1]);
    }

    /// How far the box is from the line's nearest point.
    public double distance(Box box) {
        var least = Double.MAX_VALUE;
        for (int i = 0; i < count; i++) {
            var x = Math.max(0, Math.max(box.x() - places[2 * i], places[2 * i] - box.right()));
            var y = Math.max(0, Math.max(box.y() - places[2 * i + 1], places[2 * i + 1] - box.bottom()));
            least = Math.min(least, x * x + y * y);
        }
        return Math.sqrt(least);
    }

    /// Whether the line comes closer than this to the stretch between two points.
    public boolean meets(Point from, Point to, double least) {
        var x = to.x() - from.x();
        var y = to.y() - from.y();
        var square = x * x + y * y;
        for (int i = 0; i < count; i++) {
            var dotX = places[2 * i] - from.x();
            var dotY = places[2 * i + 1] - from.y();
            var along = Math.max(0, Math.min(1, (dotX * x + dotY * y) / square));
            if (Math.hypot(dotX - along * x, dotY - along * y) < least) {
                return true;
            }
        }
        return false;
    }
}
