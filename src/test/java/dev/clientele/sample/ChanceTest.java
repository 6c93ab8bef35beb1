package dev.clientele.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ChanceTest {

    private static final int DRAWS = 200_000;

    @Test
    void streamIsSplitMix64() {
        var chance = new Chance(42);
        var published = new SplittableRandom(42);
        for (int draw = 0; draw < 1_000; draw++) {
            assertThat(chance.next()).isEqualTo(published.nextLong());
        }
    }

    @Test
    void labelsHaveStreamsOfTheirOwn() {
        var first = IntStream.range(0, 10_000).mapToLong(label -> Chance.of(7, label).next());
        assertThat(first.distinct().count()).isEqualTo(10_000);
        assertThat(Chance.of(7, 3).next()).isEqualTo(Chance.of(7, 3).next());
    }

    @Test
    void gammaHasMeanOneAndTheVarianceOfItsShape() {
        var chance = new Chance(1);
        for (double shape : new double[]{1, 1.6, 5.5}) {
            assertMoments(() -> chance.gamma(shape), 1, 1 / shape);
        }
    }

    @Test
    void normalAndLognormalHaveTheirMoments() {
        var chance = new Chance(2);
        assertMoments(chance::normal, 0, 1);
        assertMoments(() -> chance.lognormal(0.5), 1, StrictMath.exp(0.25) - 1);
    }

    @Test
    void weightedChoiceFollowsTheWeights() {
        var chance = new Chance(3);
        var counts = new int[3];
        for (int draw = 0; draw < DRAWS; draw++) {
            counts[chance.weighted(1, 0, 3)]++;
        }
        assertThat(counts[0] / (double) DRAWS).isCloseTo(0.25, within(0.01));
        assertThat(counts[1]).isZero();
    }

    @Test
    void shuffleKeepsTheElements() {
        var elements = new ArrayList<>(IntStream.range(0, 100).boxed().toList());
        new Chance(4).shuffle(elements);
        assertThat(elements).isNotEqualTo(IntStream.range(0, 100).boxed().toList());
        assertThat(elements).containsExactlyInAnyOrderElementsOf(IntStream.range(0, 100).boxed().toList());
    }

    @Test
    void boundMustBePositive() {
        assertThatThrownBy(() -> new Chance(5).below(0)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("0");
    }

    private static void assertMoments(DoubleSupplier draw, double mean, double variance) {
        var draws = DoubleStream.generate(draw).limit(DRAWS).toArray();
        double found = DoubleStream.of(draws).average().orElseThrow();
        assertThat(found).isCloseTo(mean, within(0.02));
        assertThat(DoubleStream.of(draws).map(value -> (value - found) * (value - found)).average().orElseThrow()).isCloseTo(variance,
                within(0.04));
    }
}
