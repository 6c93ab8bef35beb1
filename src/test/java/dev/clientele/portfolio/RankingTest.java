package dev.clientele.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A ranking is a sort by value, then longer relationship, then id, of those above zero.
final class RankingTest {

    private static final int DAY = Math.toIntExact(LocalDate.of(2024, 1, 1).toEpochDay());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void rankingIsAPlainSort(long seed) {
        System.out.println("seed " + seed);
        var random = new SplittableRandom(seed);
        for (var round = 0; round < 200; round++) {
            var customers = random.nextInt(60);
            var days = days(random, customers);
            var values = IntStream.rangeClosed(0, customers).mapToLong(customer -> random.nextInt(12) - 2L).toArray();
            var end = random.nextBoolean() ? Integer.MAX_VALUE : DAY + random.nextInt(6);
            var most = random.nextInt(70);
            assertThat(Ranking.top(days, values, end, most)).as("%d of %d customers, round %d", most, customers, round)
                    .isEqualTo(sorted(days, values, end, most));
        }
    }

    private static int[] sorted(Days days, long[] values, int end, int most) {
        Comparator<Integer> order = Comparator.comparingLong(customer -> -values[customer]);
        return IntStream.range(0, days.customers()).filter(customer -> values[customer] > 0).boxed()
                .sorted(order.thenComparingLong(customer -> since(days, customer, end)).thenComparingInt(customer -> customer)).limit(most)
                .mapToInt(Integer::intValue).toArray();
    }

    private static long since(Days days, int customer, int end) {
        return IntStream.range(days.offsets()[customer], days.offsets()[customer + 1])
                .filter(row -> days.net()[row] > 0 && days.day()[row] < end).mapToLong(row -> days.day()[row]).min()
                .orElse(Long.MAX_VALUE);
    }

    private static Days days(SplittableRandom random, int customers) {
        var columns = new Columns(customers);
        for (var customer = 0; customer <= customers; customer++) {
            for (var rows = random.nextInt(3); rows > 0; rows--) {
                columns.add(customer, LocalDate.ofEpochDay(DAY + random.nextInt(8)).toString(), random.nextInt(5) - 1L, 0);
            }
        }
        return columns.build().days();
    }

    @Test
    void equalCustomersRankByLongerRelationshipThenId() {
        var days = new Columns(4).add(0, "2024-03-01", 100, 0).add(1, "2024-02-01", 100, 0).add(2, "2024-01-01", -5, 0)
                .add(2, "2024-03-01", 100, 0).add(3, "2024-02-01", 100, 0).build().days();
        assertThat(Ranking.top(days, new long[]{7, 7, 7, 7, 99}, 9)).containsExactly(1, 3, 0, 2);
    }

    @Test
    void relationshipThatBeginsAfterTheAsOfDayIsNone() {
        var days = new Columns(2).add(0, "2024-03-01", 100, 0).add(1, "2024-02-01", 100, 0).build().days();
        assertThat(Ranking.top(days, new long[]{7, 7, 0}, DAY + 31, 9)).containsExactly(0, 1);
        assertThat(Ranking.top(days, new long[]{7, 7, 0}, DAY + 32, 9)).containsExactly(1, 0);
    }

    @Test
    void nobodyRanksWithoutAValueAboveZero() {
        var days = new Columns(2).add(0, "2024-03-01", 100, 0).build().days();
        assertThat(Ranking.top(days, new long[]{0, -1, 50}, 9)).isEmpty();
        assertThat(Ranking.top(days, new long[]{1, 2, 3}, 0)).isEmpty();
    }
}
