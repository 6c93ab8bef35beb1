package dev.clientele.portfolio.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Percentile ranks are the share below and half of the share alike, whole figures or not, and however many are alike.
class PercentilesTest {

    private static final int MANY = 300_000;

    @Test
    void ranksAreThoseOfTheDefinition() {
        var random = new SplittableRandom(1);
        for (var unit : new double[]{1, 0.1, 1e6}) {
            var figures = random.ints(200, 0, 40).mapToDouble(figure -> figure == 0 ? Double.NaN : unit * figure).toArray();
            var ranks = Percentiles.of(figures, IntStream.range(0, figures.length).toArray());
            for (var customer = 0; customer < figures.length; customer++) {
                var own = figures[customer];
                var below = Arrays.stream(figures).filter(figure -> figure < own).count();
                var alike = Arrays.stream(figures).filter(figure -> figure == own).count();
                var known = Arrays.stream(figures).filter(figure -> !Double.isNaN(figure)).count();
                if (Double.isNaN(own)) {
                    assertThat(ranks[customer]).isNaN();
                } else {
                    assertThat(ranks[customer]).isCloseTo(100 * (below + alike / 2.0) / known, within(1e-9));
                }
            }
        }
    }

    /// As of a company that adds the same to the cost of all it sells.
    @Test
    @Timeout(20)
    void aMarginThatAllHaveTakesNoLonger() {
        var figures = new double[MANY];
        Arrays.fill(figures, 0.3);
        assertThat(Percentiles.of(figures, IntStream.range(0, MANY).toArray())).containsOnly(50);
    }
}
