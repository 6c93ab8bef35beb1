package dev.clientele.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.clientele.chart.ChartSpec.Axis;
import dev.clientele.chart.ChartSpec.Curve;
import dev.clientele.chart.ChartSpec.Curves;
import dev.clientele.chart.ChartSpec.Tone;
import dev.clientele.chart.Mark.Dot;
import dev.clientele.chart.Mark.Label;
import dev.clientele.chart.Mark.Rule;
import dev.clientele.chart.geometry.Box;
import dev.clientele.chart.geometry.DottedLine;
import dev.clientele.chart.geometry.Point;
import dev.clientele.model.Unit;
import dev.clientele.model.ValueFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CurvesTest {

    private static final Axis SHARES = new Axis("", Unit.Plain.SHARE);

    @Test
    void aNameIsNearerToItsOwnCurveThanToAnyOtherLineAndTouchesNone() {
        for (var previous : List.of(3.2, 4.0, 4.2)) {
            var drawing = draw(List.of(SampleSpecs.power("2010", previous, Tone.MUTED, List.of()),
                    SampleSpecs.power("2011", 4.5, Tone.PRIMARY, List.of())));
            var lines = lines(drawing);
            for (var name : List.of("2010", "2011", "all alike")) {
                var box = label(drawing, name).box();
                var own = List.of("2010", "2011", "all alike").indexOf(name);
                var distances = lines.stream().map(line -> line.distance(box)).toList();
                assertThat(distances).as("%s beside %s", name, previous).allSatisfy(distance -> assertThat(distance).isGreaterThan(4));
                assertThat(distances.get(own)).as("%s beside %s", name, previous).isEqualTo(distances.stream().min(Double::compare).get());
            }
        }
    }

    /// The curves, then the diagonal.
    private static List<DottedLine> lines(Drawing drawing) {
        var curves = drawing.marks().stream().filter(Mark.Curve.class::isInstance).map(Mark.Curve.class::cast).map(Mark.Curve::points);
        var diagonal = drawing.marks().stream().filter(Rule.class::isInstance).map(Rule.class::cast)
                .filter(rule -> rule.fromX() != rule.toX() && rule.fromY() != rule.toY())
                .map(rule -> List.of(new Point(rule.fromX(), rule.fromY()), new Point(rule.toX(), rule.toY())));
        return Stream.concat(curves, diagonal).map(DottedLine::of).toList();
    }

    @Test
    void curvesThatNeitherLieNorEndApartAreNamedAbove() {
        var drawing =
                draw(List.of(SampleSpecs.power("2010", 3, Tone.MUTED, List.of()), SampleSpecs.power("2011", 3, Tone.PRIMARY, List.of())));
        var highest = label(drawing, "100 %").box().y();
        assertThat(List.of("2010", "2011")).allSatisfy(name -> assertThat(label(drawing, name).box().bottom()).isLessThan(highest));
    }

    @Test
    void manyCurvesThatEndApartAreNamedAtTheirEnds() {
        var fan = IntStream.rangeClosed(1, 5)
                .mapToObj(i -> new Curve("Plan " + i, List.of(0.0, 1.0), List.of(0.0, i / 5.0), Tone.PRIMARY, List.of())).toList();
        var drawing = draw(fan);
        var right = lines(drawing).getFirst();
        assertThat(fan).allSatisfy(
                curve -> assertThat(label(drawing, curve.label()).box().x()).isGreaterThan(right.dot(right.count() - 1).x()));
    }

    @Test
    void aMarkedPointLiesOnItsCurveAndSaysWhatItIs() {
        var drawing = draw(SampleSpecs.lorenz());
        var dot = drawing.marks().stream().filter(Dot.class::isInstance).map(Dot.class::cast).findFirst().orElseThrow();
        assertThat(lines(drawing).get(1).distance(new Box(dot.x(), dot.y(), 0, 0))).isLessThan(3);
        assertThat(drawing.labels()).extracting(Label::text).containsSequence("7 customers", "make 50\u00A0%");
    }

    @Test
    void theDiagonalGoesFromCornerToCorner() {
        var diagonal = lines(draw(SampleSpecs.lorenz())).getLast();
        var curve = lines(draw(SampleSpecs.lorenz())).getFirst();
        assertThat(diagonal.dot(diagonal.count() - 1).x()).isCloseTo(curve.dot(curve.count() - 1).x(), within(3.0));
        assertThat(diagonal.dot(0).y()).isCloseTo(curve.dot(0).y(), within(0.01));
    }

    @Test
    void bothAxesAreNamedAndHaveFigures() {
        assertThat(draw(SampleSpecs.lorenz()).labels()).extracting(Label::text).contains("Share of customers", "Share of net revenue")
                .filteredOn(text -> text.matches("(0|20|40|60|80|100)[ \u00A0]%")).hasSize(12);
    }

    @Test
    void aCurveOfThousandsOfPointsIsThinned() {
        var x = IntStream.rangeClosed(0, 100_000).mapToObj(i -> i / 100_000.0).toList();
        var drawing = draw(List.of(new Curve("2011", x, x.stream().map(share -> share * share).toList(), Tone.PRIMARY, List.of())));
        var points = drawing.marks().stream().filter(Mark.Curve.class::isInstance).map(Mark.Curve.class::cast).findFirst().orElseThrow()
                .points();
        assertThat(points).hasSizeLessThan(500);
    }

    @Test
    void xAndYMustBeAsMany() {
        assertThatThrownBy(() -> new Curve("2011", List.of(1.0), List.of(), Tone.PRIMARY, List.of()))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("2011");
    }

    @Test
    void withoutAPlaceItSaysSo() {
        var nowhere = new Curve("2011", List.of(Double.NaN), List.of(1.0), Tone.PRIMARY, List.of());
        assertThat(draw(List.of(nowhere)).labels()).extracting(Label::text).contains("No data for this question");
    }

    private static Label label(Drawing drawing, String text) {
        return drawing.labels().stream().filter(label -> label.text().equals(text)).findFirst().orElseThrow();
    }

    private static Drawing draw(List<Curve> curves) {
        return draw(new Curves(SampleSpecs.heading("Title", "subtitle"), SHARES, SHARES, curves, "all alike"));
    }

    private static Drawing draw(Curves spec) {
        return new ChartRenderer(new ValueFormatter(Locale.UK), Theme.standard()).layOut(spec);
    }
}
