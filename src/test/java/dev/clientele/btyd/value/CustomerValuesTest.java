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
    private static final CustomerValues.Customers ALL = CustomerValues.Customers.all(HISTORIES, HISTOGRAM, 0.4);

    private static CustomerValues.Models models(Fit<? extends LifetimeModel> lifetime) {
        return new CustomerValues.Models((Fit.Found<? extends LifetimeModel>) lifetime, (Fit.Found<GammaGamma>) GammaGamma.fit(HISTORIES));
    }

    private static CustomerValues.Models[] bothModels() {
        return new CustomerValues.Models[]{models(BgNbd.fit(HISTOGRAM)), models(ParetoNbd.fit(HISTOGRAM))};
    }

    @Test
    void valueIsMarginTimesSpendTimesDiscountedPurchases() {
        for (var models : bothModels()) {
            var values = CustomerValues.of(ALL, models, TERMS);
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
            var values = CustomerValues.of(ALL, models, terms);
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
        var values = CustomerValues.of(new CustomerValues.Customers(HISTORIES, HISTOGRAM, counted, ALL.margin()), models, TERMS);
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
        var one = CustomerValues.of(ALL, models, TERMS);
        var again = CustomerValues.of(ALL, models, TERMS);
        assertThat(again.equity().low()).isEqualTo(one.equity().low());
        assertThat(again.high()).isEqualTo(one.high());
        var many = new Population(40_000, 78, 1).of(models.lifetime().model(), models.spend().model());
        var histogram = Histogram.of(many);
        var fits = new CustomerValues.Models((Fit.Found<BgNbd>) BgNbd.fit(histogram), (Fit.Found<GammaGamma>) GammaGamma.fit(many));
        var narrow = CustomerValues.of(CustomerValues.Customers.all(many, histogram, 0.4), fits, TERMS).newcomer();
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
            var interval = CustomerValues.of(CustomerValues.Customers.all(histories, histogram, 0.4), models, TERMS).newcomer();
            covered += truth >= interval.low() && truth <= interval.high() ? 1 : 0;
        }
        System.out.println("90 % intervals of 100 populations that cover the truth: " + covered);
        assertThat(covered).isBetween(82, 98);
    }

    @Test
    void columnsOfDifferentCustomersAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CustomerValues.Customers(HISTORIES, HISTOGRAM, new boolean[1], ALL.margin()));
    }

    /// A customer at whom the company loses brings the less the more it buys.
    @Test
    void eachCustomerHasItsOwnMargin() {
        var models = bothModels()[0];
        var margin = ALL.margin().clone();
        margin[7] = 0.1;
        margin[8] = -0.2;
        var alike = CustomerValues.of(ALL, models, TERMS);
        var own = CustomerValues.of(new CustomerValues.Customers(HISTORIES, HISTOGRAM, ALL.counted(), margin), models, TERMS);
        assertThat(own.value()[7]).isCloseTo(alike.value()[7] / 4, within(1e-9));
        assertThat(own.high()[7]).isCloseTo(alike.high()[7] / 4, within(1e-9));
        assertThat(own.value()[8]).isCloseTo(-alike.value()[8] / 2, within(1e-9));
        assertThat(own.low()[8]).isCloseTo(-alike.high()[8] / 2, within(1e-9));
        assertThat(own.high()[8]).isCloseTo(-alike.low()[8] / 2, within(1e-9));
        assertThat(own.equity().estimate()).isCloseTo(
                alike.equity().estimate() - alike.value()[7] * 3 / 4 - alike.value()[8] * 3 / 2, within(1e-6));
        assertThat(own.newcomer()).isEqualTo(alike.newcomer());
    }
}
