package dev.clientele.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.clientele.chart.ChartSpec.GroupedBars;
import dev.clientele.chart.ChartSpec.Series;
import dev.clientele.chart.ChartSpec.Tone;
import dev.clientele.chart.Mark.Block;
import dev.clientele.chart.Mark.Label;
import dev.clientele.model.Unit;
import dev.clientele.model.ValueFormatter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class GroupedBarsTest {

    @Test
    void theLegendNamesTheSeriesInTheOrderOfTheirBars() {
        var drawing = draw(SampleSpecs.classes());
        assertThat(drawing.labels()).filteredOn(label -> label.ink() instanceof Ink.Word).extracting(Label::text)
                .containsExactly("Customers", "Net revenue", "Profit");
        assertThat(blocks(drawing)).extracting(Block::ink).startsWith(tones()).endsWith(tones());
    }

    private static Ink[] tones() {
        return new Ink[]{new Ink.Fill(Tone.MUTED), new Ink.Fill(Tone.PRIMARY), new Ink.Fill(Tone.SECOND)};
    }

    @Test
    void barsAreAsLongAsTheirValuesWithTheFigureAtTheEnd() {
        var drawing = draw(SampleSpecs.classes());
        var bars = blocks(drawing).subList(3, 6);
        assertThat(bars.getFirst().box().width() / bars.getLast().box().width()).isCloseTo(0.05 / 0.58, within(0.01));
        for (int i = 0; i < 3; i++) {
            var box = bars.get(i).box();
            var text = List.of("5 %", "49 %", "58 %").get(i);
            assertThat(drawing.labels()).filteredOn(label -> label.text().replace('\u00A0', ' ').equals(text))
                    .anySatisfy(label -> assertThat(label.box().x()).isCloseTo(box.right() + 8, within(0.01)))
                    .anySatisfy(label -> assertThat(label.box().middle()).isCloseTo(box.middle(), within(3.0)));
        }
    }

    @Test
    void aLossGoesToTheLeftOfTheCommonZero() {
        var bars = blocks(draw(SampleSpecs.classes()));
        assertThat(bars.getLast().box().right()).isEqualTo(bars.get(3).box().x());
    }

    @Test
    void aLongNameTakesASecondLine() {
        assertThat(draw(SampleSpecs.classes()).labels()).extracting(Label::text).contains("C: half of all customers,", "in the middle");
    }

    @Test
    void aMissingValueIsADashAndNoBar() {
        var drawing = draw(new GroupedBars(SampleSpecs.heading("Title", "subtitle"), Unit.Plain.COUNT, List.of("A"),
                List.of(new Series("One", List.of(Double.NaN), Tone.PRIMARY), new Series("Two", List.of(), Tone.SECOND))));
        assertThat(drawing.labels()).filteredOn(label -> label.text().equals("–")).hasSize(2);
        assertThat(blocks(drawing)).filteredOn(block -> block.box().width() > 18).isEmpty();
    }

    @Test
    void withoutCategoriesItSaysSo() {
        var drawing = draw(new GroupedBars(SampleSpecs.heading("Title", "subtitle"), Unit.Plain.COUNT, List.of(), List.of()));
        assertThat(drawing.labels()).extracting(Label::text).contains("No data for this question");
    }

    private static List<Block> blocks(Drawing drawing) {
        return drawing.marks().stream().filter(Block.class::isInstance).map(Block.class::cast).toList();
    }

    private static Drawing draw(ChartSpec spec) {
        return new ChartRenderer(new ValueFormatter(Locale.UK), Theme.standard()).layOut(spec);
    }
}
