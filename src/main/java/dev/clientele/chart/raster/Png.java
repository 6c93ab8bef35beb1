package dev.clientele.chart.raster;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Writes a picture as an 8-bit palette PNG (ISO/IEC 15948), a fraction of the size and time of a true-colour one.
///
/// Charts are flat: after reduction to 256 colours, rows without prediction and zlib's fast level compress best for
/// their time. ImageIO is not used; its start alone costs more than this takes.
public final class Png {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int LEVEL = 3;
    private static final int BYTE_DEPTH = 8;
    private static final int PALETTE_COLOUR = 3;
    private static final int ALPHA = 24;
    private static final int OPAQUE = 0xFF;

    private Png() {}

    /// The file for a picture of type `TYPE_INT_RGB` or `TYPE_INT_ARGB`.
    public static byte[] encode(BufferedImage image) {
        var reduced = PaletteImage.of(image);
        var out = new ByteArrayOutputStream(64 * 1024);
        out.writeBytes(SIGNATURE);
        chunk(out, "IHDR", header(image.getWidth(), image.getHeight()));
        chunk(out, "PLTE", palette(reduced.colours()));
        if (Arrays.stream(reduced.colours()).anyMatch(colour -> colour >>> ALPHA != OPAQUE)) {
            chunk(out, "tRNS", alphas(reduced.colours()));
        }
        chunk(out, "IDAT", deflated(reduced.rows()));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static byte[] header(int width, int height) {
        return ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) BYTE_DEPTH).put((byte) PALETTE_COLOUR).array();
    }

    private static byte[] palette(int[] colours) {
        var entries = ByteBuffer.allocate(3 * colours.length);
        for (int rgb : colours) {
            entries.put((byte) (rgb >> 16)).put((byte) (rgb >> 8)).put((byte) rgb);
        }
        return entries.array();
    }

    private static byte[] alphas(int[] colours) {
        var alphas = new byte[colours.length];
        for (int i = 0; i < alphas.length; i++) {
            alphas[i] = (byte) (colours[i] >>> ALPHA);
        }
        return alphas;
    }

    private static byte[] deflated(byte[] rows) {
        try (var deflater = new Deflater(LEVEL)) {
            deflater.setInput(rows);
            deflater.finish();
            var out = new ByteArrayOutputStream(64 * 1024);
            var buffer = new byte[32 * 1024];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        }
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
        var name = type.getBytes(US_ASCII);
        var check = new CRC32();
        check.update(name);
        check.update(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        out.writeBytes(name);
        out.writeBytes(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
    }
}
