package dev.clientele.chart.raster;

import java.util.Arrays;

/// Counts a picture's colours and finds the palette entry of each: an open-addressed table keyed by colour.
///
/// Neighbouring pixels are mostly alike, so the callers look up once a run. Not safe for several threads.
final class ColourCensus {

    private static final int PALETTE = 256;
    /// A white that covers nothing, as no picture holds it: what covers nothing is counted as no colour.
    private static final int EMPTY = 0xFFFFFF;
    private static final int NOTHING = 0;

    private int[] keys = filled(1 << 12);
    private int[] counts = new int[keys.length];
    private byte[] indexes = new byte[0];
    private int size;

    void count(int[] pixels) {
        for (int from = 0; from < pixels.length;) {
            var colour = pixels[from];
            var to = from + 1;
            while (to < pixels.length && pixels[to] == colour) {
                to++;
            }
            add(seen(colour), to - from);
            from = to;
        }
    }

    /// Up to 256 colours, the most frequent first.
    int[] mostFrequent() {
        var order = new long[size];
        for (int slot = 0, i = 0; slot < keys.length; slot++) {
            if (keys[slot] != EMPTY) {
                order[i++] = ((long) -counts[slot] << 32) | Integer.toUnsignedLong(keys[slot]);
            }
        }
        Arrays.sort(order);
        return Arrays.stream(order).limit(PALETTE).mapToInt(entry -> (int) entry).toArray();
    }

    /// Decides for each colour counted which of the palette's stands for it.
    void assign(int[] palette) {
        indexes = new byte[keys.length];
        for (int slot = 0; slot < keys.length; slot++) {
            if (keys[slot] != EMPTY) {
                indexes[slot] = nearest(keys[slot], palette);
            }
        }
    }

    byte indexOf(int colour) {
        return indexes[slot(seen(colour))];
    }

    private static int seen(int colour) {
        return colour >>> 24 == 0 ? NOTHING : colour;
    }

    private void add(int colour, int count) {
        var slot = slot(colour);
        if (keys[slot] == EMPTY) {
            keys[slot] = colour;
            size++;
        }
        counts[slot] += count;
        if (size * 2 > keys.length) {
            grow();
        }
    }

    private void grow() {
        var oldKeys = keys;
        var oldCounts = counts;
        keys = filled(oldKeys.length * 2);
        counts = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != EMPTY) {
                var slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                counts[slot] = oldCounts[i];
            }
        }
    }

    private int slot(int colour) {
        var slot = ((colour * 0x9E3779B9) >>> 8) & (keys.length - 1);
        while (keys[slot] != EMPTY && keys[slot] != colour) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private static byte nearest(int colour, int[] palette) {
        var best = 0;
        var least = Integer.MAX_VALUE;
        for (int i = 0; i < palette.length && least > 0; i++) {
            var distance = distance(colour, palette[i]);
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return (byte) best;
    }

    private static int distance(int one, int other) {
        var alpha = (one >>> 24) - (other >>> 24);
        var red = ((one >> 16) & 0xFF) - ((other >> 16) & 0xFF);
        var green = ((one >> 8) & 0xFF) - ((other >> 8) & 0xFF);
        var blue = (one & 0xFF) - (other & 0xFF);
        return alpha * alpha + red * red + green * green + blue * blue;
    }

    private static int[] filled(int length) {
        var keys = new int[length];
        Arrays.fill(keys, EMPTY);
        return keys;
    }
}
