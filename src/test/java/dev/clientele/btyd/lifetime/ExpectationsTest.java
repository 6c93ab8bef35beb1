package dev.clientele.btyd.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.clientele.btyd.history.Histogram;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the models expect, against the published formulas evaluated with 60 digits (mpmath), and against each other.
final class ExpectationsTest {

    private static final BgNbd BG_NBD = new BgNbd(0.2426, 4.4136, 0.7929, 2.4259);
    private static final ParetoNbd PARETO_NBD = new ParetoNbd(0.5533, 10.578, 0.6063, 11.669);

    @ParameterizedTest
    @CsvSource({"0.2426, 4.4136, 0.7929, 2.4259, 2, 30.43, 38.86, 39, 1.225922657987033",
            "0.2426, 4.4136, 0.7929, 2.4259, 0, 0, 0, 520, 4.968886647516915", "2, 1, 1.0000000001, 5, 3, 10, 12, 26, 4.8144898828045923",
            "2, 1, 1, 5, 3, 10, 12, 26, 4.8144898828045923", "0.5, 8, 0.3, 0.4, 0, 0, 20, 52, 0.65847060920838104",
            "3, 2, 2.5, 40, 400, 500, 510, 52, 2.1393683649027965", "0.8, 60, 4, 900, 6, 100, 104, 52, 2.1332847628591446",
            "0.1, 0.2, 0.05, 0.1, 1, 1, 3, 200, 22.787501404813222"})
    void bgNbdExpectsThePublishedPurchases(double r, double alpha, double a, double b, int x, double recency, double age, double weeks,
            double expected) {
        assertThat(new BgNbd(r, alpha, a, b).expectedPurchases(x, recency, age, weeks)).isCloseTo(expected, within(1e-9 * expected));
    }

    @ParameterizedTest
    @CsvSource({"0.5533, 10.578, 0.6063, 11.669, 2, 30.43, 38.86, 0.0027, 6.4814577022797799",
            "0.5533, 10.578, 0.6063, 11.669, 0, 0, 38, 0.0027, 0.49039532444307372",
            "2.5, 0.05, 0.3, 40, 7, 1, 100, 0.001, 7.0501900475563276e-15", "0.2, 3, 5, 900, 60, 75, 104, 0.01, 2.6852044299078025e-5",
            "1.2, 300, 0.8, 2, 3, 5, 52, 0.0027, 0.182601254239697"})
    void paretoNbdHasThePublishedResidualTransactions(double r, double alpha, double s, double beta, int x, double recency, double age,
            double rate, double expected) {
        assertThat(new ParetoNbd(r, alpha, s, beta).discountedResidualTransactions(x, recency, age, rate)).isCloseTo(expected,
                within(1e-10 * expected));
    }

