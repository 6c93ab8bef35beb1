package dev.clientele.portfolio.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.Thoroughness;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Companies whose customers move as a known chain says: the matrix is found again, and what happens next year lies in the interval as
/// often as the interval promises.
class KnownPopulationTest {

    private static final ChainStates STATES = new ChainStates(List.of(100_000L, 20_000L), false);
    private static final double[][] TRUTH = {{.80, .15, .02, .03}, {.10, .65, .15, .10}, {.01, .12, .57, .30}, {.00, .02, .10, .88}};
    /// The mean revenue of a customer in each state, and how far it is spread.
    private static final double[] MEAN = {150_000, 50_000, 8_000, 0};
    private static final double[] ARRIVING = {.05, .25, .70, 0};
    private static final int CUSTOMERS = 600;
    private static final double NEW_A_YEAR = 60;
    private static final double PROBABILITY = 0.9;

    /// A company's year that is over, and what the next one brings in truth.
    private record Company(Moves year, double[] today, double next) {

        static Company of(long seed) {
            var random = new SplittableRandom(seed);
            var arrivals = poisson(random);
            var from = new int[CUSTOMERS + arrivals];
            var to = new int[from.length];
            var net = new long[from.length];
            for (var customer = 0; customer < from.length; customer++) {
                from[customer] = customer < CUSTOMERS ? random.nextInt(STATES.count()) : Moves.NEW;
                to[customer] = move(from[customer], random);
                net[customer] = Math.round(net(to[customer], random));
            }
            var today = new double[STATES.count()];
            Arrays.stream(to).forEach(state -> today[state]++);
            var next = Arrays.stream(to).mapToDouble(state -> net(move(state, random), random)).sum()
                    + IntStream.range(0, poisson(random)).mapToDouble(_ -> net(move(Moves.NEW, random), random)).sum();
            return new Company(new Moves(STATES, from, to, net), today, next);
        }

        private static int poisson(SplittableRandom random) {
            var count = 0;
            for (var time = -Math.log(1 - random.nextDouble()); time < NEW_A_YEAR; time -= Math.log(1 - random.nextDouble())) {
                count++;
            }
            return count;
        }

        private static int move(int from, SplittableRandom random) {
            var row = from == Moves.NEW ? ARRIVING : TRUTH[from];
            var chance = random.nextDouble();
            var to = 0;
            while (to < row.length - 1 && chance >= row[to]) {
                chance -= row[to++];
            }
            return to;
        }

        private static double net(int state, SplittableRandom random) {
            return MEAN[state] * (0.7 + 0.6 * random.nextDouble());
        }
    }

    @Test
    void theMatrixIsFoundWithinItsSamplingError() {
        var within = 0;
        var all = 0;
        for (var seed = 0; seed < Thoroughness.times(20, 100); seed++) {
            var company = Company.of(Thoroughness.seed() + seed);
            var found = Chain.of(company.year()).probability();
            for (var from = 0; from < TRUTH.length; from++) {
                var state = from;
                var customers = Arrays.stream(company.year().from()).filter(each -> each == state).count();
                for (var to = 0; to < TRUTH.length; to++) {
                    var error = 1.645 * Math.sqrt(TRUTH[from][to] * (1 - TRUTH[from][to]) / customers);
                    within += Math.abs(found[from][to] - TRUTH[from][to]) <= error + 0.5 / customers ? 1 : 0;
                    all++;
                }
            }
        }
        assertThat((double) within / all).as("shares of the matrix within their 90 %% interval").isBetween(0.85, 0.98);
    }

    @Test
    void whatHappensLiesInTheIntervalAsOftenAsItPromises() {
        var companies = Thoroughness.times(100, 1_000);
        var covered = 0;
        for (var seed = 0; seed < companies; seed++) {
            var company = Company.of(Thoroughness.seed() + seed);
            var interval = Resampling.of(company.year(), company.today(), 1, true).year(0, PROBABILITY);
            covered += interval.low() <= company.next() && company.next() <= interval.high() ? 1 : 0;
        }
        assertThat(100.0 * covered / companies).as("of 100 companies").isBetween(85.0, 95.0);
    }

    @Test
    void theForecastIsTheChainWalkedByHand() {
        var company = Company.of(1);
        var chain = Chain.of(company.year());
        var projection = Projection.of(chain, company.today(), 3, true);
        var customers = company.today();
        for (var year = 0; year < 3; year++) {
            var next = chain.arrivals().clone();
            var revenue = 0.0;
            for (var to = 0; to < next.length; to++) {
                for (var from = 0; from < next.length; from++) {
                    next[to] += customers[from] * chain.probability()[from][to];
                }
                revenue += next[to] * chain.mean()[to];
            }
            customers = next;
            assertThat(projection.customers()[year + 1]).containsExactly(customers, org.assertj.core.data.Offset.offset(1e-9));
            assertThat(projection.revenue()[year]).isCloseTo(revenue, org.assertj.core.data.Percentage.withPercentage(1e-9));
        }
    }

    @Test
    void withoutNewCustomersAPortfolioDiesOut() {
        var company = Company.of(2);
        var chain = Chain.of(company.year());
        var alone = Projection.of(chain, company.today(), 10, false).revenue();
        var fed = Projection.of(chain, company.today(), 10, true).revenue();
        for (var year = 1; year < alone.length; year++) {
            assertThat(alone[year]).isLessThan(alone[year - 1]).isLessThan(fed[year]);
        }
    }

    @Test
    void theSameCustomersAlwaysMakeTheSameInterval() {
        var company = Company.of(3);
        assertThat(Resampling.of(company.year(), company.today(), 2, true).year(1, PROBABILITY))
                .isEqualTo(Resampling.of(company.year(), company.today(), 2, true).year(1, PROBABILITY));
    }

    @Test
    void howFarAheadIsLookedChangesNoYear() {
        var company = Company.of(4);
        var one = Resampling.of(company.year(), company.today(), 1, true);
        var ten = Resampling.of(company.year(), company.today(), 10, true);
        assertThat(one.year(0, PROBABILITY)).isEqualTo(ten.year(0, PROBABILITY));
        assertThat(Resampling.of(company.year(), company.today(), 2, true).year(1, PROBABILITY)).isEqualTo(ten.year(1, PROBABILITY));
    }
}
