package dev.clientele.btyd.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.clientele.btyd.fit.Derivatives;
import dev.clientele.btyd.fit.LogLikelihood;
import dev.clientele.btyd.history.Histogram;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Likelihoods against the published formulas evaluated with 60 digits (mpmath), and derivatives against differences.
final class LikelihoodTest {

    private static Histogram one(int frequency, int recency, int age, double weight) {
        return Histogram.ofCells(new int[]{frequency}, new int[]{recency}, new int[]{age}, new double[]{weight});
    }

    private static Offset<Double> digits(double expected, int digits) {
        return within(Math.abs(expected) * Math.pow(10, -digits));
    }

    @ParameterizedTest
    @CsvSource({"0.2426, 4.4136, 0.7929, 2.4259, 2, 213, 272, -9.4595407209377281",
            "0.2426, 4.4136, 0.7929, 2.4259, 0, 0, 266, -0.54895003560614783", "2, 0.05, 0.3, 40, 7, 7, 700, -0.90735990834236728",
            "0.2, 3, 5, 900, 60, 525, 728, -83.805303018842986", "0.5, 10, 0.6, 12, 900, 7000, 7280, -1015.6744412585773",
            "3, 0.01, 0.05, 0.02, 3000, 3000, 4000, 2813.2260982701722"})
    void bgNbdIsThePublishedLikelihood(double r, double alpha, double a, double b, int x, int recency, int age, double expected) {
        var value = new BgNbdLikelihood(one(x, recency, age, 1)).at(new double[]{r, alpha, a, b}).value();
        assertThat(value).isCloseTo(expected, digits(expected, 13));
    }

    @ParameterizedTest
    @CsvSource({"0.5533, 10.578, 0.6063, 11.669, 2, 213, 272, -9.5542168386239106, 0.86912295547278179",
            "0.5533, 10.578, 0.6063, 11.669, 0, 0, 266, -0.51830591778465464, 0.30019174931642602",
            "2.5, 0.05, 0.3, 40, 7, 7, 700, -3.5688244550183741, 1.2162974158384587e-16",
            "0.2, 3, 5, 900, 60, 525, 728, -83.632476744874836, 7.0043735036820558e-7",
            "1.2, 300, 0.8, 2, 3, 35, 364, -16.255880178140474, 0.13139180316994094",
            "0.5, 10, 0.6, 12, 900, 7000, 7280, -1015.7180777421526, 9.501922811580623e-13",
            "0.05, 1, 0.05, 2000, 1, 1, 7, -3.7235334385470197, 0.99997163205538128",
            "0.7, 0.01, 0.4, 0.02, 20, 20, 3000, 10.187183308405569, 6.9265498708509537e-45"})
    void paretoNbdIsThePublishedLikelihood(double r, double alpha, double s, double beta, int x, int recency, int age, double expected,
            double alive) {
        var histogram = one(x, recency, age, 1);
        var value = new ParetoNbdLikelihood(histogram).at(new double[]{r, alpha, s, beta}).value();
        assertThat(value).isCloseTo(expected, digits(expected, 12));
        var model = new ParetoNbd(r, alpha, s, beta);
        assertThat(model.aliveProbability(x, recency / 7.0, age / 7.0)).isCloseTo(alive, digits(alive, 11));
        assertThat(model.aliveProbabilities(histogram)[0]).isCloseTo(alive, digits(alive, 11));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void gradientsAndHessiansAreThoseOfTheValue(long seed) {
        System.out.println("seed " + seed);
        var random = new RandomHistogram(new SplittableRandom(seed));
        for (var round = 0; round < 10; round++) {
            var histogram = random.of(30, 900);
            check(new BgNbdLikelihood(histogram), random.parameters(0.5, 5, 0.8, 2.5));
            check(new ParetoNbdLikelihood(histogram), random.parameters(0.5, 10, 0.6, 12));
        }
    }

    private static void check(LogLikelihood likelihood, double[] at) {
        var here = likelihood.at(at);
        for (var i = 0; i < at.length; i++) {
            var step = 1e-5 * at[i];
            var above = likelihood.at(moved(at, i, step));
            var below = likelihood.at(moved(at, i, -step));
            assertThat(here.first(i)).as("slope %d", i).isCloseTo((above.value() - below.value()) / (2 * step),
                    within(1e-5 * Math.abs(here.first(i)) + 1e-9 * Math.abs(here.value()) / at[i]));
            for (var j = 0; j < at.length; j++) {
                assertThat(here.second(i, j)).as("curvature %d, %d", i, j).isCloseTo((above.first(j) - below.first(j)) / (2 * step),
                        within(1e-5 * Math.sqrt(Math.abs(here.second(i, i) * here.second(j, j))) + 1e-8 * scale(here, at) / at[i] / at[j]));
            }
        }
    }

    /// The size of what the slopes are made of.
    private static double scale(Derivatives here, double[] at) {
        var scale = Math.abs(here.value());
        for (var i = 0; i < at.length; i++) {
            scale = Math.max(scale, Math.abs(here.first(i) * at[i]));
        }
        return scale;
    }

    private static double[] moved(double[] at, int parameter, double step) {
        var moved = at.clone();
        moved[parameter] += step;
        return moved;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void hugeHistoriesStayFinite(long seed) {
        System.out.println("seed " + seed);
        var random = new RandomHistogram(new SplittableRandom(seed));
        for (var round = 0; round < 5; round++) {
            var histogram = random.of(20, 18_000);
            var parameters = random.parameters(1, 10, 1, 10);
            assertFinite(new BgNbdLikelihood(histogram).at(parameters));
            assertFinite(new ParetoNbdLikelihood(histogram).at(parameters));
        }
    }

    private static void assertFinite(Derivatives derivatives) {
        assertThat(derivatives.value()).isFinite();
        for (var i = 0; i < derivatives.parameters(); i++) {
            assertThat(derivatives.first(i)).isFinite();
            for (var j = 0; j < derivatives.parameters(); j++) {
                assertThat(derivatives.second(i, j)).isFinite();
            }
        }
    }

    @Test
    void weightIsAsManyCustomers() {
        var parameters = new double[]{0.6, 6, 0.7, 8};
        for (var weighted : new LogLikelihood[]{new BgNbdLikelihood(one(3, 100, 200, 7)), new ParetoNbdLikelihood(one(3, 100, 200, 7))}) {
            var alone = weighted instanceof BgNbdLikelihood
                    ? new BgNbdLikelihood(one(3, 100, 200, 1))
                    : new ParetoNbdLikelihood(one(3, 100, 200, 1));
            assertThat(weighted.at(parameters).value()).isCloseTo(7 * alone.at(parameters).value(), within(1e-10));
            assertThat(weighted.at(parameters).second(1, 3)).isCloseTo(7 * alone.at(parameters).second(1, 3), within(1e-10));
        }
    }
}
