package dev.clientele.btyd.lifetime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.btyd.fit.Fit;
import dev.clientele.btyd.history.Histogram;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Data that tells no parameters gives a refusal with its reason, never a number.
final class RefusedFitsTest {

    private static String reason(Fit<?> fit) {
        assertThat(fit).isInstanceOf(Fit.Refused.class);
        return ((Fit.Refused<?>) fit).reason();
    }

    private static List<Fit<?>> both(Histogram histogram) {
        return List.of(BgNbd.fit(histogram), ParetoNbd.fit(histogram));
    }

    private static Histogram alike(int customers, int frequency, int recency, int age) {
        return Histogram.ofCells(new int[]{frequency}, new int[]{recency}, new int[]{age}, new double[]{customers});
    }

    @Test
    void nobodyIsTooFew() {
        assertThat(reason(BgNbd.fit(Histogram.ofCells(new int[0], new int[0], new int[0], new double[0]))))
                .isEqualTo("0 customers are too few, it takes 50");
    }

    @Test
    void fewCustomersAreTooFew() {
        for (var fit : both(alike(49, 3, 50, 100))) {
            assertThat(reason(fit)).isEqualTo("49 customers are too few, it takes 50");
            assertThat(fit.convergence().starts()).isZero();
        }
    }

    @Test
    void fewRepeatersAreTooFew() {
        var histogram = Histogram.ofCells(new int[]{0, 2}, new int[]{0, 50}, new int[]{100, 100}, new double[]{1000, 19});
        both(histogram).forEach(fit -> assertThat(reason(fit)).isEqualTo("19 customers bought again, it takes 20"));
    }

    @Test
    void customersWhoAreAllAlikeTellNoSpread() {
        both(alike(1000, 10, 350, 364)).forEach(fit -> assertThat(reason(fit)).containsAnyOf("bound", "peak", "determine", "converge"));
    }

    @Test
    void allOfOneDayTellNothing() {
        both(alike(1000, 0, 0, 0)).forEach(fit -> assertThat(reason(fit)).contains("bought again"));
    }

    /// Every customer buys at one rate and nobody ever stops.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void purelyRandomPurchasesTellNoSpread(long seed) {
        System.out.println("seed " + seed);
        var random = new SplittableRandom(seed);
        var frequency = new int[400];
        var recency = new int[400];
        var age = new int[400];
        var weight = new double[400];
        Arrays.fill(weight, 1);
        for (var i = 0; i < 400; i++) {
            age[i] = 200 + random.nextInt(200);
            for (var day = 1; day <= age[i]; day++) {
                if (random.nextInt(20) == 0) {
                    frequency[i]++;
                    recency[i] = day;
                }
            }
        }
        both(Histogram.ofCells(frequency, recency, age, weight))
                .forEach(fit -> assertThat(reason(fit)).containsAnyOf("bound", "peak", "determine", "converge"));
    }

    /// Whatever the data, what is found is a peak with finite errors.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyDataIsFittedOrRefused(long seed) {
        System.out.println("seed " + seed);
        var random = new RandomHistogram(new SplittableRandom(seed));
        for (var round = 0; round < 4; round++) {
            for (var fit : both(random.of(30 + random.random().nextInt(200), 5 + random.random().nextInt(600)))) {
                if (fit instanceof Fit.Found<?> found) {
                    assertThat(found.convergence().gradientNorm()).isLessThan(1e-6);
                    for (var error : found.estimates().standardErrors()) {
                        assertThat(error).isFinite().isPositive();
                    }
                } else {
                    assertThat(reason(fit)).isNotBlank();
                }
            }
        }
    }
}
