package dev.clientele.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Net revenue by stretches of days.
final class NetRevenueTest {

    private static final int[] FIRST_QUARTER = days("2024-01-01", "2024-02-01", "2024-03-01", "2024-04-01");

    @Test
    void aDayBelongsToTheMonthItIsInAndOtherDaysToNone() {
        var portfolio = new Columns(2).add(0, "2023-12-31", 1).add(0, "2024-01-01", 10).add(1, "2024-01-31", 20).add(1, "2024-02-29", 300)
                .add(1, "2024-03-01", -5_000).add(0, "2024-04-01", 60_000).build();
        assertThat(NetRevenue.by(Selection.all(portfolio), FIRST_QUARTER)).containsExactly(30, 300, -5_000);
    }

    @Test
    void rowsWithoutACustomerCountUnlessCustomersAreSelected() {
        var portfolio = new Columns(2).add(0, "2024-01-05", 10).add(1, "2024-01-05", 200).add(2, "2024-01-05", 3_000).build();
        var all = Selection.all(portfolio);
        assertThat(NetRevenue.by(all, FIRST_QUARTER)).containsExactly(3_210, 0, 0);
        assertThat(NetRevenue.by(all.only(new boolean[]{false, true}), FIRST_QUARTER)).containsExactly(200, 0, 0);
        assertThat(NetRevenue.by(all.only(new boolean[]{false, false}), FIRST_QUARTER)).containsExactly(0, 0, 0);
    }

    /// Every stretch is what the totals of its days add up to.
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyStretchIsTheSumOfItsTotals(long seed) {
        var random = new Random(seed);
        var columns = new Columns(9);
        for (var i = 0; i < 300; i++) {
            columns.add(random.nextInt(10), LocalDate.of(2024, 1, 1).plusDays(random.nextInt(500)).toString(), random.nextInt(2_000) - 500);
        }
        var keep = new boolean[9];
        for (var i = 0; i < keep.length; i++) {
            keep[i] = random.nextBoolean();
        }
        var everyone = Selection.all(columns.build());
        var starts = random.ints(2 + random.nextInt(6), 19_600, 20_300).sorted().distinct().toArray();
        for (var selection : new Selection[]{everyone, everyone.only(keep)}) {
            var expected = new long[starts.length - 1];
            for (var i = 0; i < expected.length; i++) {
                expected[i] = Arrays.stream(Totals.between(selection, starts[i], starts[i + 1]).net()).sum();
            }
            assertThat(NetRevenue.by(selection, starts)).containsExactly(expected);
        }
    }

    private static int[] days(String... days) {
        return Stream.of(days).map(LocalDate::parse).mapToInt(day -> Math.toIntExact(day.toEpochDay())).toArray();
    }
}
