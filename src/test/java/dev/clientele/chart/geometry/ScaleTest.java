package dev.clientele.chart.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ScaleTest {

    @Test
    void ticksAreRoundAndFew() {
        assertThat(Scale.fromZero(0, 703, 6, true).ticks()).containsExactly(0.0, 200.0, 400.0, 600.0);
        assertThat(Scale.fromZero(-120, 60, 6, true).ticks()).containsExactly(-100.0, -50.0, 0.0, 50.0);
        assertThat(Scale.forLines(0.86, 1.045, 6, false).ticks()).first().satisfies(tick -> assertThat(tick).isCloseTo(0.85, within(1e-9)));
    }

    @Test
    void countsAreNotDividedBelowOne() {
        assertThat(Scale.fromZero(0, 2, 6, true).ticks()).containsExactly(0.0, 1.0, 2.0);
    }

    @Test
    void nothingAtAllStillHasAScale() {
        assertThat(Scale.fromZero(0, 0, 6, true).ticks()).containsExactly(0.0, 1.0);
    }

    @Test
    void barsStandOnZeroAndLinesFarFromItDoNot() {
        assertThat(Scale.fromZero(90, 100, 6, false).low()).isZero();
        assertThat(Scale.forLines(90, 100, 6, false).low()).isBetween(80.0, 90.0);
        assertThat(Scale.forLines(10, 100, 6, false).low()).isZero();
    }

    @Test
    void everyValueLiesInsideAndTicksNeverCrowd() {
        for (long seed = 1; seed <= 2_000; seed++) {
            var random = new Random(seed);
            var one = random.nextGaussian() * Math.pow(10, random.nextInt(30) - 12);
            var other = random.nextGaussian() * Math.pow(10, random.nextInt(30) - 12);
            var scale = Scale.fromZero(Math.min(one, other), Math.max(one, other), 6, random.nextBoolean());
            assertThat(scale.low()).as("seed %d", seed).isLessThanOrEqualTo(Math.min(one, other));
            assertThat(scale.high()).as("seed %d", seed).isGreaterThanOrEqualTo(Math.max(one, other));
            assertThat(scale.ticks()).as("seed %d", seed).hasSizeBetween(1, 9).doesNotHaveDuplicates();
        }
    }

    @Test
    void lowPanelsHaveTwoOrThreeRoundTicks() {
        assertThat(Scale.ofFewLines(588, 762, true).ticks()).containsExactly(600.0, 700.0, 800.0);
        assertThat(Scale.ofFewLines(160, 703, true).ticks()).containsExactly(0.0, 500.0);
        assertThat(Scale.ofFewLines(-58, 30, true).ticks()).containsExactly(-50.0, 0.0, 50.0);
        for (long seed = 1; seed <= 2_000; seed++) {
            var random = new Random(seed);
            var one = random.nextGaussian() * Math.pow(10, random.nextInt(12) - 2);
            var other =
                    random.nextBoolean() ? one * (1 + random.nextDouble()) : random.nextGaussian() * Math.pow(10, random.nextInt(30) - 12);
            var scale = Scale.ofFewLines(Math.min(one, other), Math.max(one, other), random.nextBoolean());
            var hair = scale.step() * 1e-6;
            assertThat(scale.low() - hair).as("seed %d", seed).isLessThanOrEqualTo(Math.min(one, other));
            assertThat(scale.high() + hair).as("seed %d", seed).isGreaterThanOrEqualTo(Math.max(one, other));
            assertThat(scale.ticks()).as("seed %d", seed).hasSizeBetween(2, 3).doesNotHaveDuplicates();
        }
    }

    @Test
    void aSmallChangeLooksSmallEvenWithoutZero() {
        var scale = Scale.ofFewLines(600, 602, true);
        assertThat(scale.high() - scale.low()).isGreaterThan(25);
        assertThat(Scale.ofFewLines(600, 600, true).ticks()).containsExactly(580.0, 600.0, 620.0);
    }
}
