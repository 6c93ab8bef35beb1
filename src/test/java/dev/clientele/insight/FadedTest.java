package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.clientele.analysis.AnalysisSettings;
import dev.clientele.analysis.Faded;
import dev.clientele.analysis.Scope;
import dev.clientele.btyd.Cdnow;
import dev.clientele.model.BusinessCalendar;
import dev.clientele.store.Sale;
import dev.clientele.store.TestStore;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who faded since a day, by the simple estimate and by a fitted model.
final class FadedTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 6, 30);

    @TempDir
    Path folder;

    /// One customer a purchase each tenth day until a day.
    private static void buys(TestStore store, String customer, long cents, LocalDate last) {
        for (var day = LocalDate.of(2024, 1, 1); !day.isAfter(last); day = day.plusDays(10)) {
            store.store(Sale.of(customer + day).to(customer).on(day).net(cents));
        }
    }

    private static Scope asked(Desk desk, AnalysisSettings terms, String question) {
        return Scope.of(desk.router().understand(question).orElseThrow(), desk.portfolio().get(), terms);
    }

    private static Scope asked(TestStore store) {
        var terms = Desk.terms(BusinessCalendar.standard(), 12);
        return asked(Desk.of(store.database(), terms, TODAY), terms, "at-risk");
    }

    @Test
    void fallsAreToldWithTheMoneyTheyPutAtRisk() {
        var store = TestStore.in(folder);
        buys(store, "Faithful", 5_000, TODAY);
        store.store(Sale.of("last").to("Faithful").on(TODAY).net(5_000));
        buys(store, "Great", 10_000, LocalDate.of(2024, 6, 9));
        buys(store, "Small", 1_000, LocalDate.of(2024, 6, 9));
        buys(store, "Gone", 90_000, LocalDate.of(2024, 1, 31));
        var asked = asked(store);
        var faded = Faded.since(asked, LocalDate.of(2024, 6, 23));
        var names = asked.portfolio().customers().names();
        assertThat(faded.falls()).extracting(fall -> names[fall.customer()]).startsWith("Great", "Small");
        var great = faded.falls().getFirst();
        // Silent for 14 days of usually 10, then for 21: 0.5 ^ 0.4, 0.5 ^ 1.1.
        assertThat(great.before()).isCloseTo(Math.pow(.5, .4), within(1e-12));
        assertThat(great.now()).isCloseTo(Math.pow(.5, 1.1), within(1e-12));
        assertThat(great.money()).isEqualTo(Math.round((great.before() - great.now()) * 17 * 10_000));
        assertThat(great.crossed()).isTrue();
        assertThat(faded.crossed()).extracting(fall -> names[fall.customer()]).containsExactly("Great", "Small");
    }

    @Test
    void laterDayIsRefused() {
        var store = TestStore.in(folder);
        buys(store, "Faithful", 5_000, TODAY);
        var asked = asked(store);
        assertThatIllegalArgumentException().isThrownBy(() -> Faded.since(asked, asked.asOf()));
    }

    /// Nobody who bought nothing in between is more likely alive, and every probability of the later day is that of `at-risk`.
    @Test
    void byAModelTheSilentFade() {
        var cdnow = CdnowStore.made(folder);
        var terms = cdnow.terms(Runnable::run, Duration.ofMinutes(1));
        var desk = cdnow.desk(terms);
        var asked = asked(desk, terms, "at-risk as of 1997-09-30");
        var since = LocalDate.of(1997, 9, 23);
        var faded = Faded.since(asked, since);
        assertThat(faded.risks().chance().word()).isEqualTo("bgnbd");
        assertThat(faded.falls()).isNotEmpty().isSortedAccordingTo((one, other) -> Long.compare(other.money(), one.money()));
        for (var fall : faded.falls().subList(0, 20)) {
            assertThat(fall.now()).isLessThan(fall.before()).isEqualTo(faded.risks().risks().alive()[fall.customer()]);
            assertThat(asked.portfolio().days().lastPurchase(fall.customer(), asked.dataEndDay())).isLessThanOrEqualTo(
                    Math.toIntExact(since.toEpochDay()));
        }
    }

    /// By equation 7 of Fader, Hardie & Lee 2005, note on P(alive), with the published parameters.
    @Test
    void earlierDayIsToldByTheParametersOfTheLater() {
        var cdnow = CdnowStore.made(folder);
        var terms = cdnow.terms(Runnable::run, Duration.ofMinutes(1));
        var asked = asked(cdnow.desk(terms), terms, "at-risk as of 1997-09-30");
        var histories = Cdnow.sample().histories();
        var checked = 0;
        for (var fall : Faded.since(asked, LocalDate.of(1997, 8, 31)).falls()) {
            var row = Integer.parseInt(asked.portfolio().customers().ids()[fall.customer()].substring(1));
            var x = histories.frequency()[row];
            var recency = histories.recency()[row] / 7.0;
            var age = (histories.age()[row] - 30) / 7.0;
            var odds = .7929 / (2.4259 + x - 1) * Math.pow((4.4136 + age) / (4.4136 + recency), .2426 + x);
            assertThat(fall.before()).as(asked.portfolio().customers().ids()[fall.customer()]).isCloseTo(1 / (1 + odds), within(1e-3));
            checked++;
        }
        assertThat(checked).isGreaterThan(300);
    }
}
