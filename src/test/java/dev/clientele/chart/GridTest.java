package dev.clientele.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.chart.ChartSpec.Cell;
import dev.clientele.chart.ChartSpec.Grid;
import dev.clientele.chart.ChartSpec.Side;
import dev.clientele.chart.ChartSpec.Tone;
import dev.clientele.chart.Mark.Block;
import dev.clientele.chart.Mark.Label;
import dev.clientele.chart.raster.Lettering;
import dev.clientele.model.Unit;
import dev.clientele.model.ValueFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GridTest {

    @Test
    void eachCellHasItsFigureAmidItsColour() {
        var drawing = draw(SampleSpecs.moves());
        var figures = figures(drawing);
        assertThat(figures).extracting(Label::text).containsExactly("22", "4", "1", "6", "161", "1", "17", "1,188");
        assertThat(figures).zipSatisfy(cells(drawing), (figure, cell) -> {
            assertThat(cell.box().contains(figure.box())).isTrue();
            assertThat(figure.ink()).isEqualTo(new Ink.OnShade((Ink.Shade) cell.ink()));
        });
    }

    @Test
    void cohortsMakeATriangle() {
        assertThat(cells(draw(SampleSpecs.cohorts(6)))).hasSize(6 + 5 + 4 + 3 + 2 + 1);
    }

    @Test
    void fewCohortsSayPercentInEachCell() {
        assertThat(figures(draw(SampleSpecs.cohorts(6)))).allSatisfy(figure -> assertThat(figure.text()).endsWith("%"));
    }

    @Test
    void twelveCohortsSayPercentOnceAndTwentyFourAreSmall() {
        for (int months : new int[]{14, 24}) {
            var drawing = draw(SampleSpecs.cohorts(months));
            assertThat(figures(drawing)).hasSize(months * (months + 1) / 2).allSatisfy(figure -> assertThat(figure.text()).matches("\\d+"));
            assertThat(drawing.labels()).extracting(Label::text).contains("Months since, cells in\u00A0%");
        }
        assertThat(figures(draw(SampleSpecs.cohorts(24)))).extracting(Label::lettering).containsOnly(Lettering.SMALL);
    }

    @Test
    void withoutRoomForFiguresAKeySaysWhatTheShadesMean() {
        var names = IntStream.range(0, 24).mapToObj(String::valueOf).toList();
        var row = IntStream.range(0, 24).mapToObj(i -> new Cell(100_000.0 * (i + 1), i / 23.0, Tone.PRIMARY)).toList();
        var drawing = draw(new Grid(SampleSpecs.heading("Revenue", "of cohorts"), SampleSpecs.POUNDS, new Side("", List.of("2010")),
                new Side("", names), List.of(row)));
        assertThat(figures(drawing)).isEmpty();
        assertThat(drawing.labels()).extracting(Label::text).contains("£100k", "£2.40m");
    }

    @Test
    void aCellMayHaveATextOfItsOwn() {
        assertThat(figures(draw(grid(new Cell(12, 0.5, Tone.GAIN, "12 of 40"))))).extracting(Label::text).containsExactly("12 of 40");
    }

    @Test
    void aLongColumnNameTakesASecondLine() {
        var drawing = draw(new Grid(SampleSpecs.heading("Title", "subtitle"), Unit.Plain.COUNT, new Side("", List.of("row")),
                new Side("", List.of("Paper and envelopes", "Toner")), List.of(List.of(new Cell(1, 1, Tone.GAIN)))));
        var names = drawing.labels().stream().filter(label -> List.of("envelopes", "Toner").contains(label.text())).toList();
        assertThat(names).hasSize(2).extracting(Label::baseline).containsOnly(names.getFirst().baseline());
    }

    @Test
    void whatIsNoStrengthIsTheFaintest() {
        assertThat(cells(draw(grid(new Cell(1, Double.NaN, Tone.GAIN))))).extracting(Block::ink)
                .containsExactly(new Ink.Shade(Tone.GAIN, 0));
        assertThat(cells(draw(grid(new Cell(1, 7, Tone.GAIN))))).extracting(Block::ink).containsExactly(new Ink.Shade(Tone.GAIN, 1));
    }

    @Test
    void withoutAnyValueItSaysSo() {
        assertThat(draw(grid(Cell.empty())).labels()).extracting(Label::text).contains("No data for this question");
    }

    private static Grid grid(Cell cell) {
        return new Grid(SampleSpecs.heading("Title", "subtitle"), Unit.Plain.COUNT, new Side("", List.of("row")),
                new Side("", List.of("column")), List.of(List.of(cell)));
    }

    private static List<Label> figures(Drawing drawing) {
        return drawing.labels().stream().filter(label -> label.ink() instanceof Ink.OnShade).toList();
    }

    private static List<Block> cells(Drawing drawing) {
        return drawing.marks().stream().filter(Block.class::isInstance).map(Block.class::cast)
                .filter(block -> block.ink() instanceof Ink.Shade).toList();
    }

    private static Drawing draw(ChartSpec spec) {
        return new ChartRenderer(new ValueFormatter(Locale.UK), Theme.standard()).layOut(spec);
    }
}
