package dev.clientele.chart;

import dev.clientele.chart.ChartSpec.Tone;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The colour of every ink, as 0xRRGGBB.
///
/// @param card the ground, which shades begin with
/// @param fills a colour for each tone
/// @param grounds those that a picture without a ground of its own is shown on; empty where the card is painted
public record Palette(int card, int text, int quiet, int grid, int zero, Map<Tone, Integer> fills, List<Integer> grounds) {

    /// WCAG 2.2, 1.4.3: the least contrast of text with its ground.
    static final double READABLE = 4.5;
    /// The same on grounds of which one is white and one nearly black, between which no colour has more than 4.1 from both.
    static final double READABLE_ON_BOTH = 4;
    private static final int OPAQUE = 0xFF;
    private static final int FAINT = 0x70;
    private static final int STEPS = 100;
    /// How much of its fill is in the faintest shade: enough to tell a cell from the card.
    private static final double FAINTEST = 0.07;

    public Palette {
        var missing = new EnumMap<>(fills);
        for (var tone : Tone.values()) {
            if (!missing.containsKey(tone)) {
                throw new IllegalArgumentException("no colour for " + tone);
            }
        }
        fills = Map.copyOf(fills);
        grounds = List.copyOf(grounds);
    }

    /// With its card painted.
    public Palette(int card, int text, int quiet, int grid, int zero, Map<Tone, Integer> fills) {
        this(card, text, quiet, grid, zero, fills, List.of());
    }

    /// Whether what lies behind the picture is seen through it.
    boolean isClear() {
        return !grounds.isEmpty();
    }

    /// The ink's colour and how much it covers, as 0xAARRGGBB.
    int argb(Ink ink) {
        return cover(ink) << 24 | rgb(ink);
    }

    private int cover(Ink ink) {
        if (!isClear()) {
            return OPAQUE;
        }
        return switch (ink) {
            case Ink.Plain.CARD -> 0;
            case Ink.Plain.GRID -> FAINT;
            case Ink other -> OPAQUE;
        };
    }

    int rgb(Ink ink) {
        return switch (ink) {
            case Ink.Plain plain -> plain(plain);
            case Ink.Fill(var tone) -> fill(tone);
            case Ink.Word(var tone) -> readable(fill(tone));
            case Ink.Shade(var tone, var strength) -> mixed(card, fill(tone), FAINTEST + (1 - FAINTEST) * strength);
            case Ink.OnShade(var shade) -> readableOn(rgb(shade));
        };
    }

    private int plain(Ink.Plain ink) {
        return switch (ink) {
            case CARD -> card;
            case TEXT -> text;
            case QUIET -> quiet;
            case GRID -> grid;
            case ZERO -> zero;
        };
    }

    private int fill(Tone tone) {
        return fills.getOrDefault(tone, text);
    }

    /// The colour itself, or as little of black or white mixed in as makes it readable on the card; without a card, of the text's colour.
    private int readable(int colour) {
        if (isClear()) {
            return readable(colour, text, grounds, READABLE_ON_BOTH);
        }
        return readable(colour, luminance(card) > 0.5 ? 0x000000 : 0xFFFFFF, List.of(card), READABLE);
    }

    private int readable(int colour, int towards, List<Integer> on, double least) {
        return IntStream.range(0, STEPS).map(step -> mixed(colour, towards, (double) step / STEPS))
                .filter(mixed -> on.stream().allMatch(ground -> contrast(mixed, ground) >= least)).findFirst().orElse(text);
    }

    /// The text's or the card's colour, or black or white where neither can be read on the ground.
    private int readableOn(int ground) {
        var own = moreReadable(text, card, ground);
        return contrast(own, ground) >= READABLE ? own : moreReadable(0x000000, 0xFFFFFF, ground);
    }

    private static int moreReadable(int one, int other, int ground) {
        return contrast(one, ground) >= contrast(other, ground) ? one : other;
    }

    private static int mixed(int one, int other, double part) {
        var rgb = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            var from = (one >> shift) & 0xFF;
            var to = (other >> shift) & 0xFF;
            rgb |= (int) Math.round(from + (to - from) * part) << shift;
        }
        return rgb;
    }

    /// WCAG 2.2: the contrast of two colours, 1 to 21.
    static double contrast(int one, int other) {
        var first = luminance(one);
        var second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear((rgb >> 16) & 0xFF) + 0.7152 * linear((rgb >> 8) & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        var part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
