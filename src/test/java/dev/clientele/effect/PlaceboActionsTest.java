package dev.clientele.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.clientele.Thoroughness;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Actions in which nobody did anything, and actions of which it is known what they changed.
final class PlaceboActionsTest {

    private static final int PICKED = 40;
    /// Of so many at the top of the list of customers at risk some are picked, as people do who know a few of them.
    private static final int LISTED = 120;
    private static final int WINDOW = 90;
    private static final int EACH = 50;

    /// What was found over many actions.
    private record Score(int runs, int covered, int naive, int apart) {}

    private static Score placebos(int companies) {
        var covered = 0;
        var naive = 0;
        var apart = 0;
        for (var seed = 0; seed < companies; seed++) {
            var company = new SimulatedCompany(Thoroughness.seed() + seed);
            var random = new Random(seed);
            for (var run = 0; run < EACH; run++) {
                var start = SimulatedCompany.anyDay(random);
                var treated = SimulatedCompany.some(Arrays.copyOf(company.atRisk(start), LISTED), PICKED, random);
                var traits = company.traits(start);
                var matching = company.match(traits, treated);
                var study = EffectStudy.of(company.portfolio().days(), traits, matching, start, WINDOW, run);
                var history = History.of(company.portfolio().days(), matching, start, WINDOW, run);
                covered += study.effect().covers(0) ? 1 : 0;
                naive += study.naive().mean() > 0 ? 1 : 0;
                apart += history.isParallel() && history.isSound() ? 0 : 1;
            }
        }
        return new Score(companies * EACH, covered, naive, apart);
    }

    /// 1,000 of them in the full mode: zero lies in 930 to 970 of their intervals, while what the same customers bought before and after
    /// would have been called a success nearly each time.
    @Test
    void ofActionsInWhichNobodyDidAnythingNothingIsFound() {
        var score = placebos(Thoroughness.times(2, 20));
        System.out.println("placebo actions: " + score);
        if (score.runs() == 1_000) {
            assertThat(score.covered()).isBetween(930, 970);
        }
        assertThat(score.covered()).isGreaterThan(score.runs() * 9 / 10);
        assertThat(score.naive()).isGreaterThan(score.runs() * 8 / 10);
    }

    /// Half of the treated order once more in the 90 days, for about what they usually do: it is known by how much each is better off.
    @Test
    void knownEffectLiesInItsInterval() {
        var found = 0;
        for (var seed = 0; seed < 4; seed++) {
            var company = new SimulatedCompany(Thoroughness.seed() - 1 - seed);
            var random = new Random(seed);
            for (var run = 0; run < 25; run++) {
                found += isFound(company, random, run) ? 1 : 0;
            }
        }
        System.out.println("known effects within their intervals: " + found + " of 100");
        assertThat(found).isGreaterThanOrEqualTo(92);
    }

    private static boolean isFound(SimulatedCompany company, Random random, int run) {
        var start = SimulatedCompany.anyDay(random);
        var treated = SimulatedCompany.some(Arrays.copyOf(company.atRisk(start), LISTED), PICKED, random);
        var traits = company.traits(start);
        var matching = company.match(traits, treated);
        var more = new ArrayList<int[]>();
        var cents = new ArrayList<Long>();
        var gained = 0.0;
        for (var set : matching.sets()) {
            if (random.nextBoolean()) {
                var order = company.portfolio().days().net(set.treated(), start - 365, start) / 8 + 1;
                more.add(new int[]{set.treated(), start + random.nextInt(WINDOW)});
                cents.add(order);
                gained += order;
            }
        }
        var truth = gained / matching.sets().size();
        var days = company.with(more, cents).days();
        return EffectStudy.of(days, traits, matching, start, WINDOW, run).effect().covers(truth);
    }

    @Test
    void whoseCustomersAreAllTreatedAreLikeNobody() {
        var company = new SimulatedCompany(Thoroughness.seed());
        var start = SimulatedCompany.anyDay(new Random(1));
        var treated = company.atRisk(start);
        var traits = company.traits(start);
        var matching = company.match(traits, treated);
        var days = company.portfolio().days();
        var judged = Judgement.of(EffectStudy.of(days, traits, matching, start, WINDOW, 1), matching,
                History.of(days, matching, start, WINDOW, 1));
        assertThat(judged.verdict()).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(judged.why()).isEqualTo(Judgement.Why.UNLIKE);
    }

    @Test
    void counterpartsAreUntouchedOfTheSameTierAndInOneSetAlone() {
        var company = new SimulatedCompany(Thoroughness.seed());
        var random = new Random(2);
        var start = SimulatedCompany.anyDay(random);
        var treated = SimulatedCompany.some(Arrays.copyOf(company.atRisk(start), LISTED), PICKED, random);
        var traits = company.traits(start);
        var matching = company.match(traits, treated);
        var used = new ArrayList<Integer>();
        matching.sets().forEach(set -> Arrays.stream(set.counterparts()).forEach(other -> {
            used.add(other);
            assertThat(company.tiers(start)[other]).isEqualTo(company.tiers(start)[set.treated()]);
        }));
        assertThat(used).isNotEmpty().doesNotHaveDuplicates().doesNotContainAnyElementsOf(boxed(treated));
        assertThat(matching.sets().size() + matching.unmatched().length).isEqualTo(treated.length);
        assertThat(matching.sets().size()).isGreaterThan(treated.length / 2);
    }

    private static List<Integer> boxed(int[] customers) {
        return Arrays.stream(customers).boxed().toList();
    }

    @Test
    void lotDrawsTheSameShareOfEachStratumAndTheSameAgain() {
        var strata = new int[200];
        for (var i = 0; i < strata.length; i++) {
            strata[i] = i < 100 ? 0 : i < 150 ? 1 : 2;
        }
        var drawn = Holdout.draw(strata, 0.2, 7);
        assertThat(drawn).isEqualTo(Holdout.draw(strata, 0.2, 7)).isNotEqualTo(Holdout.draw(strata, 0.2, 8));
        assertThat(count(drawn, 0, 100)).isEqualTo(20);
        assertThat(count(drawn, 100, 150)).isEqualTo(10);
        assertThat(count(drawn, 150, 200)).isEqualTo(10);
        var loners = new int[10];
        for (var i = 0; i < loners.length; i++) {
            loners[i] = i;
        }
        assertThat(count(Holdout.draw(loners, 0.3, 1), 0, 10)).isEqualTo(3);
    }

    private static int count(boolean[] drawn, int from, int to) {
        var count = 0;
        for (var i = from; i < to; i++) {
            count += drawn[i] ? 1 : 0;
        }
        return count;
    }

    /// Against the interval of Student's t, which is right for values that are normally distributed: t of 29 degrees is 2.045.
    @Test
    void intervalOfNormalValuesIsThatOfStudent() {
        var random = new Random(3);
        var values = random.doubles(30).map(any -> 5 + random.nextGaussian()).toArray();
        var interval = Interval.of(values, 1);
        assertThat((interval.high() - interval.low()) / 2 / interval.standardError()).isBetween(1.8, 2.3);
        assertThat(interval.mean()).isEqualTo(Arrays.stream(values).average().orElseThrow());
        assertThat(Interval.of(new double[]{1, 2, 3}, 1).isKnown()).isFalse();
        assertThat(Interval.student(29)).isCloseTo(2.04523, within(0.0005));
        assertThat(Interval.student(7)).isCloseTo(2.36462, within(0.002));
        assertThat(Interval.below(-1.96)).isCloseTo(0.0249979, within(1e-6));
    }
}
