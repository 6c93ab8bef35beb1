package dev.clientele.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.chart.ChartSpec.Tone;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Colours that can be read and told apart, by the colour-blind and in a grey print, too.
class PaletteTest {

    private static final List<List<Tone>> SEEN_TOGETHER = List.of(
            List.of(Tone.PRIMARY, Tone.GAIN, Tone.REGAIN, Tone.LOSS, Tone.MUTED),
            List.of(Tone.PRIMARY, Tone.SECOND, Tone.THIRD, Tone.FOURTH));

    @ParameterizedTest
    @EnumSource(names = "CLEAR", mode = EnumSource.Mode.EXCLUDE)
    void textIsReadableOnTheCard(Theme.Mode mode) {
        var palette = Theme.standard().palette(mode);
        assertThat(Palette.contrast(palette.text(), palette.card())).isGreaterThan(12);
        assertThat(Palette.contrast(palette.quiet(), palette.card())).isGreaterThan(4.5);
        for (var tone : Tone.values()) {
            assertThat(Palette.contrast(palette.rgb(new Ink.Word(tone)), palette.card())).as("%s", tone).isGreaterThanOrEqualTo(4.5);
        }
    }

    /// Slack's light look and its dark one. No colour has a contrast of more than 4.1 with both.
    @ParameterizedTest
    @ValueSource(ints = {0xFFFFFF, 0x1A1D21})
    void withoutACardTextAndFillsAreSeenOnBothGrounds(int ground) {
        var palette = Theme.standard().palette(Theme.Mode.CLEAR);
        assertThat(palette.argb(Ink.Plain.CARD) >>> 24).isZero();
        assertThat(List.of(palette.text(), palette.quiet())).allMatch(words -> Palette.contrast(words, ground) >= 4);
        for (var tone : Tone.values()) {
            assertThat(Palette.contrast(palette.rgb(new Ink.Word(tone)), ground)).as("%s", tone).isGreaterThanOrEqualTo(4);
            assertThat(Palette.contrast(palette.rgb(new Ink.Fill(tone)), ground)).as("%s", tone)
                    .isGreaterThan(tone == Tone.MUTED ? 2.2 : 2.6);
        }
    }

    @ParameterizedTest
    @EnumSource
    void figuresAreReadableInEveryCell(Theme.Mode mode) {
        var palette = Theme.standard().palette(mode);
        for (var tone : Tone.values()) {
            for (int step = 0; step <= 100; step++) {
                var shade = new Ink.Shade(tone, step / 100.0);
                assertThat(Palette.contrast(palette.rgb(new Ink.OnShade(shade)), palette.rgb(shade))).as("%s", shade)
                        .isGreaterThanOrEqualTo(Palette.READABLE);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDeeperShadeIsFartherFromTheCard(Theme.Mode mode) {
        var palette = Theme.standard().palette(mode);
        for (var tone : Tone.values()) {
            var contrasts = IntStream.rangeClosed(0, 10).mapToDouble(step -> step / 10.0)
                    .map(strength -> Palette.contrast(palette.rgb(new Ink.Shade(tone, strength)), palette.card())).boxed().toList();
            assertThat(contrasts).as("%s", tone).isSorted().doesNotHaveDuplicates();
            assertThat(contrasts.getFirst()).as("%s, the faintest", tone).isGreaterThan(1);
            assertThat(palette.rgb(new Ink.Shade(tone, 1))).isEqualTo(palette.rgb(new Ink.Fill(tone)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void tonesSeenTogetherDifferForEveryEye(Theme.Mode mode) {
        var palette = Theme.standard().palette(mode);
        for (var eye : Eye.ALL) {
            for (var tones : SEEN_TOGETHER) {
                for (var one : tones) {
                    for (var other : tones.subList(tones.indexOf(one) + 1, tones.size())) {
                        var first = eye.lab(palette.rgb(new Ink.Fill(one)));
                        var second = eye.lab(palette.rgb(new Ink.Fill(other)));
                        assertThat(Math.abs(first[0] - second[0])).as("lightness of %s and %s, %s", one, other, eye.name())
                                .isGreaterThan(5);
                        assertThat(distance(first, second)).as("%s and %s, %s", one, other, eye.name()).isGreaterThan(11);
                    }
                }
            }
        }
    }

    @Test
    void contrastIsThatOfWcag() {
        assertThat(Palette.contrast(0x000000, 0xFFFFFF)).isEqualTo(21);
        assertThat(Palette.contrast(0x767676, 0xFFFFFF)).isBetween(4.54, 4.55);
    }

    private static double distance(double[] one, double[] other) {
        return Math.sqrt(Math.pow(one[0] - other[0], 2) + Math.pow(one[1] - other[1], 2) + Math.pow(one[2] - other[2], 2));
    }

    /// Machado, Oliveira and Fernandes (2009), severity 1, on linear RGB.
    private record Eye(String name, List<Double> matrix) {

        private static final List<Eye> ALL = List.of(new Eye("usual", List.of(1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0)),
                new Eye("protanope",
                        List.of(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998)),
                new Eye("deuteranope",
                        List.of(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881)));

        /// CIE L*a*b* of the colour as this eye sees it.
        double[] lab(int rgb) {
            var in = new double[]{linear((rgb >> 16) & 0xFF), linear((rgb >> 8) & 0xFF), linear(rgb & 0xFF)};
            var out = new double[3];
            for (int i = 0; i < 3; i++) {
                var sum = matrix.get(3 * i) * in[0] + matrix.get(3 * i + 1) * in[1] + matrix.get(3 * i + 2) * in[2];
                out[i] = Math.max(0, Math.min(1, sum));
            }
            var x = root((0.4124 * out[0] + 0.3576 * out[1] + 0.1805 * out[2]) / 0.9505);
            var y = root(0.2126 * out[0] + 0.7152 * out[1] + 0.0722 * out[2]);
            var z = root((0.0193 * out[0] + 0.1192 * out[1] + 0.9505 * out[2]) / 1.089);
            return new double[]{116 * y - 16, 500 * (x - y), 200 * (y - z)};
        }

        private static double linear(int channel) {
            var part = channel / 255.0;
            return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
        }

        private static double root(double part) {
            return part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16.0 / 116;
        }
    }
}
