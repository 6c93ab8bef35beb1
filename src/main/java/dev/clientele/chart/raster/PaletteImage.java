package dev.clientele.chart.raster;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/// A picture in at most 256 colours: its most frequent ones, every other pixel the nearest of them. What is lost are
/// shades on the edges of letters that nobody can tell apart.
///
/// @param colours the palette as 0xAARRGGBB; owned by the reader
/// @param rows for each row a PNG filter byte 0, then a palette index for each pixel; owned by the reader
record PaletteImage(int[] colours, byte[] rows) {

    private static final int OPAQUE = 0xFF000000;

    static PaletteImage of(BufferedImage image) {
        var pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        if (image.getType() == BufferedImage.TYPE_INT_RGB) {
            cover(pixels);
        }
        var census = new ColourCensus();
        census.count(pixels);
        var colours = census.mostFrequent();
        census.assign(colours);
        return new PaletteImage(colours, rows(pixels, image.getWidth(), census));
    }

    /// Pixels of a picture without transparency say nothing of how much they cover: all.
    private static void cover(int[] pixels) {
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] |= OPAQUE;
        }
    }

    private static byte[] rows(int[] pixels, int width, ColourCensus census) {
        var height = pixels.length / width;
        var rows = new byte[pixels.length + height];
        var last = pixels[0];
        var index = census.indexOf(last);
        for (int y = 0, from = 0, to = 0; y < height; y++) {
            to++;
            for (var end = from + width; from < end; from++, to++) {
                if (pixels[from] != last) {
                    last = pixels[from];
                    index = census.indexOf(last);
                }
                rows[to] = index;
            }
        }
        return rows;
    }
}
