package dev.clientele.btyd.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.clientele.btyd.Purchases;
import dev.clientele.portfolio.Selection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Histories and their histogram against plain maps.
final class HistoriesTest {

    private static final int DAY = Math.toIntExact(LocalDate.of(2024, 1, 1).toEpochDay());

    @Test
    void historyCountsFromTheFirstPurchaseDayToTheAsOfDay() {
        var portfolio =
                new Purchases(3).add(0, DAY, 1000).add(0, DAY + 7, 300).add(0, DAY + 7, 500).add(0, DAY + 21, 400).add(0, DAY + 60, 99)
                        .add(1, DAY + 31, 5).add(2, DAY + 10, 700).build();
        var histories = Histories.of(Selection.all(portfolio), DAY + 30);
        assertThat(histories.customer()).containsExactly(0, 2);
        assertThat(histories.frequency()).containsExactly(2, 0);
        assertThat(histories.recency()).containsExactly(21, 0);
        assertThat(histories.age()).containsExactly(30, 20);
        assertThat(histories.spend()).containsExactly(6.0, 0.0);
        assertThat(histories.repeaters()).isEqualTo(1);
    }

    @Test
    void dayWhoseCreditNotesOutweighItsInvoicesIsNoPurchaseDay() {
        var portfolio = new Purchases(1).add(0, DAY, 100).add(0, DAY, -100).add(0, DAY + 3, 100).add(0, DAY + 5, -20).build();
        var histories = Histories.of(Selection.all(portfolio), DAY + 10);
        assertThat(histories.frequency()).containsExactly(0);
        assertThat(histories.age()).containsExactly(7);
    }

    @Test
    void nobodyHasNoHistory() {
        var histories = Histories.of(Selection.all(new Purchases(2).build()), DAY);
        assertThat(histories.count()).isZero();
        assertThat(Histogram.of(histories).count()).isZero();
    }

    /// A day counts that brought something, and one on which everything was free; not one on which all was credited.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void historiesArePlainSums(long seed) {
        System.out.println("seed " + seed);
        var random = new SplittableRandom(seed);
        for (var round = 0; round < 50; round++) {
            var customers = random.nextInt(1, 8);
            var purchases = new Purchases(customers);
            var days = new ArrayList<TreeMap<Integer, Long>>();
            var paid = new HashSet<String>();
            for (var i = 0; i < customers; i++) {
                days.add(new TreeMap<>());
            }
            for (var rows = random.nextInt(80); rows > 0; rows--) {
                var customer = random.nextInt(customers);
                var day = DAY + random.nextInt(40);
                var net = random.nextInt(100) - 30L;
                purchases.add(customer, day, net);
                days.get(customer).merge(day, net, Long::sum);
                if (net != 0) {
                    paid.add(customer + " " + day);
                }
            }
            IntStream.range(0, customers).forEach(
                    one -> days.get(one).entrySet().removeIf(day -> day.getValue() == 0 && paid.contains(one + " " + day.getKey())));
            check(Histories.of(Selection.all(purchases.build()), DAY + 25), days, DAY + 25);
        }
    }

    @SuppressWarnings("NonApiType") // the order of days matters
    private static void check(Histories histories, List<TreeMap<Integer, Long>> days, int asOf) {
        var row = 0;
        for (var customer = 0; customer < days.size(); customer++) {
            var bought = new TreeMap<>(days.get(customer).headMap(asOf, true));
            bought.values().removeIf(net -> net < 0);
            if (!bought.isEmpty()) {
                assertThat(histories.customer()[row]).isEqualTo(customer);
                assertThat(histories.frequency()[row]).isEqualTo(bought.size() - 1);
                assertThat(histories.recency()[row]).isEqualTo(bought.lastKey() - bought.firstKey());
                assertThat(histories.age()[row]).isEqualTo(asOf - bought.firstKey());
                var spend = bought.tailMap(bought.firstKey(), false).values().stream().mapToLong(Long::longValue).average().orElse(0);
                assertThat(histories.spend()[row]).isCloseTo(spend / 100, within(1e-12));
                row++;
            }
        }
        assertThat(histories.count()).isEqualTo(row);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void histogramCountsWhatIsAlike(long seed) {
        System.out.println("seed " + seed);
        var random = new SplittableRandom(seed);
        var count = 500;
        var histories = new Histories(new int[count], new int[count], new int[count], new int[count], new double[count]);
        var expected = new TreeMap<String, Double>();
        for (var i = 0; i < count; i++) {
            histories.age()[i] = random.nextInt(6);
            histories.recency()[i] = random.nextInt(histories.age()[i] + 1);
            histories.frequency()[i] = random.nextInt(histories.recency()[i] + 1);
            expected.merge(key(histories.frequency()[i], histories.age()[i], histories.recency()[i]), 1.0, Double::sum);
        }
        var histogram = Histogram.of(histories);
        var actual = new TreeMap<String, Double>();
        for (var i = 0; i < histogram.count(); i++) {
            actual.put(key(histogram.frequency()[i], histogram.age()[i], histogram.recency()[i]), histogram.weight()[i]);
        }
        assertThat(actual).isEqualTo(expected).hasSize(histogram.count());
        for (var i = 0; i < count; i++) {
            assertThat(histogram.recency()[histogram.cell()[i]]).isEqualTo(histories.recency()[i]);
            assertThat(histogram.frequency()[histogram.cell()[i]]).isEqualTo(histories.frequency()[i]);
        }
        assertThat(histogram.customers()).isEqualTo(count);
        assertThat(histogram.repeaters()).isEqualTo(histories.repeaters());
    }

    private static String key(int frequency, int age, int recency) {
        return frequency + " " + age + " " + recency;
    }
}
