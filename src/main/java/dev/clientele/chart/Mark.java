package dev.clientele.chart;

import dev.clientele.chart.geometry.Box;
import dev.clientele.chart.geometry.Point;
import dev.clientele.chart.raster.Lettering;
import java.util.List;

/// One thing on a drawing, placed in logical pixels.
sealed interface Mark {

    /// A line of text that fills its box.
    record Label(String text, Lettering lettering, Ink ink, Box box, double baseline) implements Mark {}

    /// A filled rectangle.
    record Block(Box box, Ink ink) implements Mark {}

    /// A straight line.
    record Rule(double fromX, double fromY, double toX, double toY, double thickness, Ink ink) implements Mark {}

    /// A line through points, interrupted where a point has no height (`NaN`).
    record Curve(List<Point> points, double thickness, Ink ink) implements Mark {
        public Curve {
            points = List.copyOf(points);
        }
    }

    /// A point of a line that deserves to be seen, set off from what it lies on.
    record Dot(double x, double y, double radius, Ink ink) implements Mark {}
}
