package dev.clientele.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Totals are the sums of the rows in a stretch of days, the unassigned ones behind the last customer's.
final class TotalsTest {

    private static final int DAY = Math.toIntExact(LocalDate.of(2024, 2, 1).toEpochDay());

    private record Row(int customer, int day, long net, long cost) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void totalsArePlainSums(long seed) {
        System.out.println("seed " + seed);
        var random = new SplittableRandom(seed);
        for (var round = 0; round < 100; round++) {
            var customers = random.nextInt(5);
            var rows = rows(random, customers);
            var columns = new Columns(customers);
            rows.forEach(row -> columns.add(row.customer(), LocalDate.ofEpochDay(row.day()).toString(), row.net(), row.cost()));
            var start = DAY + random.nextInt(40) - 5;
            var end = start + random.nextInt(40);
            var totals = Totals.between(Selection.all(columns.build()), start, end);
            for (var customer = 0; customer <= customers; customer++) {
                var own = customer;
                var within = rows.stream().filter(row -> row.customer() == own && row.day() >= start && row.day() < end).toList();
                assertThat(totals.net()[customer]).isEqualTo(within.stream().mapToLong(Row::net).sum());
                assertThat(totals.cost()[customer]).isEqualTo(within.stream().mapToLong(Row::cost).sum());
                assertThat(totals.orders()[customer]).isEqualTo((int) within.stream().filter(row -> row.net() > 0).count());
            }
        }
    }

    private static List<Row> rows(SplittableRandom random, int customers) {
        var rows = new ArrayList<Row>();
        for (var count = random.nextInt(150); count > 0; count--) {
            rows.add(new Row(random.nextInt(customers + 1), DAY + random.nextInt(30), random.nextInt(100) - 20L, random.nextInt(50)));
        }
        return rows;
    }

    @Test
    void refundsReduceNetRevenueOnTheirOwnDay() {
        var portfolio = new Columns(1).add(0, "2024-01-31", 100, 0).add(0, "2024-02-01", -30, 0).build();
        assertThat(Totals.between(Selection.all(portfolio), DAY - 1, DAY).net()).containsExactly(100, 0);
        assertThat(Totals.between(Selection.all(portfolio), DAY, DAY + 1).net()).containsExactly(-30, 0);
        assertThat(Totals.between(Selection.all(portfolio), DAY, DAY + 1).orders()).containsExactly(0, 0);
    }

    @Test
    void emptyStretchHasZeros() {
        var portfolio = new Columns(1).add(0, "2024-02-01", 100, 0).build();
        assertThat(Totals.between(Selection.all(portfolio), DAY, DAY).net()).containsExactly(0, 0);
        assertThat(Totals.between(Selection.all(portfolio), DAY + 5, DAY).net()).containsExactly(0, 0);
    }

    @Test
    void dayWhoseRefundsOutweighItsSalesIsNoPurchaseDay() {
        var days = new Columns(1).add(0, "2024-02-01", 100, 0).add(0, "2024-02-01", -100, 0).add(0, "2024-02-03", 5, 0).build().days();
        assertThat(days.count()).isEqualTo(2);
        assertThat(days.firstPurchase(0)).isEqualTo(DAY + 2);
        assertThat(days.lastPurchase(0, DAY + 2)).isEqualTo(Integer.MIN_VALUE);
        assertThat(days.orders()).containsExactly(1, 1);
    }
}