    @ParameterizedTest
    @CsvSource({"0, 0.57429991970050545, 0.59353639209998003", "1, 0.19919386048701553, 0.16558636069422528",
            "2, 0.085324231275570124, 0.0825038995824704", "5, 0.017939051850962742, 0.021491268164132519",
            "12, 0.0021572421699951179, 0.0023339997502396575"})
    void countsHaveThePublishedProbabilities(int count, double bgNbd, double paretoNbd) {
        assertThat(BG_NBD.purchaseProbability(count, 39)).isCloseTo(bgNbd, within(1e-12));
        assertThat(PARETO_NBD.purchaseProbability(count, 39)).isCloseTo(paretoNbd, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void probabilitiesOfCountsAddUpToOneAndTheirMeanIsTheExpectation(long seed) {
        System.out.println("seed " + seed);
        var random = new SplittableRandom(seed);
        for (var model : models(random)) {
            var weeks = random.nextDouble(1, 40);
            double sum = 0, mean = 0;
            for (var count = 0; count < 1500; count++) {
                var probability = model.purchaseProbability(count, weeks);
                sum += probability;
                mean += count * probability;
            }
            assertThat(sum).as("%s in %s weeks", model, weeks).isCloseTo(1, within(1e-8));
            assertThat(mean).as("%s in %s weeks", model, weeks).isCloseTo(model.expectedPurchases(weeks), within(1e-5));
        }
    }

    /// A model of each kind with any parameters that make purchases neither too rare nor too many.
    private static LifetimeModel[] models(SplittableRandom random) {
        var draw = new RandomHistogram(random);
        var rate = draw.random().nextDouble(0.5, 3);
        var bgNbd = new BgNbd(rate, random.nextDouble(4, 20), random.nextDouble(0.3, 3), random.nextDouble(0.5, 8));
        return new LifetimeModel[]{bgNbd,
                new ParetoNbd(rate, random.nextDouble(4, 20), random.nextDouble(0.2, 3), random.nextDouble(2, 40))};
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whoBoughtMoreRecentlyIsMoreProbablyAlive(long seed) {
        System.out.println("seed " + seed);
        var random = new SplittableRandom(seed);
        for (var round = 0; round < 20; round++) {
            for (var model : models(random)) {
                var age = random.nextDouble(10, 300);
                var frequency = 1 + random.nextInt(60);
                var before = 0.0;
                for (var share = 0.05; share <= 1; share += 0.05) {
                    var alive = model.aliveProbability(frequency, share * age, age);
                    assertThat(alive).as("%s x %d T %s", model, frequency, age).isBetween(before * (1 - 1e-12), 1.0 + 1e-12);
                    before = alive;
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void silenceMakesDeathMoreProbableAndLongerHorizonsMorePurchases(long seed) {
        System.out.println("seed " + seed);
        var random = new SplittableRandom(seed);
        for (var model : models(random)) {
            var recency = random.nextDouble(5, 50);
            var frequency = 1 + random.nextInt(30);
            var alive = 1.0;
            var expected = 0.0;
            for (var weeks = 1; weeks < 100; weeks += 3) {
                var next = model.aliveProbability(frequency, recency, recency + weeks);
                assertThat(next).isLessThanOrEqualTo(alive * (1 + 1e-12));
                alive = next;
                var more = model.expectedPurchases(frequency, recency, recency + 10, weeks);
                assertThat(more).isGreaterThan(expected);
                expected = more;
            }
        }
    }

    @Test
    void customersOfThousandsOfPurchasesHaveProbabilitiesToo() {
        for (var model : new LifetimeModel[]{BG_NBD, PARETO_NBD}) {
            assertThat(model.aliveProbability(5000, 1428, 1428.2)).isBetween(0.5, 1.0);
            assertThat(model.aliveProbability(5000, 1000, 1428)).isBetween(0.0, 1e-100);
            assertThat(model.expectedPurchases(5000, 1428, 1428.2, 52)).isBetween(50.0, 190.0);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void allAtOnceIsEachOne(long seed) {
        System.out.println("seed " + seed);
        var random = new SplittableRandom(seed);
        var histogram = new RandomHistogram(random).of(300, 800);
        for (var model : models(random)) {
            var horizon = new Horizon(1 + random.nextInt(150), random.nextDouble(0, 0.3));
            var purchases = Outlook.purchases(model, histogram, 26.5);
            var discounted = Outlook.discountedPurchases(model, histogram, horizon);
            for (var i = 0; i < histogram.count(); i++) {
                var x = histogram.frequency()[i];
                var recency = histogram.recency()[i] / 7.0;
                var age = histogram.age()[i] / 7.0;
                assertThat(purchases[i]).isCloseTo(model.expectedPurchases(x, recency, age, 26.5), within(1e-9 * purchases[i]));
                assertThat(discounted[i]).as("%s, %s, x %d T %s", model, horizon, x, age)
                        .isCloseTo(model.discountedPurchases(x, recency, age, horizon), within(1e-9 * discounted[i]));
            }
        }
    }

    @Test
    void discountIsByTheWeekFromItsEnd() {
        var horizon = new Horizon(3, 0.5);
        var discount = Math.pow(1.5, 1 / 52.0);
        for (var model : new LifetimeModel[]{BG_NBD, PARETO_NBD}) {
            var sum = 0.0;
            for (var week = 1; week <= 3; week++) {
                sum += (model.expectedPurchases(2, 30, 39, week) - model.expectedPurchases(2, 30, 39, week - 1)) / Math.pow(discount, week);
            }
            assertThat(model.discountedPurchases(2, 30, 39, horizon)).isCloseTo(sum, within(1e-12));
        }
    }

    @Test
    void longHorizonsComeNearTheResidualTransactions() {
        var yearly = 0.15;
        var weekly = Math.log1p(yearly) / 52;
        var all = PARETO_NBD.discountedResidualTransactions(2, 30.43, 38.86, weekly);
        assertThat(PARETO_NBD.discountedPurchases(2, 30.43, 38.86, new Horizon(52 * 200, yearly))).isCloseTo(all, within(0.003 * all));
    }

    @Test
    void histogramWithOneAgeNeedsNoInterpolation() {
        var histogram = Histogram.ofCells(new int[]{2, 2}, new int[]{50, 90}, new int[]{100, 100}, new double[]{1, 1});
        assertThat(Outlook.purchases(BG_NBD, histogram, 39)[1]).isCloseTo(BG_NBD.expectedPurchases(2, 90 / 7.0, 100 / 7.0, 39),
                within(1e-14));
    }
}
