package dev.clientele.chart.geometry;

/// A rectangle on the chart in logical pixels, y downwards.
public record Box(double x, double y, double width, double height) {

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double middle() {
        return y + height / 2;
    }

    /// The box with so much more at its left and at its right.
    public Box wider(double by) {
        return new Box(x - by, y, width + 2 * by, height);
    }

    public boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    public boolean contains(Box other) {
        return other.x >= x && other.right() <= right() && other.y >= y && other.bottom() <= bottom();
    }

    /// The point of the box that is nearest to the place.
    public Point nearest(Point place) {
        return new Point(Math.max(x, Math.min(right(), place.x())), Math.max(y, Math.min(bottom(), place.y())));
    }

    /// How far the boxes are apart, 0 where they touch.
    public double distance(Box other) {
        var across = Math.max(0, Math.max(other.x - right(), x - other.right()));
        var down = Math.max(0, Math.max(other.y - bottom(), y - other.bottom()));
        return Math.hypot(across, down);
    }
}
