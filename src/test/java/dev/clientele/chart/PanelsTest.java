package dev.clientele.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.clientele.chart.ChartSpec.Series;
import dev.clientele.chart.ChartSpec.StackedBars;
import dev.clientele.chart.ChartSpec.Tone;
import dev.clientele.chart.Mark.Block;
import dev.clientele.chart.Mark.Curve;
import dev.clientele.chart.Mark.Dot;
import dev.clientele.chart.geometry.Point;
import dev.clientele.model.Unit;
import dev.clientele.model.ValueFormatter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// A balance in the hundreds above columns of a dozen: both to be read.
class PanelsTest {

    private static final List<String> QUARTERS = List.of("Q1", "Q2", "Q3", "Q4");

    @Test
    void theBalanceHasAPanelAboveTheColumns() {
        var drawing = flows(List.of(650.0, 655.0, 710.0, 762.0));
        assertThat(highestColumn(drawing) - lowest(drawing)).isGreaterThan(40);
        assertThat(lowest(drawing) - highest(drawing)).as("the line's rise").isGreaterThan(60);
        assertThat(marks(drawing, Block.class)).extracting(block -> block.box().height()).anyMatch(height -> height > 120);
    }

    @Test
    void pointsStandOverTheirColumns() {
        var drawing = flows(List.of(650.0, 655.0, 710.0, 762.0));
        var gains = marks(drawing, Block.class).stream().filter(block -> block.ink().equals(new Ink.Fill(Tone.GAIN))).toList();
        var points = points(drawing);
        for (int i = 0; i < QUARTERS.size(); i++) {
            assertThat(points.get(i).x()).isCloseTo(gains.get(i).box().x() + gains.get(i).box().width() / 2, within(0.01));
        }
    }

    @Test
    void categoriesAreNamedOnceBelowBoth() {
        assertThat(flows(List.of(650.0, 655.0, 710.0, 762.0)).labels()).extracting(Mark.Label::text)
                .containsOnlyOnce(QUARTERS.toArray(String[]::new));
    }

    @Test
    void smallBalancesHaveTheirPanelToo() {
        var drawing = flows(List.of(9.0, 11.0, 10.0, 14.0));
        assertThat(lowest(drawing)).isLessThan(highestColumn(drawing));
    }

    @Test
    void balancesBelowZeroStayAboveTheColumns() {
        var drawing = flows(List.of(3.0, -2.0, -60.0, -58.0));
        assertThat(lowest(drawing)).isLessThan(highestColumn(drawing));
    }

    @Test
    void aFlatBalanceLiesAmidItsPanel() {
        var drawing = flows(List.of(600.0, 600.0, 600.0, 600.0));
        assertThat(highest(drawing)).isEqualTo(lowest(drawing)).isLessThan(highestColumn(drawing) - 100);
    }

    @Test
    void aGapInterruptsTheLineAndLonePointsAreSeen() {
        var drawing = flows(List.of(600.0, Double.NaN, Double.NaN, 700.0));
        assertThat(marks(drawing, Dot.class)).hasSize(2);
        assertThat(points(drawing)).filteredOn(point -> Double.isNaN(point.y())).hasSize(2);
    }

    @Test
    void withoutABalanceTheColumnsHaveTheChartToThemselves() {
        var alone = flows(List.of());
        assertThat(marks(alone, Curve.class)).isEmpty();
        assertThat(alone.height()).isLessThan(flows(List.of(1.0)).height());
    }

    private static double highest(Drawing drawing) {
        return points(drawing).stream().mapToDouble(Point::y).min().orElseThrow();
    }

    private static double lowest(Drawing drawing) {
        return points(drawing).stream().mapToDouble(Point::y).max().orElseThrow();
    }

    private static double highestColumn(Drawing drawing) {
        return marks(drawing, Block.class).stream().mapToDouble(block -> block.box().y()).min().orElseThrow();
    }

    private static List<Point> points(Drawing drawing) {
        return marks(drawing, Curve.class).getFirst().points();
    }

    private static <T extends Mark> List<T> marks(Drawing drawing, Class<T> kind) {
        return drawing.marks().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static Drawing flows(List<Double> active) {
        var series = List.of(new Series("New", List.of(12.0, 9.0, 14.0, 11.0), Tone.GAIN),
                new Series("Lost", List.of(-6.0, -8.0, -7.0, -5.0), Tone.LOSS));
        return new ChartRenderer(new ValueFormatter(Locale.UK), Theme.standard())
                .layOut(new StackedBars(SampleSpecs.heading("Title", "subtitle"),
                        Unit.Plain.COUNT, QUARTERS, series, List.of(new Series("Active", active, Tone.PRIMARY))));
    }
}
