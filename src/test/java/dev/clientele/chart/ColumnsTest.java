package dev.clientele.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.clientele.chart.ChartSpec.Series;
import dev.clientele.chart.ChartSpec.StackedBars;
import dev.clientele.chart.ChartSpec.Tone;
import dev.clientele.chart.Mark.Block;
import dev.clientele.chart.Mark.Label;
import dev.clientele.chart.geometry.Box;
import dev.clientele.chart.raster.Lettering;
import dev.clientele.model.ValueFormatter;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A single series: a distribution, or revenue by quarter.
class ColumnsTest {

    @Test
    void eachColumnOfADistributionCarriesItsFigure() {
        var drawing = draw(SampleSpecs.distribution());
        var figures = figures(drawing);
        assertThat(figures).extracting(Label::text).containsExactly("120", "340", "511", "1,204", "988", "300", "7");
        var columns = columns(drawing);
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i).box();
            assertThat(middle(figures.get(i).box())).isCloseTo(middle(column), within(1.0));
            assertThat(column.y() - figures.get(i).box().bottom()).as("above the column").isBetween(0.0, 8.0);
        }
        assertThat(drawing.labels()).extracting(Label::text).doesNotContain("Customers", "0");
    }

    @Test
    void negativeColumnsCarryTheirFigureBelow() {
        var drawing = quarters(List.of(12_000.0, -7_300.0));
        var loss = figures(drawing).getLast();
        assertThat(loss.text()).isEqualTo("−£7.30k");
        assertThat(loss.box().y()).isGreaterThan(columns(drawing).getLast().box().bottom());
    }

    @Test
    void twelveQuartersCarryRoundedFigures() {
        var drawing = quarters(Collections.nCopies(12, 54_812.0));
        assertThat(figures(drawing)).hasSize(12).extracting(Label::text).containsOnly("£55k");
    }

    @Test
    void twentyFourQuartersStandAlongAScaleWithTheHighestNamed() {
        var drawing = quarters(IntStream.range(0, 24).mapToObj(i -> i == 9 ? 64_812.0 : 30_000.0 + 1_000 * i).toList());
        assertThat(figures(drawing)).extracting(Label::text).contains("£64.8k").hasSizeLessThan(3);
        assertThat(drawing.labels()).extracting(Label::text).contains("£0", "£20k");
    }

    @Test
    void aMissingValueHasNoFigureAndZeroHas() {
        assertThat(figures(quarters(List.of(1.0, Double.NaN, 0.0)))).extracting(Label::text).containsExactly("£1", "£0");
    }

    private static double middle(Box box) {
        return box.x() + box.width() / 2;
    }

    private static List<Label> figures(Drawing drawing) {
        return drawing.labels().stream().filter(label -> label.lettering() == Lettering.STRONG).toList();
    }

    private static List<Block> columns(Drawing drawing) {
        return drawing.marks().stream().filter(Block.class::isInstance).map(Block.class::cast).toList();
    }

    private static Drawing quarters(List<Double> values) {
        var names = IntStream.range(0, values.size()).mapToObj(i -> (2006 + i / 4) + "-Q" + (i % 4 + 1)).toList();
        return draw(new StackedBars(SampleSpecs.heading("Revenue", "by quarter"), SampleSpecs.POUNDS, names,
                List.of(new Series("Revenue", values, Tone.PRIMARY)), List.of()));
    }

    private static Drawing draw(ChartSpec spec) {
        return new ChartRenderer(new ValueFormatter(Locale.UK), Theme.standard()).layOut(spec);
    }
}
