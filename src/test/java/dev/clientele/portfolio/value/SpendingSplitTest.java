package dev.clientele.portfolio.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dev.clientele.portfolio.value.SpendingSplit.Response;
import dev.clientele.portfolio.value.SpendingSplit.Spending;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// The best split of spending against sums over years, against trying every split, and against what is known of an optimum (Pfeifer
/// 2005, "The optimal ratio of acquisition and retention costs", Journal of Targeting, Measurement and Analysis for Marketing 13).
class SpendingSplitTest {

    private static final int YEARS = 3_000;

    /// The published value of one prospect, added up year by year: who is won brings its margin at once, and each year later it is kept
    /// with chance r, which costs R for each that there was.
    @Test
    void aProspectIsWorthWhatItBringsYearByYear() {
        var split = new SpendingSplit(Response.of(.4, 5, .05), Response.of(.7, 10, .4), 1, 1, 50, 50, .1, 1);
        var keeps = .7 * (1 - Math.exp(Math.log(1 - .4 / .7) * 14 / 10));
        var wins = .4 * (1 - Math.exp(Math.log(1 - .05 / .4) * 9 / 5));
        var later = 0.0;
        for (var year = 1; year < YEARS; year++) {
            later += (50 * Math.pow(keeps, year) - 14 * Math.pow(keeps, year - 1)) / Math.pow(1.1, year);
        }
        assertThat(split.kept(new Spending(9, 14))).isCloseTo(keeps, offset(1e-12));
        assertThat(split.won(new Spending(9, 14))).isCloseTo(wins, offset(1e-12));
        assertThat(split.ahead(14)).isCloseTo(later, offset(1e-9));
        assertThat(split.equity(new Spending(9, 14))).isCloseTo(later + wins * (50 + later) - 9, offset(1e-9));
    }

    @Test
    void todaysSpendingReachesWhatItReachesToday() {
        assertThat(Response.of(.4, 20, .1).at(20)).isCloseTo(.1, offset(1e-12));
        assertThat(Response.of(.9, 15, .6).at(15)).isCloseTo(.6, offset(1e-12));
        assertThat(Response.of(.9, 15, .6).at(1e9)).isCloseTo(.9, offset(1e-12));
    }

    @Test
    void noOtherSplitOfABudgetIsBetter() {
        var random = new SplittableRandom(17);
        for (var company = 0; company < 50; company++) {
            var split = split(random);
            var budget = random.nextDouble(1_000, 60_000);
            var best = split.best(budget);
            assertThat(best.total()).isCloseTo(budget, offset(1e-6));
            for (var part = 0; part <= 1_000; part++) {
                var other = new Spending(budget - budget * part / 1_000, budget * part / 1_000);
                assertThat(split.equity(best)).isGreaterThanOrEqualTo(split.equity(other) - 1e-6);
            }
        }
    }

    @Test
    void withoutABudgetTheNextCustomerCostsWhatOneIsWorth() {
        var random = new SplittableRandom(1996);
        for (var company = 0; company < 50; company++) {
            var split = split(random);
            var best = split.best();
            for (var other : new double[]{.5, .9, .99, 1.01, 1.1, 2}) {
                assertThat(split.equity(new Spending(best.onWinning() * other, best.onKeeping())))
                        .isLessThanOrEqualTo(split.equity(best) + 1e-6);
                assertThat(split.equity(new Spending(best.onWinning(), best.onKeeping() * other)))
                        .isLessThanOrEqualTo(split.equity(best) + 1e-6);
            }
            var each = best.onKeeping() / 400;
            if (best.onWinning() > 0 && each > 1e-3) {
                var worth = split.margin() + split.ahead(each);
                var more = best.onWinning() * 1e-4;
                var nextWon = more / (split.won(new Spending(best.onWinning() + more, 0)) - split.won(best));
                var nextKept = each * 1e-4 / (split.keeping().at(each * (1 + 1e-4)) - split.keeping().at(each));
                assertThat(nextWon).isCloseTo(worth, offset(worth * 1e-3));
                assertThat(nextKept).isCloseTo(worth, offset(worth * 1e-3));
            }
        }
    }

    private static SpendingSplit split(SplittableRandom random) {
        var ceiling = random.nextDouble(.5, .99);
        var margin = random.nextDouble(30, 400);
        return new SpendingSplit(Response.of(.4, random.nextDouble(2, 40), random.nextDouble(.02, .3)),
                Response.of(ceiling, random.nextDouble(2, 40), ceiling * random.nextDouble(.3, .95)), 1_000, 400, margin, margin, .1, 3.8);
    }
}
