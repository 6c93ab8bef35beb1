package dev.clientele.portfolio.risk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.portfolio.Rhythm;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// The simple estimate of P(alive).
final class UsualGapTest {

    private static final int END = 1_000;

    @Test
    void halvesWithEachGapBeyondTheFirst() {
        var rhythm = rhythm(new int[]{989, 979, 969, 959}, 10);
        assertThat(new UsualGap(Double.NaN).probabilities(rhythm)).containsExactly(1, 0.5, 0.25, 0.125);
    }

    @Test
    void fallsBelowOneHalfWhereTheOverdueRatioPassesTwo() {
        var rhythm = rhythm(new int[]{981, 979, 978}, 10);
        var alive = new UsualGap(Double.NaN).probabilities(rhythm);
        for (var customer = 0; customer < alive.length; customer++) {
            assertThat(alive[customer] < 0.5).isEqualTo(rhythm.overdueRatio(customer) > 2);
        }
    }

    @Test
    void isOneOnTheDayOfAPurchaseAndNeverRisesWithSilence() {
        var random = new SplittableRandom(7);
        for (var i = 0; i < 200; i++) {
            var gap = 0.5 + random.nextInt(400);
            var silences = new int[]{999, 998 - random.nextInt(100), 890 - random.nextInt(100), 780 - random.nextInt(700)};
            var alive = new UsualGap(Double.NaN).probabilities(rhythm(silences, gap));
            assertThat(alive[0]).isEqualTo(1);
            for (var customer = 1; customer < alive.length; customer++) {
                assertThat(alive[customer]).as("gap %s, last purchases %s", gap, Arrays.toString(silences)).isBetween(0.0,
                        alive[customer - 1]);
            }
        }
    }

    @Test
    void gapOfAllIsTheMedianOfTheMedians() {
        var purchaseDays = new int[]{5, 2, 1, 0, 3};
        var first = new int[]{100, 900, 950, Integer.MAX_VALUE, 400};
        var last = new int[]{300, 930, 950, Integer.MIN_VALUE, 800};
        var rhythm = new Rhythm(END, purchaseDays, first, last, new double[]{40, Double.NaN, Double.NaN, Double.NaN, 200});
        assertThat(UsualGap.of(rhythm)).isEqualTo(new UsualGap(40));
        assertThat(UsualGap.of(rhythm).probabilities(rhythm)[3]).isNaN();
    }

    @Test
    void nothingCanBeSaidWhereNobodyBoughtTwice() {
        var once = new Rhythm(END, new int[]{1}, new int[]{900}, new int[]{900}, new double[]{Double.NaN});
        assertThat(UsualGap.of(once).ofAll()).isNaN();
        assertThat(UsualGap.of(once).probabilities(once)).containsExactly(Double.NaN);
    }

    /// Customers with a rhythm of the same median gap.
    private static Rhythm rhythm(int[] last, double medianGap) {
        var first = last.clone();
        var purchaseDays = last.clone();
        var gaps = new double[last.length];
        Arrays.fill(purchaseDays, 3);
        Arrays.fill(gaps, medianGap);
        return new Rhythm(END, purchaseDays, first, last, gaps);
    }
}
