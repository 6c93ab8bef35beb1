package dev.clientele.btyd.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.clientele.btyd.Cdnow;
import dev.clientele.btyd.Purchases;
import dev.clientele.btyd.fit.Fit;
import dev.clientele.btyd.history.Histogram;
import dev.clientele.btyd.history.Histories;
import dev.clientele.btyd.lifetime.BgNbd;
import dev.clientele.btyd.lifetime.ParetoNbd;
import dev.clientele.portfolio.Selection;
import org.junit.jupiter.api.Test;

final class HoldoutTest {

    @Test
    void errorsAreTakenPerCustomer() {
        var histories = new Histories(new int[3], new int[]{0, 2, 4}, new int[]{0, 70, 70}, new int[]{70, 70, 0}, new double[3]);
        var holdout = Holdout.of(histories, 5, new double[]{0.5, 2, 3}, new int[]{0, 4, 3}, 2);
        assertThat(holdout.actual()).isEqualTo(7);
        assertThat(holdout.model()).isEqualTo(new Holdout.Score(5.5, 2.5 / 3, Math.sqrt(4.25 / 3)));
        assertThat(holdout.naive().predicted()).isCloseTo(1, within(1e-12));
        assertThat(holdout.byFrequency()).containsExactly(new Holdout.Row(0, 1, 0.5, 0), new Holdout.Row(2, 2, 2.5, 3.5));
        assertThatIllegalArgumentException().isThrownBy(() -> Holdout.score(new double[0], new int[0]));
    }

    @Test
    void laterPurchasesAreDaysAfterTheSplitUpToTheEnd() {
        var purchases = new Purchases(2).add(0, 10, 5).add(0, 20, 5).add(0, 21, 5).add(0, 30, 5).add(0, 31, 5).add(0, 25, -5).add(1, 25, 5);
        var selection = Selection.all(purchases.build());
        var histories = Histories.of(selection, 20);
        assertThat(RepeatPurchases.between(selection, histories, 20, 30)).containsExactly(2);
        assertThat(RepeatPurchases.cumulative(selection, histories, 10, 3)).containsExactly(0, 2, 3);
    }

    @Test
    void expectedFrequenciesAddUpToTheCustomersAndAreNearWhatTheyWereFittedTo() {
        var histogram = Histogram.of(Cdnow.sample().histories());
        var actual = FitCurves.actualFrequencies(histogram, 7);
        assertThat(actual).startsWith(1411, 439, 214);
        for (var fit : new Fit<?>[]{BgNbd.fit(histogram), ParetoNbd.fit(histogram)}) {
            var model = ((Fit.Found<?>) fit).model();
            var expected = FitCurves.frequencies(model instanceof BgNbd bgNbd ? bgNbd : (ParetoNbd) model, histogram, 7);
            var sum = 0.0;
            for (var count = 0; count <= 7; count++) {
                sum += expected[count];
                assertThat(expected[count]).as("%d purchases", count).isCloseTo(actual[count], within(45.0));
            }
            assertThat(sum).isCloseTo(2357, within(1e-6));
        }
    }
}
