package dev.clientele.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.clientele.chart.ChartSpec.Series;
import dev.clientele.chart.ChartSpec.StackedBars;
import dev.clientele.chart.ChartSpec.Tone;
import dev.clientele.chart.Mark.Block;
import dev.clientele.chart.Mark.Label;
import dev.clientele.chart.geometry.Box;
import dev.clientele.model.Unit;
import dev.clientele.model.ValueFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CategoryAxisTest {

    @Test
    void yearsStandUnderTheMiddleOfTheirColumns() {
        var drawing = columns(years(2014, 6));
        var blocks = drawing.marks().stream().filter(Block.class::isInstance).map(Block.class::cast).toList();
        var labels = axis(drawing);
        assertThat(labels).extracting(Label::text).containsExactlyElementsOf(years(2014, 6));
        for (int i = 0; i < 6; i++) {
            assertThat(middle(labels.get(i).box())).isCloseTo(middle(blocks.get(i).box()), within(0.01));
        }
    }

    @Test
    void crowdedYearsLoseTheirCentury() {
        assertThat(axis(columns(years(1995, 11)))).extracting(Label::text).startsWith("1995", "96", "97").contains("2000").endsWith("04",
                "05");
    }

    @Test
    void stillMoreYearsAreThinnedEvenly() {
        assertThat(axis(columns(years(1950, 60)))).extracting(Label::text).startsWith("1950", "1960", "1970");
    }

    @Test
    void monthsShareTheirYearInASecondRow() {
        assertThat(axis(columns(SampleSpecs.months(2023, 24)))).extracting(Label::text).containsExactly("Jan", "Apr", "Jul", "Oct", "Jan",
                "Apr", "Jul", "Oct", "2023", "2024");
    }

    @Test
    void decemberAloneOfItsYearDoesNotCrowdOutTheMonthsOfTheNext() {
        var months = new ArrayList<>(List.of("Dec 2010"));
        months.addAll(SampleSpecs.months(2011, 12));
        assertThat(axis(columns(months))).extracting(Label::text).startsWith("Jan").contains("2010", "2011").hasSizeGreaterThan(5);
    }

    @Test
    void longStretchesOfMonthsShowYearsAlone() {
        assertThat(axis(columns(SampleSpecs.months(2010, 144)))).extracting(Label::text).startsWith("2010")
                .allMatch(text -> text.length() == 4);
    }

    @Test
    void fewLongNamesAreShortenedRatherThanLeftOut() {
        var labels = axis(columns(List.of("2022", "2023", "2024", "2025-01-01..2025-05-31")));
        assertThat(labels).hasSize(4).last().satisfies(label -> assertThat(label.text()).startsWith("2025-").endsWith("…"));
    }

    private static List<String> years(int first, int count) {
        return IntStream.range(first, first + count).mapToObj(String::valueOf).toList();
    }

    private static double middle(Box box) {
        return box.x() + box.width() / 2;
    }

    private static Drawing columns(List<String> categories) {
        var orders = new Series("Orders", Collections.nCopies(categories.size(), 100.0), Tone.PRIMARY);
        var returns = new Series("Lost", Collections.nCopies(categories.size(), 0.0), Tone.LOSS);
        return new ChartRenderer(new ValueFormatter(Locale.UK), Theme.standard())
                .layOut(new StackedBars(SampleSpecs.heading("Title", "subtitle"),
                        Unit.Plain.COUNT, categories, List.of(orders, returns), List.of()));
    }

    /// The labels below all columns.
    private static List<Label> axis(Drawing drawing) {
        var floor = drawing.marks().stream().filter(Block.class::isInstance).map(Block.class::cast)
                .mapToDouble(block -> block.box().bottom()).max().orElseThrow();
        return drawing.labels().stream().filter(label -> label.box().y() > floor).toList();
    }
}
