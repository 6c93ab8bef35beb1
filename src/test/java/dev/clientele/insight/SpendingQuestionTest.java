package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dev.clientele.analysis.AnalysisSettings;
import dev.clientele.command.Reply;
import dev.clientele.model.BusinessCalendar;
import dev.clientele.model.CostKind;
import dev.clientele.model.CostRecord;
import dev.clientele.model.Money;
import dev.clientele.model.Value;
import dev.clientele.model.ValueFormatter;
import dev.clientele.portfolio.lifetime.LifetimeTerms;
import dev.clientele.store.CostBatch;
import dev.clientele.store.CostStore;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `what-if split` of a company small enough to be reckoned by hand: Anna, Bert and Dora bring 1,000 in the last year at a margin of 40 %
/// and with 100 of service, so 100 each; Dora came anew and brought 200, of which 60 are left. 60 were spent on winning, 30 on keeping.
class SpendingQuestionTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final double MARGIN = 100;
    private static final double FIRST = 60;
    private static final double CUSTOMERS = 3;
    private static final double DISCOUNT = .1;

    @TempDir
    Path folder;

    @Test
    void aCustomerIsWorthWhatItBringsWhileItStays() {
        var store = store(CostKind.values());
        var reply = store.ask("what-if split");
        var stays = share(reply, "retention");
        assertThat(stays).isBetween(.3, .95)
                .isEqualTo(share(store.ask("what-if retention 0%"), "retentionBefore"));
        var later = 0.0;
        for (var year = 1; year < 2_000; year++) {
            later += (MARGIN * Math.pow(stays, year) - 10 * Math.pow(stays, year - 1)) / Math.pow(1 + DISCOUNT, year);
        }
        assertThat(amount(reply, "worthWinning")).isCloseTo(FIRST + later, offset(.01));
        assertThat(amount(reply, "worthKeeping")).isCloseTo(MARGIN + later, offset(.01));
        assertThat(reply.figures()).containsEntry("acquisition", new Money(6_000, EUR)).containsEntry("keeping", new Money(3_000, EUR))
                .containsEntry("won", new Value.Count(1)).doesNotContainKey("bestKeeping");
        assertThat(reply.headline()).startsWith("How customers respond to more spending is not known, so no best split can be told.");
        assertThat(reply.footnotes()).anyMatch(note -> note.contains("`lifetime.mostWon` and `lifetime.mostKept`"));
        var example = reply.buttons().getFirst().question();
        assertThat(reply.footnotes()).anyMatch(note -> note.contains(example));
        assertThat(store.ask(example).headline()).contains(" is best, instead of ");
    }

    /// Tries every split of 90 to a cent, and sums up what follows.
    @Test
    void theBestSplitIsTheBestOfAll() {
        var reply = store(CostKind.values()).ask("what-if split winning 4 keeping 98%");
        var stays = share(reply, "retention");
        var best = 0;
        for (var cents = 0; cents <= 9_000; cents++) {
            best = worth(cents, stays) > worth(best, stays) ? cents : best;
        }
        assertThat(amount(reply, "bestKeeping")).isCloseTo(best / 100.0, offset(.02));
        assertThat(amount(reply, "bestAcquisition")).isCloseTo(90 - best / 100.0, offset(.02));
        assertThat(amount(reply, "bestEquity")).isCloseTo(worth(best, stays), offset(.01));
        assertThat(amount(reply, "equity")).isCloseTo(worth(3_000, stays), offset(.01)).isLessThan(amount(reply, "bestEquity"));
        assertThat(amount(reply, "freeEquity")).isGreaterThanOrEqualTo(amount(reply, "bestEquity"));
        assertThat(reply.headline()).startsWith("If at most 4 customers could be won a year and 98 % kept, of the €90 a year ");
    }

    private static double worth(int centsOnKeeping, double stays) {
        var onEach = centsOnKeeping / 100.0 / CUSTOMERS;
        var kept = .98 * (1 - Math.pow(1 - stays / .98, onEach / 10));
        var onWinning = 90 - centsOnKeeping / 100.0;
        var won = 4 * (1 - Math.pow(1 - 1 / 4.0, onWinning / 60));
        var each = (MARGIN * kept - onEach) / (1 + DISCOUNT - kept);
        var worth = CUSTOMERS * each;
        for (var year = 1; year <= 5; year++) {
            worth += (won * (FIRST + each) - onWinning) / Math.pow(1 + DISCOUNT, year);
        }
        return worth;
    }

    @Test
    void theSettingsMayKnowWhatCouldBeReached() {
        var terms = new AnalysisSettings(BusinessCalendar.standard(), new ValueFormatter(Locale.UK), 12);
        var lifetime = new LifetimeTerms(DISCOUNT, 5, 10, new LifetimeTerms.Ceilings(Optional.of(4), Optional.of(.98)));
        var set = new AnalysisSettings(terms.calendar(), terms.wording(), 12, terms.tiers(), lifetime, terms.risk(), terms.matrix(),
                Optional.empty());
        var store = store(CostKind.values());
        var desk = Desk.of(store.store().database(), set, LocalDate.of(2024, 6, 30));
        assertThat(desk.ask("what-if split").figures()).isEqualTo(store.ask("what-if split winning 4 keeping 98%").figures());
        assertThat(desk.ask("what-if split winning 3").headline()).startsWith("If at most 3 customers could be won a year and 98 % kept");
    }

    @Test
    void whatCannotBeSplitIsSaid() {
        var desk = store(CostKind.values()).desk();
        assertThat(desk.refusal("what-if split winning 1 keeping 98%")).startsWith("1 customer was won in the last 12 months");
        assertThat(desk.refusal("what-if split winning 4 keeping 20%")).contains("`keeping` above");
        assertThat(desk.refusal("what-if split retention +5%")).contains("ask for it by itself");
        assertThat(desk.refusal("what-if split losing Anna")).contains("ask for it by itself");
    }

    @Test
    void costsThatAreNotKnownAreNotSplit() {
        assertThat(store(CostKind.ACQUISITION).desk().refusal("what-if split")).startsWith("What is spent on keeping customers ");
    }

    private SmallStore store(CostKind... kinds) {
        var store = SmallStore.endingOn(LocalDate.of(2024, 6, 30), folder);
        for (var name : List.of("Anna", "Bert", "Carl")) {
            store.store(SmallStore.sale(name, "2021-07-01", 40_000).cost(24_000), SmallStore.sale(name, "2023-03-01", 40_000).cost(24_000));
        }
        store.store(SmallStore.sale("Anna", "2024-03-01", 50_000).cost(30_000), SmallStore.sale("Bert", "2024-03-02", 30_000).cost(18_000),
                SmallStore.sale("Dora", "2024-04-01", 20_000).cost(12_000));
        var amounts = Map.of(CostKind.ACQUISITION, 6_000L, CostKind.RETENTION, 3_000L, CostKind.SERVICE, 10_000L);
        var costs = new ArrayList<CostRecord>();
        for (var kind : kinds) {
            var amount = amounts.getOrDefault(kind, 0L);
            costs.add(new CostRecord(2, YearMonth.of(2024, 3), kind, EUR, amount, amount, "", "", "", ""));
        }
        new CostStore(store.store().database(), InstantSource.system()).store(new CostBatch("costs.csv", EUR, costs, 0));
        return store;
    }

    private static double amount(Reply reply, String name) {
        return reply.figures().get(name) instanceof Money money ? money.minor() / 100.0 : Double.NaN;
    }

    private static double share(Reply reply, String name) {
        return reply.figures().get(name) instanceof Value.Share(double share) ? share : Double.NaN;
    }
}
