package dev.clientele.btyd.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.clientele.btyd.Cdnow;
import dev.clientele.btyd.Population;
import dev.clientele.btyd.fit.Fit;
import dev.clientele.btyd.history.Histogram;
import dev.clientele.btyd.history.Histories;
import dev.clientele.btyd.spend.GammaGamma;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Fits find the parameters that customers were simulated with, as nearly as their own standard errors claim. Purchases are
/// far apart against a day, so that putting them on whole days changes nothing that these would see.
final class RecoveryTest {

    private static final int CUSTOMERS = 10_000;
    private static final int WEEKS = 1248;
    private static final double MOST_ERRORS = 4;
    private static final GammaGamma SPEND = new GammaGamma(6.25, 3.74, 15.44);

    @ParameterizedTest
    @CsvSource({"0.4, 60, 0.5, 2", "0.4, 60, 2, 10", "0.4, 300, 0.5, 2", "0.4, 300, 2, 10", "2, 60, 0.5, 2", "2, 60, 2, 10",
            "2, 300, 0.5, 2",
            "2, 300, 2, 10"})
    void bgNbdIsRecovered(double r, double alpha, double a, double b) {
        var truth = new double[]{r, alpha, a, b};
        for (var seed = 1; seed <= 1; seed++) {
            assertRecovered(BgNbd.fit(histogram(BgNbd.of(truth), seed)), truth, seed);
        }
    }

    @ParameterizedTest
    @CsvSource({"0.4, 60, 0.5, 80", "0.4, 60, 2, 300", "0.4, 300, 0.5, 80", "0.4, 300, 2, 300", "2, 60, 0.5, 80", "2, 60, 2, 300",
            "2, 300, 0.5, 80", "2, 300, 2, 300"})
    void paretoNbdIsRecovered(double r, double alpha, double s, double beta) {
        var truth = new double[]{r, alpha, s, beta};
        for (var seed = 1; seed <= 1; seed++) {
            assertRecovered(ParetoNbd.fit(histogram(ParetoNbd.of(truth), seed)), truth, seed);
        }
    }

    private static Histogram histogram(LifetimeModel model, int seed) {
        return Histogram.of(new Population(CUSTOMERS, WEEKS, seed).of(model, SPEND));
    }

    private static void assertRecovered(Fit<?> fit, double[] truth, int seed) {
        assertThat(fit).as("seed %d", seed).isInstanceOf(Fit.Found.class);
        var estimates = ((Fit.Found<?>) fit).estimates();
        for (var i = 0; i < truth.length; i++) {
            var errors = Math.log(estimates.values()[i] / truth[i]) / (estimates.standardErrors()[i] / estimates.values()[i]);
            assertThat(errors).as("standard errors of %s from %s, seed %d", estimates.names().get(i), truth[i], seed).isBetween(
                    -MOST_ERRORS,
                    MOST_ERRORS);
        }
        assertThat(fit.convergence().gradientNorm()).isLessThan(1e-7);
    }

    @Test
    void standardErrorsAreThoseOfTheDifferencedLikelihood() {
        var histogram = Histogram.of(Cdnow.sample().histories());
        var fit = (Fit.Found<BgNbd>) BgNbd.fit(histogram);
        var covariance = fit.estimates().covariance();
        var hessian = new BgNbdLikelihood(histogram).at(fit.estimates().values());
        for (var i = 0; i < 4; i++) {
            for (var j = 0; j < 4; j++) {
                var product = 0.0;
                for (var k = 0; k < 4; k++) {
                    product -= covariance[i][k] * hessian.second(k, j);
                }
                assertThat(product).as("row %d column %d of the covariance times the information", i, j).isCloseTo(i == j ? 1 : 0,
                        within(1e-6));
            }
        }
    }

    @Test
    void customersCountedTwiceChangeNoEstimateAndHalveTheCovariance() {
        var histogram = Histogram.of(Cdnow.sample().histories());
        var twice = Histogram.ofCells(histogram.frequency(), histogram.recency(), histogram.age(),
                Arrays.stream(histogram.weight()).map(weight -> 2 * weight).toArray());
        for (var pair : new Fit<?>[][]{{BgNbd.fit(histogram), BgNbd.fit(twice)}, {ParetoNbd.fit(histogram), ParetoNbd.fit(twice)}}) {
            var one = (Fit.Found<?>) pair[0];
            var two = (Fit.Found<?>) pair[1];
            assertThat(two.logLikelihood()).isCloseTo(2 * one.logLikelihood(), within(1e-6));
            for (var i = 0; i < 4; i++) {
                assertThat(two.estimates().values()[i]).isCloseTo(one.estimates().values()[i], within(1e-7));
                assertThat(two.estimates().covariance()[i][i]).isCloseTo(one.estimates().covariance()[i][i] / 2, within(1e-6));
            }
        }
    }

    @Test
    void orderAndMergingOfCellsChangeNothing() {
        var histories = Cdnow.sample().histories();
        var backwards = new Histories(histories.customer(), reversed(histories.frequency()), reversed(histories.recency()),
                reversed(histories.age()), histories.spend());
        var ones = new double[histories.count()];
        Arrays.fill(ones, 1);
        var unmerged = Histogram.ofCells(histories.frequency(), histories.recency(), histories.age(), ones);
        var expected = (Fit.Found<BgNbd>) BgNbd.fit(Histogram.of(histories));
        for (var other : new Histogram[]{Histogram.of(backwards), unmerged}) {
            var fit = (Fit.Found<BgNbd>) BgNbd.fit(other);
            assertThat(fit.model().b()).isCloseTo(expected.model().b(), within(1e-8));
            assertThat(fit.logLikelihood()).isCloseTo(expected.logLikelihood(), within(1e-8));
        }
    }

    private static int[] reversed(int[] column) {
        var reversed = new int[column.length];
        Arrays.setAll(reversed, i -> column[column.length - 1 - i]);
        return reversed;
    }

    @Test
    void sameDataGivesTheSameBits() {
        var histogram = histogram(new BgNbd(0.4, 60, 0.5, 2), 3);
        var first = (Fit.Found<ParetoNbd>) ParetoNbd.fit(histogram);
        for (var round = 0; round < 3; round++) {
            var again = (Fit.Found<ParetoNbd>) ParetoNbd.fit(histogram);
            assertThat(again.logLikelihood()).isCloseTo(first.logLikelihood(), within(1e-9 * Math.abs(first.logLikelihood())));
            assertThat(again.model().beta()).isCloseTo(first.model().beta(), within(1e-9 * first.model().beta()));
        }
    }
}
