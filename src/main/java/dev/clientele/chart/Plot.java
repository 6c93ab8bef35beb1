package dev.clientele.chart;

import dev.clientele.chart.geometry.Box;
import dev.clientele.chart.geometry.Point;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.util.List;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/// All of a drawing that is no text, as one bare XChart chart: without title, legend, axes, grid or margin, its two axes the
/// drawing's own pixels. Every bar, line and dot is a series of it, in the order of the marks.
///
/// For one thread and one picture.
final class Plot {

    private static final double RING = 2;

    private final XYChart chart;
    private final Palette palette;
    private final int height;
    private int count;

    private Plot(Drawing drawing, Palette palette) {
        this.chart = new XYChart(drawing.width(), drawing.height());
        this.palette = palette;
        this.height = drawing.height();
        bare(drawing.width(), drawing.height());
        drawing.marks().forEach(this::add);
    }

    static void paint(Drawing drawing, Palette palette, Graphics2D graphics) {
        new Plot(drawing, palette).chart.paint(graphics, drawing.width(), drawing.height());
    }

    /// Axes that are invisible, and whose ticks have no text: XChart would look for ones that differ, and measure them.
    private void bare(double width, double top) {
        var styler = chart.getStyler();
        styler.setChartTitleVisible(false).setLegendVisible(false).setChartPadding(0).setPlotContentSize(1).setPlotBorderVisible(false)
                .setChartBackgroundColor(colour(Ink.Plain.CARD)).setPlotBackgroundColor(colour(Ink.Plain.CARD)).setAntiAlias(true);
        styler.setAxisTicksVisible(false).setAxisTitlesVisible(false).setPlotMargin(0).setPlotGridLinesVisible(false)
                .setPlotTicksMarksVisible(false).setXAxisMin(0.0).setXAxisMax(width).setYAxisMin(0.0).setYAxisMax(top)
                .setXAxisTickLabelsFormattingFunction(_ -> "").setYAxisTickLabelsFormattingFunction(_ -> "");
    }

    private void add(Mark mark) {
        switch (mark) {
            case Mark.Label _ -> {
                // Texts are the painter's: XChart hands out neither where its own lie nor how wide they are.
            }
            case Mark.Block(var box, var ink) -> block(box, ink);
            case Mark.Rule rule -> line(List.of(new Point(rule.fromX(), rule.fromY()), new Point(rule.toX(), rule.toY())), rule.ink(),
                    new BasicStroke((float) rule.thickness(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
            case Mark.Curve(var points, var thickness, var ink) -> line(points, ink,
                    new BasicStroke((float) thickness, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            case Mark.Dot dot -> {
                dot(dot, dot.radius() + RING, Ink.Plain.CARD);
                dot(dot, dot.radius(), dot.ink());
            }
        }
    }

    private void block(Box box, Ink ink) {
        if (box.width() > 0 && box.height() > 0) {
            var corners = List.of(new Point(box.x(), box.y()), new Point(box.right(), box.y()), new Point(box.right(), box.bottom()),
                    new Point(box.x(), box.bottom()));
            series(corners, ink).setXYSeriesRenderStyle(XYSeriesRenderStyle.PolygonArea).setLineStyle(SeriesLines.NONE);
        }
    }

    private void line(List<Point> points, Ink ink, BasicStroke stroke) {
        if (!points.isEmpty()) {
            series(points, ink).setXYSeriesRenderStyle(XYSeriesRenderStyle.Line).setLineStyle(stroke);
        }
    }

    private void dot(Mark.Dot dot, double radius, Ink ink) {
        series(List.of(new Point(dot.x(), dot.y())), ink).setXYSeriesRenderStyle(XYSeriesRenderStyle.Scatter).setMarker(new Disc(radius));
    }

    private XYSeries series(List<Point> points, Ink ink) {
        var x = points.stream().mapToDouble(Point::x).toArray();
        var y = points.stream().mapToDouble(point -> height - point.y()).toArray();
        var series = chart.addSeries(Integer.toString(count++), x, y);
        var colour = colour(ink);
        series.setMarker(SeriesMarkers.NONE).setMarkerColor(colour).setLineColor(colour).setFillColor(colour);
        return series;
    }

    private Color colour(Ink ink) {
        return new Color(palette.argb(ink), true);
    }

    /// A filled circle, which unlike XChart's own need not have a whole number of pixels nor be as large as the chart's others. One of no
    /// colour is a hole.
    private static final class Disc extends Marker {

        private final double radius;

        Disc(double radius) {
            this.radius = radius;
        }

        @Override
        public void paint(Graphics2D graphics, double x, double y, int size) {
            var before = graphics.getComposite();
            if (graphics.getColor().getAlpha() == 0) {
                graphics.setComposite(AlphaComposite.Clear);
            }
            graphics.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
            graphics.setComposite(before);
        }
    }
}
