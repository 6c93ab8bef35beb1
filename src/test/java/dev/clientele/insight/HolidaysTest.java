package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.digest.content.Content;
import dev.clientele.digest.content.Digest;
import dev.clientele.digest.content.DigestRequest;
import dev.clientele.digest.content.DueActions;
import dev.clientele.model.BusinessCalendar;
import dev.clientele.store.Sale;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A wholesaler whose ten customers buy every week but from 21 December to 6 January, when nobody sells anything. One has bought nothing
/// since the middle of November 2024.
final class HolidaysTest {

    private static final LocalDate END = LocalDate.of(2025, 1, 5);
    private static final MonthDay CLOSED = MonthDay.of(12, 21);
    private static final MonthDay OPEN = MonthDay.of(1, 7);

    @TempDir
    Path folder;
    private SmallStore store;

    @BeforeEach
    void sell() {
        store = SmallStore.endingOn(END, folder);
        var sales = new ArrayList<Sale>();
        for (var customer = 0; customer < 10; customer++) {
            for (var day = LocalDate.of(2021, 2, 1).plusDays(customer % 7); day.isBefore(END); day = day.plusWeeks(1)) {
                var md = MonthDay.from(day);
                if (!md.isBefore(OPEN) && md.isBefore(CLOSED) && (customer != 3 || day.isBefore(LocalDate.of(2024, 11, 15)))) {
                    sales.add(Sale.of("C" + customer + day).to("C" + customer).on(day.toString()).net(10_000));
                }
            }
        }
        store.store(sales.toArray(Sale[]::new));
    }

    @Test
    void nobodyIsCalledForBeingSilentOverHolidaysThatAllPastYearsHad() {
        assertThat(calls(END)).containsExactly("C3");
    }

    @Test
    void silenceCountsAgainAsSoonAsOthersBuy() {
        assertThat(calls(LocalDate.of(2024, 12, 10))).containsExactly("C3");
        assertThat(calls(LocalDate.of(2024, 11, 20))).isEmpty();
    }

    @Test
    void oneYearBeforeIsTooLittleToTell() {
        assertThat(calls(LocalDate.of(2023, 1, 5))).hasSizeGreaterThan(5);
    }

    private List<String> calls(LocalDate day) {
        var portfolio = store.desk().portfolio().get();
        var digest = Digest.of(portfolio, Desk.terms(BusinessCalendar.standard(), 12),
                new DigestRequest(Content.USUAL, "", day, Optional.empty()), DueActions.NONE);
        return Arrays.stream(digest.risks().calls()).mapToObj(customer -> portfolio.customers().names()[customer]).toList();
    }
}
