package dev.clientele.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.clientele.chart.ChartSpec.Bar;
import dev.clientele.chart.ChartSpec.Bars;
import dev.clientele.chart.ChartSpec.Cell;
import dev.clientele.chart.ChartSpec.Grid;
import dev.clientele.chart.ChartSpec.GroupedBars;
import dev.clientele.chart.ChartSpec.Series;
import dev.clientele.chart.ChartSpec.Side;
import dev.clientele.chart.ChartSpec.StackedBars;
import dev.clientele.chart.ChartSpec.Tone;
import dev.clientele.model.Unit;
import dev.clientele.model.ValueFormatter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/// The pixels of finished pictures.
class PictureTest {

    private static final ChartRenderer RENDERER = new ChartRenderer(new ValueFormatter(Locale.UK), Theme.standard());

    @Test
    void barsAreAsLongAsTheirValues() throws IOException {
        var image = read(RENDERER.png(new Bars(SampleSpecs.heading("Two", "customers"), SampleSpecs.POUNDS,
                List.of(new Bar("Full", 1_000_000, "", Tone.GAIN), new Bar("Quarter", 250_000, "", Tone.LOSS)))));
        var full = longestRun(image, Tone.GAIN);
        assertThat(full).isGreaterThan(image.getWidth() / 3);
        assertThat((double) longestRun(image, Tone.LOSS) / full).isCloseTo(0.25, within(0.01));
    }

    @Test
    void columnsAreAsHighAsTheirValues() throws IOException {
        var image = read(RENDERER.png(new StackedBars(SampleSpecs.heading("Flows", "a year"), Unit.Plain.COUNT, List.of("2024"),
                List.of(new Series("New", List.of(300.0), Tone.GAIN), new Series("Lost", List.of(-100.0), Tone.LOSS)), List.of())));
        var gained = (double) longestFall(image, Tone.GAIN);
        var lost = (double) longestFall(image, Tone.LOSS);
        assertThat(gained / lost).isCloseTo(3, within(0.1));
    }

    @Test
    void groupedBarsAreAsLongAsTheirValues() throws IOException {
        var image = read(RENDERER.png(new GroupedBars(SampleSpecs.heading("Two", "shares"), Unit.Plain.SHARE, List.of("A"),
                List.of(new Series("Customers", List.of(0.2), Tone.GAIN), new Series("Revenue", List.of(0.8), Tone.LOSS)))));
        assertThat((double) longestRun(image, Tone.GAIN) / longestRun(image, Tone.LOSS)).isCloseTo(0.25, within(0.01));
    }

    @Test
    void cellsAreAsDeepAsTheirStrength() throws IOException {
        var image = read(RENDERER.png(new Grid(SampleSpecs.heading("Two", "cells"), Unit.Plain.SHARE, new Side("", List.of("row")),
                new Side("", List.of("a", "b", "c")),
                List.of(List.of(new Cell(1, 1, Tone.GAIN), new Cell(0.5, 0.5, Tone.GAIN), Cell.empty())))));
        var full = longest(row(image), rgb(Tone.GAIN));
        var half = longest(row(image), Theme.standard().light().rgb(new Ink.Shade(Tone.GAIN, 0.5)));
        assertThat(full).isEqualTo(half).isGreaterThan(200);
    }

    /// The pixels of a line through the picture's last row of cells, above its figures.
    private static IntStream row(BufferedImage image) {
        var y = image.getHeight() - 2 * 26 - 2 * 42;
        return IntStream.range(0, image.getWidth()).map(x -> image.getRGB(x, y));
    }

    @Test
    void picturesAreTwiceTheLogicalWidthAndOpaque() throws IOException {
        for (var spec : SampleSpecs.all()) {
            var image = read(RENDERER.png(spec, Theme.Mode.DARK));
            assertThat(image.getWidth()).isEqualTo(1440);
            assertThat(image.getColorModel().hasAlpha()).isFalse();
            assertThat(image.getRGB(0, 0) & 0xFFFFFF).isEqualTo(Theme.standard().dark().card());
        }
    }

    @Test
    void clearPictureShowsWhatLiesBehindItAndIsTheSameBesides() throws IOException {
        for (var spec : SampleSpecs.all()) {
            var clear = read(RENDERER.png(spec, Theme.Mode.CLEAR));
            var light = read(RENDERER.png(spec));
            assertThat(clear.getRGB(0, 0) >>> 24).as("nothing is painted there").isZero();
            var card = Theme.standard().light().card();
            var differing = IntStream.range(0, clear.getHeight()).mapToLong(y -> IntStream.range(0, clear.getWidth())
                    .filter(x -> (clear.getRGB(x, y) >>> 24 == 0) != ((light.getRGB(x, y) & 0xFFFFFF) == card)).count()).sum();
            assertThat((double) differing / clear.getWidth() / clear.getHeight()).as("painted in one and not in the other")
                    .isLessThan(0.01);
        }
    }

    @Test
    void manyThreadsDrawTheSamePicture() throws InterruptedException, ExecutionException {
        var expected = RENDERER.png(SampleSpecs.flows());
        Callable<byte[]> drawing = () -> RENDERER.png(SampleSpecs.flows());
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var picture : threads.invokeAll(IntStream.range(0, 32).mapToObj(_ -> drawing).toList())) {
                assertThat(picture.get()).isEqualTo(expected);
            }
        }
    }

    /// The most pixels of the tone side by side.
    private static int longestRun(BufferedImage image, Tone tone) {
        return IntStream.range(0, image.getHeight())
                .map(y -> longest(IntStream.range(0, image.getWidth()).map(x -> image.getRGB(x, y)), rgb(tone))).max().orElseThrow();
    }

    /// The most pixels of the tone one upon another.
    private static int longestFall(BufferedImage image, Tone tone) {
        return IntStream.range(0, image.getWidth())
                .map(x -> longest(IntStream.range(0, image.getHeight()).map(y -> image.getRGB(x, y)), rgb(tone))).max().orElseThrow();
    }

    private static int longest(IntStream pixels, int rgb) {
        var longest = 0;
        var run = 0;
        for (int pixel : pixels.toArray()) {
            run = (pixel & 0xFFFFFF) == rgb ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private static int rgb(Tone tone) {
        return Theme.standard().light().rgb(new Ink.Fill(tone));
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }
}
