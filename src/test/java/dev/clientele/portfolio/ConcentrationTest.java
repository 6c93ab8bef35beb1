package dev.clientele.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Concentration where it is known: of equal customers, of one, under scale and replication.
final class ConcentrationTest {

    private static final Offset<Double> PRECISION = within(1e-12);

    @Test
    void equalCustomersAreNotConcentrated() {
        for (var customers = 1; customers <= 40; customers++) {
            var equal = of(LongStream.generate(() -> 700).limit(customers).toArray());
            assertThat(equal.gini()).isZero();
            assertThat(equal.hhi()).isCloseTo(10_000.0 / customers, within(1e-8));
            assertThat(equal.fewestFor(50)).isEqualTo((customers + 1) / 2);
            assertThat(equal.fewestFor(100)).isEqualTo(customers);
            var half = customers / 2;
            assertThat(equal.lorenz(half)).isCloseTo((double) half / customers, PRECISION);
        }
    }

    @Test
    void figuresOfAHandfulOfCustomers() {
        var five = of(10, 0, 50, -40, 20, 15, 5);
        assertThat(five.ranked()).containsExactly(2, 4, 5, 0, 6);
        assertThat(five.total()).isEqualTo(100);
        assertThat(five.top(2)).isEqualTo(70);
        assertThat(five.top(9)).isEqualTo(100);
        assertThat(five.fewestFor(50)).isEqualTo(1);
        assertThat(five.fewestFor(51)).isEqualTo(2);
        assertThat(five.fewestFor(80)).isEqualTo(3);
        assertThat(five.hhi()).isCloseTo(2_500 + 400 + 225 + 100 + 25, PRECISION);
        assertThat(five.gini()).isCloseTo((4 * 50 + 2 * 20 - 2 * 10 - 4 * 5) / 500.0, PRECISION);
        assertThat(five.lorenz(2)).isCloseTo(0.15, PRECISION);
    }

    @Test
    void oneCustomerIsAllThereIs() {
        var one = of(7);
        assertThat(one.gini()).isZero();
        assertThat(one.hhi()).isEqualTo(10_000);
        assertThat(one.fewestFor(1)).isEqualTo(1);
        assertThat(one.fewestFor(80)).isEqualTo(1);
    }

    @Test
    void nobodyHasNoFigure() {
        var nobody = of(0, -5);
        assertThat(nobody.customers()).isZero();
        assertThat(nobody.total()).isZero();
        assertThat(nobody.fewestFor(50)).isZero();
        assertThat(nobody.gini()).isNaN();
        assertThat(nobody.hhi()).isNaN();
    }

    @Test
    void sumsNearTheLimitOfALongAreExact() {
        var great = of(Long.MAX_VALUE / 4, Long.MAX_VALUE / 4, Long.MAX_VALUE / 4, Long.MAX_VALUE / 4);
        assertThat(great.fewestFor(50)).isEqualTo(2);
        assertThat(great.fewestFor(51)).isEqualTo(3);
        assertThat(great.hhi()).isCloseTo(2_500, within(1e-8));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void neitherScaleNorReplicationChangesInequality(long seed) {
        System.out.println("seed " + seed);
        var random = new SplittableRandom(seed);
        for (var round = 0; round < 100; round++) {
            var values = random.longs(1 + random.nextInt(60), 1, 1L << random.nextInt(3, 40)).toArray();
            var gini = of(values).gini();
            assertThat(gini).isBetween(0.0, 1 - 1.0 / values.length + 1e-12);
            assertThat(of(Arrays.stream(values).map(value -> 37 * value).toArray()).gini()).isCloseTo(gini, PRECISION);
            var times = 2 + random.nextInt(4);
            var copies = IntStream.range(0, times).boxed().flatMapToLong(ignored -> Arrays.stream(values)).toArray();
            assertThat(of(copies).gini()).isCloseTo(gini, PRECISION);
            assertThat(of(copies).hhi()).isCloseTo(of(values).hhi() / times, within(1e-8));
        }
    }

    private static Concentration of(long... values) {
        var columns = new Columns(values.length);
        for (var customer = 0; customer < values.length; customer++) {
            columns.add(customer, "2024-01-01", values[customer]);
        }
        var days = columns.build().days();
        return Concentration.of(days, values, Integer.MAX_VALUE);
    }
}
