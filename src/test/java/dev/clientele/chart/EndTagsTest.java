package dev.clientele.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.clientele.chart.ChartSpec.Lines;
import dev.clientele.chart.ChartSpec.Series;
import dev.clientele.chart.ChartSpec.StackedBars;
import dev.clientele.chart.ChartSpec.Tone;
import dev.clientele.chart.Mark.Dot;
import dev.clientele.chart.Mark.Label;
import dev.clientele.model.Unit;
import dev.clientele.model.ValueFormatter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class EndTagsTest {

    @Test
    void aLineIsNamedAtItsEndInItsOwnColour() {
        var drawing = lines(List.of(new Series("New", List.of(1.0, 9.0), Tone.GAIN), new Series("Lost", List.of(5.0, 2.0), Tone.LOSS)));
        for (var dot : drawing.marks().stream().filter(Dot.class::isInstance).map(Dot.class::cast).toList()) {
            assertThat(drawing.labels())
                    .filteredOn(label -> label.ink() instanceof Ink.Word(var tone) && dot.ink().equals(new Ink.Fill(tone)))
                    .isNotEmpty().allSatisfy(label -> assertThat(label.box().middle()).isCloseTo(dot.y(), within(4.0)))
                    .allSatisfy(label -> assertThat(label.box().x()).isGreaterThan(dot.x()));
        }
    }

    @Test
    void linesThatEndTogetherKeepTheirOrder() {
        var drawing = lines(List.of(new Series("Low", List.of(1.0, 50.0), Tone.GAIN), new Series("High", List.of(1.0, 52.0), Tone.LOSS),
                new Series("Middle", List.of(100.0, 51.0), Tone.PRIMARY)));
        assertThat(drawing.labels().stream().filter(label -> label.ink() instanceof Ink.Word).map(Label::text))
                .containsExactly("High", "52", "Middle", "51", "Low", "50");
    }

    @Test
    void aLineThatEndsEarlyIsNamedByItsLastValue() {
        var drawing =
                lines(List.of(new Series("Closed", List.of(7.0, Double.NaN), Tone.LOSS), new Series("Open", List.of(1.0, 2.0), Tone.GAIN)));
        assertThat(drawing.labels()).extracting(Label::text).contains("Closed", "7");
    }

    @Test
    void aLongNameStandsWholeAboveItsFigure() {
        var drawing = lines(List.of(new Series("Excellent Riding Supplies", List.of(1.0, 9.0), Tone.PRIMARY),
                new Series("Brakes and Gears", List.of(5.0, 8.0), Tone.SECOND)));
        var words = drawing.labels().stream().filter(label -> label.ink() instanceof Ink.Word).toList();
        assertThat(words).extracting(Label::text).containsExactly("Excellent Riding Supplies", "9", "Brakes and Gears", "8");
        for (var i = 1; i < words.size(); i++) {
            assertThat(words.get(i).box().x()).isEqualTo(words.getFirst().box().x());
            assertThat(words.get(i).box().y()).isGreaterThan(words.get(i - 1).box().y());
        }
    }

    @Test
    void lossesAreNamedBelowGainsEvenWhereThereAreNone() {
        var flows = new StackedBars(SampleSpecs.heading("Title", "subtitle"), Unit.Plain.COUNT, List.of("2023", "2024"),
                List.of(new Series("New", List.of(90.0, 3.0), Tone.GAIN), new Series("Regained", List.of(20.0, 0.0), Tone.REGAIN),
                        new Series("Lost", List.of(-50.0, 0.0), Tone.LOSS)),
                List.of());
        var drawing = new ChartRenderer(new ValueFormatter(Locale.UK), Theme.standard()).layOut(flows);
        assertThat(drawing.labels().stream().filter(label -> label.ink() instanceof Ink.Word).map(Label::text))
                .containsExactly("Regained", "0", "New", "3", "Lost", "0");
    }

    private static Drawing lines(List<Series> series) {
        return new ChartRenderer(new ValueFormatter(Locale.UK), Theme.standard())
                .layOut(new Lines(SampleSpecs.heading("Title", "subtitle"), Unit.Plain.COUNT, List.of("2023", "2024"), series));
    }
}
