package dev.clientele.chart;

import dev.clientele.chart.ChartSpec.Series;
import dev.clientele.chart.Mark.Curve;
import dev.clientele.chart.Mark.Dot;
import dev.clientele.chart.geometry.Point;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// A series as a line: one value for each category, `NaN` where there is none.
record Track(List<Double> values, Ink ink) {

    static final double THICKNESS = 3.5;

    private static final double RADIUS = 5.5;

    Track {
        values = List.copyOf(values);
    }

    /// The series' values, as many as there are categories; what is infinite becomes a gap.
    static Track of(Series series, int categories) {
        var given = series.values();
        var values = IntStream.range(0, categories).mapToObj(i -> i < given.size() ? given.get(i) : Double.NaN)
                .map(value -> Double.isFinite(value) ? value : Double.NaN).toList();
        return new Track(values, new Ink.Fill(series.tone()));
    }

    DoubleStream finite() {
        return values.stream().mapToDouble(Double::doubleValue).filter(Double::isFinite);
    }

    /// The value of the last category that has one.
    OptionalDouble last() {
        return finite().reduce((_, later) -> later);
    }

    Curve curve(Frame frame, double thickness, Ink colour) {
        var points = IntStream.range(0, values.size()).mapToObj(i -> new Point(frame.x(i), frame.y(values.get(i)))).toList();
        return new Curve(points, thickness, colour);
    }

    /// Dots for the end and for lone points between gaps, or for all points.
    List<Dot> dots(Frame frame, boolean all) {
        var last = IntStream.range(0, values.size()).filter(this::isSet).max().orElse(-1);
        return IntStream.range(0, values.size()).filter(this::isSet)
                .filter(i -> all || i == last || (!isSet(i - 1) && !isSet(i + 1)))
                .mapToObj(i -> new Dot(frame.x(i), frame.y(values.get(i)), RADIUS, ink)).toList();
    }

    private boolean isSet(int category) {
        return category >= 0 && category < values.size() && !Double.isNaN(values.get(category));
    }
}
