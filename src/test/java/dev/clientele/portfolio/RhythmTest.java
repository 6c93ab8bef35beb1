package dev.clientele.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A customer's rhythm is made of purchase days alone, and of those up to the as-of day.
final class RhythmTest {

    @Test
    void overdueRatioIsTheSilenceInMedianGaps() {
        var portfolio =
                new Columns(1).add(0, "2024-01-01", 5).add(0, "2024-01-11", 5).add(0, "2024-01-31", 5).add(0, "2024-03-01", 5).build();
        var rhythm = Rhythm.of(Selection.all(portfolio), day("2024-04-11"));
        assertThat(rhythm.purchaseDays()).containsExactly(4);
        assertThat(rhythm.first()).containsExactly(day("2024-01-01"));
        assertThat(rhythm.last()).containsExactly(day("2024-03-01"));
        assertThat(rhythm.medianGap()).containsExactly(20);
        assertThat(rhythm.daysSince(0)).isEqualTo(40);
        assertThat(rhythm.overdueRatio(0)).isEqualTo(2);
    }

    @Test
    void evenNumberOfGapsTakesTheMeanOfTheTwoInTheMiddle() {
        var portfolio = new Columns(1).add(0, "2024-01-01", 5).add(0, "2024-01-11", 5).add(0, "2024-01-26", 5).build();
        assertThat(Rhythm.of(Selection.all(portfolio), day("2024-02-01")).medianGap()).containsExactly(12.5);
    }

    @Test
    void twoPurchaseDaysMakeNoRhythm() {
        var portfolio = new Columns(2).add(0, "2024-01-01", 5).add(0, "2024-01-11", 5).add(0, "2024-01-11", 5).build();
        var rhythm = Rhythm.of(Selection.all(portfolio), day("2024-01-12"));
        assertThat(rhythm.purchaseDays()).containsExactly(2, 0);
        assertThat(rhythm.isKnown(0)).isFalse();
        assertThat(rhythm.medianGap()).containsExactly(Double.NaN, Double.NaN);
        assertThat(rhythm.overdueRatio(0)).isNaN();
        assertThat(rhythm.overdueRatio(1)).isNaN();
        assertThat(rhythm.daysSince(0)).isZero();
        assertThatThrownBy(() -> rhythm.daysSince(1)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("customer 1");
    }

    @Test
    void dayOfCreditNotesIsNoPurchaseDay() {
        var portfolio = new Columns(1).add(0, "2024-01-01", 5).add(0, "2024-01-05", -5).add(0, "2024-01-09", 5).add(0, "2024-01-09", -5)
                .add(0, "2024-01-11", 5).build();
        var rhythm = Rhythm.of(Selection.all(portfolio), day("2024-02-01"));
        assertThat(rhythm.purchaseDays()).containsExactly(2);
        assertThat(rhythm.last()).containsExactly(day("2024-01-11"));
    }

    @Test
    void customersOutsideTheSelectionHaveNoPurchaseDay() {
        var portfolio = new Columns(2).add(0, "2024-01-01", 5).add(1, "2024-01-01", 5).build();
        var rhythm = Rhythm.of(Selection.all(portfolio).only(new boolean[]{false, true}), day("2024-02-01"));
        assertThat(rhythm.purchaseDays()).containsExactly(0, 1);
        assertThat(rhythm.first()).containsExactly(Integer.MAX_VALUE, day("2024-01-01"));
        assertThat(rhythm.last()).containsExactly(Integer.MIN_VALUE, day("2024-01-01"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyCustomersRhythmIsThatOfAPlainCount(long seed) {
        System.out.println("seed " + seed);
        var random = new SplittableRandom(seed);
        for (var round = 0; round < 60; round++) {
            var columns = new Columns(4);
            var nets = Stream.generate(() -> new TreeMap<Integer, Long>()).limit(4).toList();
            for (var count = random.nextInt(90); count > 0; count--) {
                var customer = random.nextInt(4);
                var day = day("2024-02-01") + random.nextInt(150);
                var net = random.nextInt(40) - 10L;
                columns.add(customer, LocalDate.ofEpochDay(day).toString(), net);
                nets.get(customer).merge(day, net, Long::sum);
            }
            var end = day("2024-02-01") + random.nextInt(200);
            var rhythm = Rhythm.of(Selection.all(columns.build()), end);
            for (var customer = 0; customer < nets.size(); customer++) {
                var net = nets.get(customer);
                check(rhythm, customer, net.keySet().stream().filter(day -> day < end && net.getOrDefault(day, 0L) > 0).toList());
            }
        }
    }

    private static void check(Rhythm rhythm, int customer, List<Integer> bought) {
        assertThat(rhythm.purchaseDays()[customer]).isEqualTo(bought.size());
        assertThat(rhythm.first()[customer]).isEqualTo(bought.isEmpty() ? Integer.MAX_VALUE : bought.getFirst());
        assertThat(rhythm.last()[customer]).isEqualTo(bought.isEmpty() ? Integer.MIN_VALUE : bought.getLast());
        assertThat(rhythm.medianGap()[customer]).isEqualTo(Double.valueOf(bought.size() < 3 ? Double.NaN : median(bought)));
    }

    private static double median(List<Integer> bought) {
        var gaps = IntStream.range(1, bought.size()).map(i -> bought.get(i) - bought.get(i - 1)).sorted().boxed().toList();
        var middle = gaps.size() / 2;
        return gaps.size() % 2 == 1 ? gaps.get(middle) : (gaps.get(middle - 1) + gaps.get(middle)) / 2.0;
    }

    private static int day(String iso) {
        return Math.toIntExact(LocalDate.parse(iso).toEpochDay());
    }
}
