package dev.clientele.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each story is found where the documentation says, on whatever day the sample ends.
final class StoryTest {

    private static final List<Told> COMPANIES = Stream
            .of("2025-12-31", "2026-01-01", "2026-02-28", "2026-06-30", "2026-08-16", "2026-11-29", "2028-02-29").map(LocalDate::parse)
            .map(SampleCompany::endingOn).map(company -> new Told(company, new Books(company))).toList();

    static List<Told> companies() {
        return COMPANIES;
    }

    @ParameterizedTest
    @MethodSource("companies")
    void punctualCustomerFellSilent(Told told) {
        var days = purchaseDays(told, Story.FALLEN_SILENT);
        assertThat(days.getLast().until(told.company().end(), ChronoUnit.DAYS)).isBetween(90L, 130L);
        assertThat(medianGap(days)).isLessThan(15);
    }

    @ParameterizedTest
    @MethodSource("companies")
    void shrinkingCustomerBuysMuchLessThanAYearBefore(Told told) {
        var ninetyDaysAgo = told.after().minusDays(90);
        double now = net(told, Story.SHRINKING, ninetyDaysAgo, told.after());
        double before = net(told, Story.SHRINKING, ninetyDaysAgo.minusYears(1), told.after().minusYears(1));
        assertThat(now).isPositive().isLessThan(0.7 * before);
    }

    @ParameterizedTest
    @MethodSource("companies")
    void lostCustomerStoppedMoreThanAYearAgo(Told told) {
        var lastDay = purchaseDays(told, Story.LOST).getLast();
        assertThat(lastDay).isBetween(told.after().minusMonths(16), told.after().minusMonths(12));
        assertThat(told.company().customer(Story.LOST).country()).isEqualTo("United Kingdom");
    }

    @ParameterizedTest
    @MethodSource("companies")
    void narrowingCustomerBuysFewerProductsForAsMuchMoney(Told told) {
        var yearAgo = told.after().minusYears(1);
        assertThat(products(told, yearAgo, told.after())).isLessThan(products(told, yearAgo.minusYears(1), yearAgo) / 2);
        assertThat(net(told, Story.NARROWING, yearAgo, told.after()))
                .isGreaterThan((long) (0.8 * net(told, Story.NARROWING, yearAgo.minusYears(1), yearAgo)));
    }

    @ParameterizedTest
    @MethodSource("companies")
    void regainedCustomerStayedAwayForMoreThanAYear(Told told) {
        var days = purchaseDays(told, Story.REGAINED);
        assertThat(gaps(days).max(Comparator.naturalOrder()).orElseThrow()).isGreaterThan(550);
        assertThat(days.getLast()).isAfter(told.company().end().minusDays(60));
    }

    @ParameterizedTest
    @MethodSource("companies")
    void risingCustomerIsYoungAndAmongTheLargest(Told told) {
        assertThat(purchaseDays(told, Story.RISING).getFirst()).isAfter(told.company().end().minusYears(2));
        assertThat(rankLastYear(told, Story.RISING)).isLessThanOrEqualTo(12);
    }

    @ParameterizedTest
    @MethodSource("companies")
    void largestCustomerEarnsLittle(Told told) {
        assertThat(rankLastYear(told, Story.LARGE_BUT_THIN)).isEqualTo(1);
        var id = told.company().customer(Story.LARGE_BUT_THIN).id();
        var known = told.books().rows().stream().filter(row -> row.customer().filter(party -> party.id().equals(id)).isPresent())
                .filter(row -> row.cost().isPresent()).toList();
        double cost = known.stream().mapToLong(row -> row.cost().orElseThrow()).sum();
        assertThat(1 - cost / known.stream().mapToLong(row -> row.net()).sum()).isBetween(-0.05, 0.12);
    }

    @ParameterizedTest
    @MethodSource("companies")
    void namesakesAreThreeActiveCustomers(Told told) {
        var namesakes = List.of(Story.NAMESAKE_NORTH, Story.NAMESAKE_SOUTH, Story.NAMESAKE_OTHER);
        assertThat(namesakes).allSatisfy(story -> {
            assertThat(told.company().customer(story).name()).startsWith("Nordlicht Tech");
            assertThat(purchaseDays(told, story).getLast()).isAfter(told.company().end().minusDays(120));
        });
    }

    /// A sample and its rows, added up once.
    record Told(SampleCompany company, Books books) {

        LocalDate after() {
            return company.end().plusDays(1);
        }
    }

    private static List<LocalDate> purchaseDays(Told told, Story story) {
        return told.books().purchaseDays(told.company().customer(story).id());
    }

    private static long net(Told told, Story story, LocalDate from, LocalDate to) {
        return told.books().net(told.company().customer(story).id(), from, to);
    }

    private static long products(Told told, LocalDate from, LocalDate to) {
        var id = told.company().customer(Story.NARROWING).id();
        return told.books().rows().stream().filter(row -> row.customer().filter(party -> party.id().equals(id)).isPresent())
                .filter(row -> !row.document().day().isBefore(from) && row.document().day().isBefore(to))
                .map(row -> row.product().orElseThrow()).distinct().count();
    }

    private static long rankLastYear(Told told, Story story) {
        var books = told.books();
        var from = told.after().minusYears(1);
        long own = books.net(told.company().customer(story).id(), from, told.after());
        return 1 + books.customers().stream().filter(customer -> books.net(customer, from, told.after()) > own).count();
    }

    private static Stream<Long> gaps(List<LocalDate> days) {
        return Stream.iterate(1, index -> index < days.size(), index -> index + 1)
                .map(index -> days.get(index - 1).until(days.get(index), ChronoUnit.DAYS));
    }

    private static long medianGap(List<LocalDate> days) {
        var sorted = gaps(days).sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
