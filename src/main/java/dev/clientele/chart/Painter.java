package dev.clientele.chart;

import dev.clientele.chart.Mark.Block;
import dev.clientele.chart.Mark.Curve;
import dev.clientele.chart.Mark.Dot;
import dev.clientele.chart.Mark.Label;
import dev.clientele.chart.Mark.Rule;
import dev.clientele.chart.raster.Typeface;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Map;

/// Paints a drawing at twice its logical size.
record Painter(Palette palette, Typeface typeface) {

    private static final int SCALE = 2;
    private static final double RING = 2;
    private static final Map<RenderingHints.Key, Object> HINTS = Map.of(RenderingHints.KEY_ANTIALIASING,
            RenderingHints.VALUE_ANTIALIAS_ON, RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON,
            RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON, RenderingHints.KEY_STROKE_CONTROL,
            RenderingHints.VALUE_STROKE_PURE);

    BufferedImage paint(Drawing drawing) {
        var image = new BufferedImage(drawing.width() * SCALE, drawing.height() * SCALE, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        try {
            graphics.setColor(colour(Ink.Plain.CARD));
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.setRenderingHints(HINTS);
            graphics.scale(SCALE, SCALE);
            drawing.marks().forEach(mark -> paint(mark, graphics));
        } finally {
            graphics.dispose();
        }
        return image;
    }

    private void paint(Mark mark, Graphics2D graphics) {
        switch (mark) {
            case Label label -> paint(label, graphics);
            case Block block -> paint(block, graphics);
            case Rule rule -> paint(rule, graphics);
            case Curve curve -> paint(curve, graphics);
            case Dot dot -> paint(dot, graphics);
        }
    }

    private void paint(Label label, Graphics2D graphics) {
        graphics.setColor(colour(label.ink()));
        typeface.draw(graphics, label.text(), label.lettering(), label.box().x(), label.baseline());
    }

    private void paint(Block block, Graphics2D graphics) {
        var box = block.box();
        graphics.setColor(colour(block.ink()));
        graphics.fill(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
    }

    private void paint(Rule rule, Graphics2D graphics) {
        graphics.setColor(colour(rule.ink()));
        graphics.setStroke(new BasicStroke((float) rule.thickness(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        graphics.draw(new Line2D.Double(rule.fromX(), rule.fromY(), rule.toX(), rule.toY()));
    }

    private void paint(Curve curve, Graphics2D graphics) {
        graphics.setColor(colour(curve.ink()));
        graphics.setStroke(new BasicStroke((float) curve.thickness(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(path(curve));
    }

    private static Path2D path(Curve curve) {
        var path = new Path2D.Double();
        var down = false;
        for (var point : curve.points()) {
            if (down && !Double.isNaN(point.y())) {
                path.lineTo(point.x(), point.y());
            } else if (!Double.isNaN(point.y())) {
                path.moveTo(point.x(), point.y());
            }
            down = !Double.isNaN(point.y());
        }
        return path;
    }

    private void paint(Dot dot, Graphics2D graphics) {
        graphics.setColor(colour(Ink.Plain.CARD));
        graphics.fill(circle(dot, dot.radius() + RING));
        graphics.setColor(colour(dot.ink()));
        graphics.fill(circle(dot, dot.radius()));
    }

    private static Ellipse2D circle(Dot dot, double radius) {
        return new Ellipse2D.Double(dot.x() - radius, dot.y() - radius, 2 * radius, 2 * radius);
    }

    private Color colour(Ink ink) {
        return new Color(palette.rgb(ink));
    }
}
