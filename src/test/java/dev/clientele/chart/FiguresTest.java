package dev.clientele.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.chart.geometry.Scale;
import dev.clientele.model.Unit;
import dev.clientele.model.ValueFormatter;
import java.util.Currency;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private static final Figures POUNDS = new Figures(new ValueFormatter(Locale.UK), SampleSpecs.POUNDS);
    private static final Figures COUNTS = new Figures(new ValueFormatter(Locale.UK), Unit.Plain.COUNT);
    private static final Figures EUROS = new Figures(new ValueFormatter(Locale.GERMANY), new Unit.MoneyIn(Currency.getInstance("EUR")));

    @Test
    void moneyIsShortAndInTheReadersLocale() {
        assertThat(POUNDS.value(279_489.02)).isEqualTo("£279k");
        assertThat(POUNDS.value(-1_234_567)).isEqualTo("−£1.23m");
        assertThat(EUROS.value(1_234_567)).isEqualTo("€1,23m");
    }

    @Test
    void gridLinesCarryNoIdleDecimals() {
        assertThat(POUNDS.tick(2_000_000)).isEqualTo("£2m");
        assertThat(POUNDS.tick(2_500_000)).isEqualTo("£2.5m");
        assertThat(POUNDS.tick(0)).isEqualTo("£0");
        assertThat(POUNDS.tick(100_000)).isEqualTo("£100k");
        assertThat(EUROS.tick(-7_500_000)).isEqualTo("−€7,5m");
        assertThat(COUNTS.tick(1_000)).isEqualTo("1,000");
    }

    @Test
    void noTwoGridLinesBearTheSameFigure() {
        var shares = new Figures(new ValueFormatter(Locale.UK), Unit.Plain.SHARE);
        assertThat(shares.ticks(new Scale(0.975, 0.99, 0.005))).containsExactly("97.5 %", "98 %", "98.5 %", "99 %");
        assertThat(POUNDS.ticks(new Scale(1_234_000, 1_236_000, 1_000))).containsExactly("£1,234,000", "£1,235,000", "£1,236,000");
        assertThat(EUROS.ticks(new Scale(0, 0.02, 0.01))).doesNotHaveDuplicates();
        var random = new Random(6);
        for (int i = 0; i < 2_000; i++) {
            var low = random.nextGaussian() * Math.pow(10, random.nextInt(9));
            var scale = Scale.forLines(low, low + Math.pow(10, random.nextInt(9) - 2), 6, false);
            assertThat(shares.ticks(scale)).as("%s", scale).doesNotHaveDuplicates();
        }
    }

    @Test
    void briefFiguresHaveTwoDigits() {
        assertThat(POUNDS.brief(54_812)).isEqualTo("£55k");
        assertThat(POUNDS.brief(7_349.9)).isEqualTo("£7.3k");
        assertThat(POUNDS.brief(9_960)).isEqualTo("£10k");
        assertThat(POUNDS.brief(999_700)).isEqualTo("£1m");
        assertThat(POUNDS.brief(123_456)).isEqualTo("£123k");
        assertThat(POUNDS.brief(-1_250_000)).isEqualTo("−£1.2m");
        assertThat(POUNDS.brief(845)).isEqualTo("£845");
        assertThat(POUNDS.brief(Double.NaN)).isEqualTo("–");
    }

    @Test
    void sharesInCellsAreWholePercents() {
        var shares = new Figures(new ValueFormatter(Locale.UK), Unit.Plain.SHARE);
        assertThat(shares.bareShare(0.431)).isEqualTo("43");
        assertThat(shares.bareShare(0.007)).isEqualTo("1");
        assertThat(shares.bareShare(-0.02)).isEqualTo("−2");
        assertThat(shares.bareShare(1)).isEqualTo("100");
    }

    @Test
    void changesCarryTheirSign() {
        assertThat(COUNTS.change(12)).isEqualTo("+12");
        assertThat(COUNTS.change(-12)).isEqualTo("−12");
        assertThat(COUNTS.change(0)).isEqualTo("0");
    }

    @Test
    void whatIsNoNumberIsADash() {
        assertThat(COUNTS.value(Double.NaN)).isEqualTo("–");
        assertThat(COUNTS.change(Double.POSITIVE_INFINITY)).isEqualTo("–");
    }

    @Test
    void largeCountsAndAbsurdOnesStayShort() {
        assertThat(COUNTS.value(1_234)).isEqualTo("1,234");
        assertThat(COUNTS.value(541_909)).isEqualTo("542k");
        assertThat(POUNDS.value(1e12)).isEqualTo("£1,000bn");
        assertThat(COUNTS.value(3e17)).isEqualTo("3.00e+17");
    }

    @Test
    void sharesAndPlainNumbersHaveTheirOwnPrecision() {
        var shares = new Figures(new ValueFormatter(Locale.UK), Unit.Plain.SHARE);
        var numbers = new Figures(new ValueFormatter(Locale.UK), Unit.Plain.NUMBER);
        assertThat(shares.value(0.493)).isEqualTo("49 %");
        assertThat(numbers.value(4.26)).isEqualTo("4.3");
        assertThat(numbers.value(0.426)).isEqualTo("0.43");
        assertThat(numbers.value(7)).isEqualTo("7");
    }
}
