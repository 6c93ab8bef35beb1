package dev.clientele.sample;

import static dev.clientele.sample.Books.newYear;
import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.model.SalesRecord;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/// The usual sample looks like a wholesaler and gives every question something to find.
final class SampleFiguresTest {

    private static final int FIRST = 2020;
    private static final int LAST = 2025;
    private static final Books BOOKS = new Books(SampleCompany.usual());

    @Test
    void sizeIsThatOfAMediumCompany() {
        assertThat(BOOKS.customers()).hasSizeBetween(1_100, 1_300);
        assertThat(BOOKS.rows()).hasSizeBetween(70_000, 110_000);
        assertThat(documents(row -> true)).isBetween(25_000L, 35_000L);
    }

    @Test
    void creditNotesAreFewAndSometimesExceedTheirDay() {
        double credits = documents(row -> row.document().number().startsWith("GS"));
        assertThat(credits / documents(row -> true)).isBetween(0.02, 0.03);
        assertThat(BOOKS.negativeDays()).isGreaterThan(300);
    }

    @Test
    void someRowsHaveNoCustomerAndSomeNoCost() {
        assertThat(share(row -> row.customer().isEmpty())).isBetween(0.005, 0.015);
        assertThat(share(row -> row.cost().isEmpty())).isBetween(0.01, 0.04);
    }

    @Test
    void largestTwentiethMakesAlmostHalfOfEveryYear() {
        for (int year = FIRST; year <= LAST; year++) {
            assertThat(shareOfLargest(year, 0.05)).as("%s", year).isBetween(0.42, 0.52);
        }
    }

    @Test
    void customersComeLeaveAndReturnEveryYear() {
        for (int year = FIRST + 2; year <= LAST; year++) {
            var opening = BOOKS.active(newYear(year - 1), newYear(year));
            var closing = BOOKS.active(newYear(year), newYear(year + 1));
            assertThat(closing).hasSizeBetween(550, 850);
            assertThat(without(opening, closing)).as("lost in %s", year).hasSizeGreaterThan(60);
            int start = year;
            var arrived = without(closing, opening);
            long regained = arrived.stream().filter(customer -> BOOKS.purchaseDays(customer).getFirst().isBefore(newYear(start))).count();
            assertThat(regained).as("regained in %s", year).isGreaterThan(15);
            assertThat(arrived.size() - regained).as("new in %s", year).isGreaterThan(60);
        }
    }

    @Test
    void publicSectorGrowsAndSmallBusinessShrinks() {
        assertThat(BOOKS.share(LAST, Books::segment, "Public sector"))
                .isGreaterThan(2 * BOOKS.share(FIRST, Books::segment, "Public sector"));
        assertThat(BOOKS.share(LAST, Books::segment, "Small business"))
                .isLessThan(0.6 * BOOKS.share(FIRST, Books::segment, "Small business"));
    }

    @Test
    void webshopGainsOnDirectSales() {
        Function<SalesRecord, String> channel = row -> row.document().channel();
        assertThat(BOOKS.netBy(LAST, channel)).containsOnlyKeys("Direct", "Webshop");
        assertThat(BOOKS.share(FIRST, channel, "Webshop")).isBetween(0.05, 0.15);
        assertThat(BOOKS.share(LAST, channel, "Webshop")).isBetween(0.3, 0.45);
    }

    @Test
    void poundsAreAPartOfEveryYear() {
        for (int year = FIRST; year <= LAST; year++) {
            assertThat(BOOKS.share(year, row -> row.document().currency(), "GBP")).isBetween(0.05, 0.2);
        }
    }

    @Test
    void fourthYearIsASlumpFromWhichSalesRecover() {
        assertThat(net(2023)).isBetween((long) (0.85 * net(2022)), (long) (0.95 * net(2022)));
        assertThat(net(2024)).isGreaterThan(net(2022));
        assertThat(net(2025)).isGreaterThan(net(2024));
        assertThat(hospitality(2023)).isLessThan(0.65 * hospitality(2022));
    }

    @Test
    void costsRiseBeforePricesDo() {
        assertThat(margin(2021)).isLessThan(margin(2020) - 0.02);
        assertThat(margin(2022)).isGreaterThan(margin(2021) + 0.01);
    }

    @Test
    void autumnPeaksAndAugustDips() {
        double usual = months(1, 12) / 12;
        assertThat(months(8, 8)).isLessThan(0.85 * usual);
        assertThat(months(10, 11) / 2).isGreaterThan(1.15 * usual);
    }

    private static double shareOfLargest(int year, double part) {
        var nets = BOOKS.active(newYear(year), newYear(year + 1)).stream()
                .map(customer -> BOOKS.net(customer, newYear(year), newYear(year + 1))).sorted(Comparator.reverseOrder()).toList();
        long rank = (long) Math.ceil(part * nets.size());
        double total = nets.stream().mapToLong(Long::longValue).sum();
        return nets.stream().limit(rank).mapToLong(Long::longValue).sum() / total;
    }

    private static Set<String> without(Set<String> customers, Set<String> others) {
        var rest = new HashSet<>(customers);
        rest.removeAll(others);
        return rest;
    }

    private static long documents(Predicate<SalesRecord> filter) {
        return BOOKS.rows().stream().filter(filter).map(row -> row.document().number()).distinct().count();
    }

    private static double share(Predicate<SalesRecord> filter) {
        return BOOKS.rows().stream().filter(filter).count() / (double) BOOKS.rows().size();
    }

    private static long net(int year) {
        return BOOKS.netBy(year, row -> "").values().iterator().next();
    }

    private static double hospitality(int year) {
        return BOOKS.netBy(year, row -> row.customer().map(SalesRecord.Party::industry).orElse("")).getOrDefault("Hospitality", 0L);
    }

    /// The margin of the rows whose cost is known.
    private static double margin(int year) {
        var known = BOOKS.rows().stream().filter(row -> row.cost().isPresent() && row.document().day().getYear() == year).toList();
        double cost = known.stream().mapToLong(row -> row.cost().orElseThrow()).sum();
        return 1 - cost / known.stream().mapToLong(SalesRecord::net).sum();
    }

    private static double months(int from, int to) {
        return BOOKS.rows().stream().filter(row -> isBetween(row.document().day(), from, to)).mapToLong(SalesRecord::net).sum();
    }

    private static boolean isBetween(LocalDate day, int from, int to) {
        return day.getMonthValue() >= from && day.getMonthValue() <= to;
    }
}
