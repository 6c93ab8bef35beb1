package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.digest.content.Content;
import dev.clientele.digest.content.Digest;
import dev.clientele.digest.content.DigestRequest;
import dev.clientele.digest.content.DueActions;
import dev.clientele.digest.page.MessagePage;
import dev.clientele.model.BusinessCalendar;
import dev.clientele.store.Sale;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A wholesaler whose ten customers buy every week but on holidays, when nobody sells anything. One has bought nothing for months.
final class HolidaysTest {

    private static final LocalDate FIRST = LocalDate.of(2021, 2, 1);
    private static final LocalDate END = LocalDate.of(2025, 1, 5);
    private static final MonthDay CLOSED = MonthDay.of(12, 21);
    private static final MonthDay OPEN = MonthDay.of(1, 7);

    @TempDir
    Path folder;

    /// @param end the last day of the data
    /// @param silentSince when one customer ceased to buy
    private SmallStore sell(LocalDate end, LocalDate silentSince, Predicate<LocalDate> isOpen) {
        var store = SmallStore.endingOn(end, folder);
        var sales = new ArrayList<Sale>();
        for (var customer = 0; customer < 10; customer++) {
            for (var day = FIRST.plusDays(customer % 7); day.isBefore(end); day = day.plusWeeks(1)) {
                if (isOpen.test(day) && (customer != 3 || day.isBefore(silentSince))) {
                    sales.add(Sale.of("C" + customer + day).to("C" + customer).on(day.toString()).net(10_000));
                }
            }
        }
        store.store(sales.toArray(Sale[]::new));
        return store;
    }

    /// Closed from 21 December to 6 January.
    private SmallStore sellButAtChristmas() {
        return sell(END, LocalDate.of(2024, 11, 15),
                day -> !MonthDay.from(day).isBefore(OPEN) && MonthDay.from(day).isBefore(CLOSED));
    }

    private static boolean isNear(LocalDate day, LocalDate... feasts) {
        return Arrays.stream(feasts).anyMatch(feast -> Math.abs(ChronoUnit.DAYS.between(feast, day)) <= 8);
    }

    @Test
    void nobodyIsCalledForBeingSilentOverHolidaysThatAllPastYearsHad() {
        var store = sellButAtChristmas();
        assertThat(calls(store, END)).containsExactly("C3");
    }

    @Test
    void silenceCountsAgainAsSoonAsOthersBuy() {
        var store = sellButAtChristmas();
        assertThat(calls(store, LocalDate.of(2024, 12, 10))).containsExactly("C3");
        assertThat(calls(store, LocalDate.of(2024, 11, 20))).isEmpty();
    }

    @Test
    void oneYearBeforeIsTooLittleToTell() {
        var store = sellButAtChristmas();
        assertThat(calls(store, LocalDate.of(2023, 1, 5))).hasSizeGreaterThan(5);
    }

    /// Easter Sunday was on these days; the company is closed for a good week before and after.
    @Test
    void nobodyIsCalledForBeingSilentAroundEasterWheneverItFalls() {
        var easters = new LocalDate[]{LocalDate.of(2021, 4, 4), LocalDate.of(2022, 4, 17), LocalDate.of(2023, 4, 9),
                LocalDate.of(2024, 3, 31), LocalDate.of(2025, 4, 20)};
        var store = sell(LocalDate.of(2025, 4, 28), LocalDate.of(2025, 2, 15), day -> !isNear(day, easters));
        assertThat(calls(store, LocalDate.of(2025, 4, 28))).containsExactly("C3");
    }

    /// Ramadan ended before these days (Umm al-Qura calendar); the company is closed for a good week before and after.
    @Test
    void nobodyIsCalledForBeingSilentAroundTheEndOfRamadan() {
        var feasts = new LocalDate[]{LocalDate.of(2021, 5, 13), LocalDate.of(2022, 5, 2), LocalDate.of(2023, 4, 21),
                LocalDate.of(2024, 4, 10), LocalDate.of(2025, 3, 30)};
        var store = sell(LocalDate.of(2025, 4, 7), LocalDate.of(2025, 1, 15), day -> !isNear(day, feasts));
        assertThat(calls(store, LocalDate.of(2025, 4, 7))).containsExactly("C3");
    }

    /// Each year closed for a while, but at another time: nothing of it comes again.
    @Test
    void closingAtAnyTimeIsNoHoliday() {
        var closed = new LocalDate[]{LocalDate.of(2021, 9, 6), LocalDate.of(2022, 6, 15), LocalDate.of(2023, 10, 20),
                LocalDate.of(2024, 7, 10), LocalDate.of(2025, 3, 10)};
        var store = sell(LocalDate.of(2025, 3, 18), LocalDate.of(2025, 1, 10), day -> !isNear(day, closed));
        assertThat(calls(store, LocalDate.of(2025, 3, 18))).hasSizeGreaterThan(5);
    }

    /// Easter Sunday was on 31 March in 2024: the week to it held no Easter a year later, which was on 20 April.
    @Test
    void weekIsSaidToHaveHolidaysThatTheSameWeekAYearBeforeHadNot() {
        var easters = new LocalDate[]{LocalDate.of(2021, 4, 4), LocalDate.of(2022, 4, 17), LocalDate.of(2023, 4, 9),
                LocalDate.of(2024, 3, 31), LocalDate.of(2025, 4, 20)};
        var store = sell(LocalDate.of(2025, 5, 30), LocalDate.of(2025, 2, 15), day -> !isNear(day, easters));

        assertThat(headline(store, LocalDate.of(2025, 4, 20)))
                .contains("in the same week a year before (7 of these days are holidays, none a year before)");
        assertThat(headline(store, LocalDate.of(2025, 4, 2))).contains("none of these days are holidays, 7 a year before");
        assertThat(headline(store, LocalDate.of(2025, 5, 30))).contains("in the same week a year before").doesNotContain("holiday");
    }

    /// Both weeks are the last ones of a year.
    @Test
    void christmasIsComparedWithChristmas() {
        assertThat(headline(sellButAtChristmas(), LocalDate.of(2024, 12, 29))).contains("in the 7 days to 29 Dec 2024")
                .doesNotContain("holiday");
    }

    private static String headline(SmallStore store, LocalDate day) {
        return new MessagePage(digest(store, day)).reply().headline();
    }

    private static List<String> calls(SmallStore store, LocalDate day) {
        var digest = digest(store, day);
        return Arrays.stream(digest.risks().calls()).mapToObj(customer -> digest.asked().portfolio().customers().names()[customer])
                .toList();
    }

    private static Digest digest(SmallStore store, LocalDate day) {
        return Digest.of(store.desk().portfolio().get(), Desk.terms(BusinessCalendar.standard(), 12),
                new DigestRequest(Content.USUAL, "", day, Optional.empty()), DueActions.NONE);
    }
}
