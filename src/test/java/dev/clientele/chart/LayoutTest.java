package dev.clientele.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.chart.Mark.Block;
import dev.clientele.chart.Mark.Label;
import dev.clientele.chart.geometry.Box;
import dev.clientele.model.ValueFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What a reader would notice of any chart: texts that run into each other, marks cut off at the edge.
class LayoutTest {

    private static final long FIRST_SEED = 20_260_101L;
    private static final int CASES = 300;
    private static final List<Locale> LOCALES = List.of(Locale.UK, Locale.GERMANY, Locale.FRANCE, Locale.forLanguageTag("de-CH"));

    @Test
    void noTextsOverlapAndNothingLeavesTheCanvas() {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + CASES; seed++) {
            check(seed, new RandomSpecs(seed).next());
            check(seed, new RandomSpecs(seed).bubbles());
        }
    }

    @Test
    void reasonBesideABarGoesOnInTheNextLineAndIsNotCut() {
        var reason = "\u221233 % in the last 90 days";
        var drawing = new ChartRenderer(new ValueFormatter(Locale.UK), Theme.standard()).layOut(
                new ChartSpec.Bars(SampleSpecs.heading("At risk", "profit"), SampleSpecs.POUNDS,
                        List.of(new ChartSpec.Bar("Nordlicht Gro\u00dfhandel GmbH", 28_000, reason, ChartSpec.Tone.LOSS),
                                new ChartSpec.Bar("Tread Industries", 9_000, reason, ChartSpec.Tone.LOSS))));
        var words = drawing.labels().stream().map(label -> label.text().replace('\u00a0', ' ')).toList();
        assertThat(String.join(" ", words)).containsSubsequence(reason, reason).doesNotContain("\u2026");
    }

    private static void check(long seed, ChartSpec spec) {
        var drawing = renderer(seed).layOut(spec);
        var canvas = new Box(0, 0, drawing.width(), drawing.height());
        var texts = boxes(drawing, Label.class);
        assertThat(texts).as("texts, seed %d", seed).filteredOn(box -> !canvas.contains(box)).isEmpty();
        assertThat(overlaps(texts)).as("texts on texts, seed %d", seed).isEmpty();
        var bars = boxes(drawing, Block.class);
        assertThat(bars).as("bars, seed %d", seed).filteredOn(box -> !canvas.contains(box)).isEmpty();
        assertThat(overlaps(texts, bars)).as("texts on bars, seed %d", seed).isEmpty();
        assertThat(overlaps(texts, cells(drawing))).as("texts across cells, seed %d", seed).isEmpty();
    }

    /// The cells that have no figure in their middle.
    private static List<Box> cells(Drawing drawing) {
        var texts = boxes(drawing, Label.class);
        return drawing.marks().stream().filter(LayoutTest::isCell).map(LayoutTest::box)
                .filter(cell -> texts.stream().noneMatch(cell::contains)).toList();
    }

    private static boolean isCell(Mark mark) {
        return mark instanceof Block(var _, var ink) && ink instanceof Ink.Shade;
    }

    private static List<Box> boxes(Drawing drawing, Class<? extends Mark> kind) {
        return drawing.marks().stream().filter(kind::isInstance).filter(mark -> !isCell(mark)).map(LayoutTest::box)
                .filter(box -> box.width() > 0).toList();
    }

    private static Box box(Mark mark) {
        return switch (mark) {
            case Label label -> label.box();
            case Block block -> block.box();
            case Mark.Rule _,Mark.Curve _,Mark.Dot _ -> throw new IllegalArgumentException("has no box: " + mark);
        };
    }

    private static List<String> overlaps(List<Box> boxes) {
        return IntStream.range(0, boxes.size()).boxed()
                .flatMap(i -> overlaps(boxes.subList(i, i + 1), boxes.subList(i + 1, boxes.size())).stream()).toList();
    }

    private static List<String> overlaps(List<Box> boxes, List<Box> others) {
        return boxes.stream().flatMap(box -> others.stream().filter(box::overlaps).map(other -> box + " on " + other)).toList();
    }

    @Test
    void everyRandomChartBecomesAPicture() {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + 20; seed++) {
            assertThat(renderer(seed).png(new RandomSpecs(seed).next())).as("seed %d", seed).hasSizeGreaterThan(200);
            assertThat(renderer(seed).png(new RandomSpecs(seed).bubbles())).as("seed %d", seed).hasSizeGreaterThan(200);
        }
    }

    private static ChartRenderer renderer(long seed) {
        return new ChartRenderer(new ValueFormatter(LOCALES.get((int) (seed % LOCALES.size()))), Theme.standard());
    }
}
