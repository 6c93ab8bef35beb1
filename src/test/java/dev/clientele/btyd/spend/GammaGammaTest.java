package dev.clientele.btyd.spend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.clientele.btyd.Population;
import dev.clientele.btyd.fit.Fit;
import dev.clientele.btyd.history.Histories;
import dev.clientele.btyd.lifetime.BgNbd;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.hipparchus.special.Gamma;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The gamma-gamma model against its published density, differences, and simulated customers.
final class GammaGammaTest {

    private static final BgNbd OFTEN = new BgNbd(1, 10, 0.5, 3);

    private static Histories customers(int count, GammaGamma spend, long seed) {
        return new Population(count, 104, seed).of(OFTEN, spend);
    }

    @Test
    void likelihoodIsThePublishedDensity() {
        var histories = customers(300, new GammaGamma(6, 4, 15), 1);
        double p = 5, q = 3, v = 20;
        var sum = 0.0;
        for (var i = 0; i < histories.count(); i++) {
            var x = histories.frequency()[i];
            var mean = histories.spend()[i];
            if (x > 0) {
                sum += Gamma.logGamma(p * x + q) - Gamma.logGamma(p * x) - Gamma.logGamma(q) + q * Math.log(v)
                        + (p * x - 1) * Math.log(mean)
                        + p * x * Math.log(x) - (p * x + q) * Math.log(x * mean + v);
            }
        }
        assertThat(new GammaGammaLikelihood(SpendColumns.of(histories)).at(new double[]{p, q, v}).value()).isCloseTo(sum, within(1e-8));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void gradientAndHessianAreThoseOfTheValue(long seed) {
        System.out.println("seed " + seed);
        var random = new SplittableRandom(seed);
        var likelihood = new GammaGammaLikelihood(SpendColumns.of(customers(200, new GammaGamma(6, 4, 15), seed)));
        var at = new double[]{6 * Math.exp(random.nextDouble(-2, 2)), 4 * Math.exp(random.nextDouble(-2, 2)),
                15 * Math.exp(random.nextDouble(-2, 2))};
        var here = likelihood.at(at);
        for (var i = 0; i < 3; i++) {
            var step = 1e-5 * at[i];
            var above = likelihood.at(moved(at, i, step));
            var below = likelihood.at(moved(at, i, -step));
            assertThat(here.first(i)).isCloseTo((above.value() - below.value()) / (2 * step),
                    within(1e-5 * Math.abs(here.first(i)) + 1e-4));
            for (var j = 0; j < 3; j++) {
                assertThat(here.second(i, j)).isCloseTo((above.first(j) - below.first(j)) / (2 * step),
                        within(1e-5 * Math.sqrt(Math.abs(here.second(i, i) * here.second(j, j))) + 1e-6));
            }
        }
    }

    private static double[] moved(double[] at, int parameter, double step) {
        var moved = at.clone();
        moved[parameter] += step;
        return moved;
    }

    @ParameterizedTest
    @CsvSource({"1.5, 2.5, 5", "1.5, 6, 500", "6.25, 3.74, 15.44", "20, 2.5, 3", "20, 8, 10000"})
    void parametersAreRecovered(double p, double q, double v) {
        var truth = new double[]{p, q, v};
        var fit = (Fit.Found<GammaGamma>) GammaGamma.fit(customers(10_000, new GammaGamma(p, q, v), 5));
        for (var i = 0; i < 3; i++) {
            var errors = (fit.estimates().values()[i] - truth[i]) / fit.estimates().standardErrors()[i];
            assertThat(errors).as(fit.estimates().names().get(i)).isBetween(-4.0, 4.0);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {100, 1e-6, 1e9})
    void currencyChangesScaleAlone(double rate) {
        var dollars = customers(2000, new GammaGamma(6.25, 3.74, 15.44), 2);
        var cents = new Histories(dollars.customer(), dollars.frequency(), dollars.recency(), dollars.age(),
                Arrays.stream(dollars.spend()).map(spend -> rate * spend).toArray());
        var one = ((Fit.Found<GammaGamma>) GammaGamma.fit(dollars)).model();
        var other = ((Fit.Found<GammaGamma>) GammaGamma.fit(cents)).model();
        assertThat(other.q()).isCloseTo(one.q(), within(1e-6));
        assertThat(other.v()).isCloseTo(rate * one.v(), within(1e-6 * rate));
    }

    @Test
    void expectedSpendGoesFromThePopulationsMeanToTheCustomersOwn() {
        var model = new GammaGamma(6.25, 3.74, 15.44);
        assertThat(model.expectedSpend(0, 0)).isEqualTo(model.meanSpend());
        assertThat(model.expectedSpend(1, 100)).isBetween(model.meanSpend(), 100.0);
        assertThat(model.expectedSpend(1_000_000, 100)).isCloseTo(100, within(0.01));
        assertThat(model.expectedSpend(3, model.meanSpend())).isCloseTo(model.meanSpend(), within(1e-12));
    }

    @Test
    void spendWithoutAMeanIsRefused() {
        var fit = GammaGamma.fit(customers(5000, new GammaGamma(5, 0.7, 10), 3));
        assertThat(fit).isInstanceOf(Fit.Refused.class);
        assertThat(((Fit.Refused<GammaGamma>) fit).reason()).endsWith("and only above 1 do the customers have a mean spend");
    }

    @Test
    void equalSpendsAndTooFewCustomersAreRefused() {
        var histories = customers(2000, new GammaGamma(6, 4, 15), 4);
        Arrays.fill(histories.spend(), 10);
        assertThat(GammaGamma.fit(histories)).isInstanceOf(Fit.Refused.class);
        assertThat(((Fit.Refused<GammaGamma>) GammaGamma.fit(customers(10, new GammaGamma(6, 4, 15), 4))).reason())
                .isEqualTo("10 customers are too few, it takes 50");
    }

    @Test
    void checkFailsWhereWhoBuysMoreOftenSpendsMore() {
        var histories = customers(2000, new GammaGamma(6, 4, 15), 6);
        assertThat(SpendCheck.of(histories).fails()).isFalse();
        for (var i = 0; i < histories.count(); i++) {
            histories.spend()[i] = histories.frequency()[i] == 0 ? 0 : 10 + histories.frequency()[i] + 0.1 * histories.spend()[i];
        }
        assertThat(SpendCheck.of(histories).fails()).isTrue();
        assertThat(SpendCheck.of(histories).correlation()).isBetween(0.9, 1.0);
    }
}
