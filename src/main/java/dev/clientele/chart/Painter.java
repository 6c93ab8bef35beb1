package dev.clientele.chart;

import dev.clientele.chart.Mark.Label;
import dev.clientele.chart.raster.Typeface;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Map;

/// Paints a drawing at twice its logical size: XChart what is drawn, then every text over it where the layout put it.
record Painter(Palette palette, Typeface typeface) {

    private static final int SCALE = 2;
    private static final Map<RenderingHints.Key, Object> HINTS = Map.of(RenderingHints.KEY_ANTIALIASING,
            RenderingHints.VALUE_ANTIALIAS_ON, RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON,
            RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON, RenderingHints.KEY_STROKE_CONTROL,
            RenderingHints.VALUE_STROKE_PURE);

    BufferedImage paint(Drawing drawing) {
        var image = new BufferedImage(drawing.width() * SCALE, drawing.height() * SCALE,
                palette.isClear() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        try {
            graphics.setRenderingHints(HINTS);
            graphics.scale(SCALE, SCALE);
            Plot.paint(drawing, palette, graphics);
            drawing.labels().forEach(label -> paint(label, graphics));
        } finally {
            graphics.dispose();
        }
        return image;
    }

    private void paint(Label label, Graphics2D graphics) {
        graphics.setColor(new Color(palette.argb(label.ink()), true));
        typeface.draw(graphics, label.text(), label.lettering(), label.box().x(), label.baseline());
    }
}
