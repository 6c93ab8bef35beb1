package dev.clientele.btyd.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.clientele.btyd.Cdnow;
import dev.clientele.btyd.Population;
import dev.clientele.btyd.fit.Fit;
import dev.clientele.btyd.history.Histogram;
import dev.clientele.btyd.history.Histories;
import dev.clientele.btyd.lifetime.BgNbd;
import dev.clientele.btyd.lifetime.Horizon;
import dev.clientele.btyd.lifetime.LifetimeModel;
import dev.clientele.btyd.lifetime.ParetoNbd;
import dev.clientele.btyd.spend.GammaGamma;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// Values of the CDNOW sample's customers, with both models.
final class CustomerValuesTest {

    private static final Histories HISTORIES = Cdnow.sample().histories();
    private static final Histogram HISTOGRAM = Histogram.of(HISTORIES);
    private static final ValueTerms TERMS = ValueTerms.usual(0.4, new Horizon(52, 0.1));
    private static final boolean[] ALL = all(HISTORIES.count());

    private static boolean[] all(int count) {
        var all = new boolean[count];
        Arrays.fill(all, true);
        return all;
    }

    private static CustomerValues.Models models(Fit<? extends LifetimeModel> lifetime) {
        return new CustomerValues.Models((Fit.Found<? extends LifetimeModel>) lifetime, (Fit.Found<GammaGamma>) GammaGamma.fit(HISTORIES));
    }

    private static CustomerValues.Models[] bothModels() {
        return new CustomerValues.Models[]{models(BgNbd.fit(HISTOGRAM)), models(ParetoNbd.fit(HISTOGRAM))};
    }

    @Test
    void valueIsMarginTimesSpendTimesDiscountedPurchases() {
        for (var models : bothModels()) {
            var values = CustomerValues.of(HISTORIES, HISTOGRAM, models, TERMS, ALL);
            for (var i = 0; i < HISTORIES.count(); i++) {
                var x = HISTORIES.frequency()[i];
                var purchases = models.lifetime().model().discountedPurchases(x, HISTORIES.recency()[i] / 7.0, HISTORIES.age()[i] / 7.0,
                        TERMS.horizon());
                var expected = 0.4 * models.spend().model().expectedSpend(x, HISTORIES.spend()[i]) * purchases;
                assertThat(values.value()[i]).isCloseTo(expected, within(1e-9 * expected));
                assertThat(values.low()[i]).isLessThanOrEqualTo(values.value()[i] * 1.02);
                assertThat(values.high()[i]).isGreaterThanOrEqualTo(values.value()[i] * 0.98).isFinite();
            }
        }
    }

    @Test
    void boundsAreThoseOfTheDrawsThemselves() {
        for (var models : bothModels()) {
            var terms = new ValueTerms(0.4, new Horizon(20, 0.1), 21, 9, 0.8);
            var values = CustomerValues.of(HISTORIES, HISTOGRAM, models, terms, ALL);
            var draws = ValueDraws.of(models, terms);
            for (var i = 0; i < HISTORIES.count(); i += 97) {
                var drawn = new double[21];
                for (var draw = 0; draw < 21; draw++) {
                    var x = HISTORIES.frequency()[i];
                    drawn[draw] = 0.4 * draws.spends()[draw + 1].expectedSpend(x, HISTORIES.spend()[i]) * draws.models()[draw + 1]
                            .discountedPurchases(x, HISTORIES.recency()[i] / 7.0, HISTORIES.age()[i] / 7.0, terms.horizon());
                }
                Arrays.sort(drawn);
                assertThat(values.low()[i]).isCloseTo(drawn[1], within(1e-6 * drawn[1]));
                assertThat(values.high()[i]).isCloseTo(drawn[19], within(1e-6 * drawn[19]));
            }
        }
    }

    @Test
    void equityIsTheSumOfWhoCounts() {
        var counted = new boolean[HISTORIES.count()];
        var sum = 0.0;
        var models = bothModels()[0];
        for (var i = 0; i < counted.length; i += 3) {
            counted[i] = true;
        }
        var values = CustomerValues.of(HISTORIES, HISTOGRAM, models, TERMS, counted);
        for (var i = 0; i < counted.length; i += 3) {
            sum += values.value()[i];
        }
        assertThat(values.equity().estimate()).isCloseTo(sum, within(1e-9 * sum));
        assertThat(sum).isBetween(values.equity().low(), values.equity().high());
        var newcomer = 0.4 * models.spend().model().meanSpend() * models.lifetime().model().discountedPurchases(0, 0, 0, TERMS.horizon());
        assertThat(values.newcomer().estimate()).isCloseTo(newcomer, within(1e-9 * newcomer));
    }

    @Test
    void sameSeedGivesTheSameIntervalAndMoreCustomersANarrowerOne() {
        var models = bothModels()[0];
        var one = CustomerValues.of(HISTORIES, HISTOGRAM, models, TERMS, ALL);
        var again = CustomerValues.of(HISTORIES, HISTOGRAM, models, TERMS, ALL);
        assertThat(again.equity().low()).isEqualTo(one.equity().low());
        assertThat(again.high()).isEqualTo(one.high());
        var many = new Population(40_000, 78, 1).of(models.lifetime().model(), models.spend().model());
        var histogram = Histogram.of(many);
        var fits = new CustomerValues.Models((Fit.Found<BgNbd>) BgNbd.fit(histogram), (Fit.Found<GammaGamma>) GammaGamma.fit(many));
        var narrow = CustomerValues.of(many, histogram, fits, TERMS, all(many.count())).newcomer();
        assertThat((narrow.high() - narrow.low()) / narrow.estimate())
                .isLessThan(0.5 * (one.newcomer().high() - one.newcomer().low()) / one.newcomer().estimate());
    }

    @Test
    void intervalsCoverTheTruthAboutAsOftenAsTheySay() {
        var lifetime = new BgNbd(0.8, 100, 0.8, 4);
        var spend = new GammaGamma(6.25, 3.74, 15.44);
        var truth = 0.4 * spend.meanSpend() * lifetime.discountedPurchases(0, 0, 0, TERMS.horizon());
        var covered = 0;
        for (var seed = 1; seed <= 100; seed++) {
            var histories = new Population(1500, 780, seed).of(lifetime, spend);
            var histogram = Histogram.of(histories);
            var models =
                    new CustomerValues.Models((Fit.Found<BgNbd>) BgNbd.fit(histogram), (Fit.Found<GammaGamma>) GammaGamma.fit(histories));
            var interval = CustomerValues.of(histories, histogram, models, TERMS, all(histories.count())).newcomer();
            covered += truth >= interval.low() && truth <= interval.high() ? 1 : 0;
        }
        System.out.println("90 % intervals of 100 populations that cover the truth: " + covered);
        assertThat(covered).isBetween(82, 98);
    }

    @Test
    void columnsOfDifferentCustomersAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CustomerValues.of(HISTORIES, HISTOGRAM, bothModels()[0], TERMS, new boolean[1]));
    }
}
