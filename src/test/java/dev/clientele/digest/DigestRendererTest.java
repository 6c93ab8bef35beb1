package dev.clientele.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.analysis.Scope;
import dev.clientele.command.Filter;
import dev.clientele.command.Reply;
import dev.clientele.delivery.Rendering;
import dev.clientele.digest.content.Content;
import dev.clientele.digest.content.Content.Audience;
import dev.clientele.digest.content.Content.Quiet;
import dev.clientele.digest.content.DigestRequest;
import dev.clientele.digest.content.DueActions;
import dev.clientele.digest.content.Section;
import dev.clientele.digest.gate.Gate;
import dev.clientele.digest.gate.GateLimits;
import dev.clientele.digest.page.MessagePage;
import dev.clientele.insight.Desk;
import dev.clientele.model.BusinessCalendar;
import dev.clientele.model.Dimension;
import dev.clientele.model.SalesRecord.Party;
import dev.clientele.model.Value;
import dev.clientele.model.ValueFormatter;
import dev.clientele.model.schedule.ScheduleParser;
import dev.clientele.model.subscription.Address;
import dev.clientele.model.subscription.LeasedMessage;
import dev.clientele.model.subscription.OutboxMessage;
import dev.clientele.model.subscription.OutboxMessage.Kind;
import dev.clientele.model.subscription.SentMessage;
import dev.clientele.model.subscription.Subscription;
import dev.clientele.store.CurrentPortfolio;
import dev.clientele.store.Sale;
import dev.clientele.store.TestStore;
import dev.clientele.store.outbox.Outbox;
import dev.clientele.store.outbox.SubscriptionStore;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Digests of a small company that can be followed by eye: Monday after Monday, each compared with the one sent before.
final class DigestRendererTest {

    private static final ValueFormatter WORDING = new ValueFormatter(Locale.UK);
    private static final Address SALES = new Address("slack", "C1");
    private static final String FIRST = "2025-11-17";
    private static final String SECOND = "2025-11-24";

    @TempDir
    Path folder;
    private TestStore store;
    private CurrentPortfolio portfolio;
    private Outbox outbox;
    private Content content = Content.USUAL;
    private DueActions actions = DueActions.NONE;

    @BeforeEach
    void makeCompany() {
        store = TestStore.in(folder);
        portfolio = new CurrentPortfolio(store.database());
        outbox = new Outbox(store.database(), Duration.ofMinutes(5));
        var weekly = new ScheduleParser(ZoneOffset.UTC, LocalTime.of(8, 0)).parse("weekly monday 08:00");
        new SubscriptionStore(store.database()).add(new Subscription.Order(SALES, SALES, weekly, ""),
                Instant.parse("2025-11-01T00:00:00Z"));
    }

    /// Four customers of two owners, to Friday 14 November.
    private void sellUntilTheFirst() {
        store.store(sale("Alpha", "Anna", "2024-11-12", 90_000), sale("Alpha", "Anna", "2025-11-12", 100_000),
                sale("Beta", "Anna", "2024-11-19", 40_000), sale("Gone", "Bernd", "2024-11-20", 30_000),
                sale("Back", "Bernd", "2023-05-05", 10_000), sale("Last", "Bernd", "2025-11-14", 5_000));
    }

    /// The week after: one comes, one comes back, two go.
    private void sellUntilTheSecond() {
        store.store(sale("Fresh", "Anna", "2025-11-18", 20_000), sale("Back", "Bernd", "2025-11-21", 15_000));
    }

    @Test
    void theFirstDigestEverLooksSevenDaysBack() {
        sellUntilTheFirst();
        var message = message(FIRST);
        assertThat(message.title()).isEqualTo("Digest to 14 Nov 2025");
        assertThat(message.headline())
                .isEqualTo("Net revenue was €1.05k in the 7 days to 14 Nov 2025, 17 % more than in the same week a year "
                        + "before; since 7 Nov 2025: 1 new customer (€50).");
        assertThat(message.footnotes()).first().asString().startsWith("This is the first digest: it looks back seven days");
        assertThat(rows(message)).contains("Net revenue, 7 days to 14 Nov 2025 | €1,050.00 | €900.00 | +16.7 % | ",
                "Active customers | 4 | 3 | +1 | 3 + 1 new + 0 regained - 0 lost = 4 \u2713",
                "Good news |  |  |  | New: Last (Bernd) €50; grew most: Alpha (Anna) +€100 in 13 weeks");
    }

    @Test
    void theNextOneTellsWhatChangedSinceTheOneThatWasSent() {
        sellUntilTheFirst();
        send(FIRST, "");
        sellUntilTheSecond();
        var message = message(SECOND);
        assertThat(message.headline())
                .isEqualTo("Net revenue was €350 in the 7 days to 21 Nov 2025, 50 % less than in the same week a year "
                        + "before; since 14 Nov 2025: 1 new customer (€200), 1 regained (€150) and 2 lost (€700 in the 12 months before).");
        assertThat(rows(message)).contains("Active customers | 4 | 4 | 0 | 4 + 1 new + 1 regained - 2 lost = 4 \u2713",
                "Good news |  |  |  | New: Fresh (Anna) €200; back: Back (Bernd) €150; grew most: Fresh (Anna) +€200 in 13 weeks",
                "Lost | 2 |  | -€700.00 | Beta (Anna) €400; Gone (Bernd) €300");
        assertThat(message.charts()).singleElement().satisfies(chart -> assertThat(chart.heading().title())
                .isEqualTo("1 new, 1 regained and 2 lost customers since 14 Nov 2025"));
        assertThat(rows(details(SECOND))).contains("New | Fresh | Anna | €0.00 | €200.00 | net revenue of 12 months",
                "Lost | Beta | Anna | €400.00 | €0.00 | net revenue of 12 months");
    }

    @Test
    void whatALostCustomerBroughtIsToldWithoutTheCreditNoteThatCameAfter() {
        sellUntilTheFirst();
        send(FIRST, "");
        sellUntilTheSecond();
        store.store(sale("Gone", "Bernd", "2025-11-20", -10_000));
        assertThat(message(SECOND).headline()).contains("2 lost (€700 in the 12 months before)");
        assertThat(rows(message(SECOND))).contains("Lost | 2 |  | -€700.00 | Beta (Anna) €400; Gone (Bernd) €300");
    }

    @Test
    void eachOwnerGetsTheirAccountsAndTheChannelAll() {
        sellUntilTheFirst();
        send(FIRST, "Anna");
        sellUntilTheSecond();
        var message = printed(delivery(SECOND, "Anna", Kind.DIGEST)).message();
        assertThat(message.title()).isEqualTo("Digest for Anna to 21 Nov 2025");
        assertThat(message.headline())
                .isEqualTo("Net revenue was €200 in the 7 days to 21 Nov 2025, 50 % less than in the same week a year "
                        + "before; since 14 Nov 2025: 1 new customer (€200) and 1 lost (€400 in the 12 months before).");
        assertThat(rows(message)).contains("Good news |  |  |  | New: Fresh €200; grew most: Fresh +€200 in 13 weeks")
                .noneMatch(row -> row.contains("Gone") || row.contains("Back"));
        assertThat(rows(message(SECOND))).as("the channel's has no digest before it").anyMatch(row -> row.contains("Gone (Bernd)"));
        assertThat(press().apply(delivery(SECOND, "Nobody", Kind.DIGEST)))
                .isEqualTo(new Rendering.Skipped("Nobody has no accounts that it is about"));
    }

    @Test
    void ownerWhomTheContentLeavesOutGetsNone() {
        sellUntilTheFirst();
        content = new Content(Content.USUAL.sections(), List.of(new Filter(Dimension.OWNER, List.of("Anna"))), Audience.OWNERS, Quiet.LINE);
        assertThat(press().apply(delivery(FIRST, "Bernd", Kind.DIGEST))).isInstanceOf(Rendering.Skipped.class);
        assertThat(printed(delivery(FIRST, "Anna", Kind.DIGEST)).message().title()).isEqualTo("Digest for Anna to 14 Nov 2025");
        assertThat(message(FIRST).title()).isEqualTo("Digest to 14 Nov 2025, owner Anna");
    }

    @Test
    void figuresOfTheLastDigestThatComputeDifferentlyAreRestated() {
        sellUntilTheFirst();
        send(FIRST, "");
        store.store(sale("Late", "Anna", "2025-11-13", 7_000), sale("Alpha", "Anna", "2025-11-20", 100));
        var message = message(SECOND);
        assertThat(message.headline()).endsWith("; 5 figures of the last digest are restated.");
        assertThat(rows(message)).contains("Restated: net revenue, 7 days to 14 Nov 2025 | €1,120.00 | €1,050.00 | +€70.00 | ",
                "Restated: net revenue, Nov 2025 to date (14 Nov 2025) | €1,120.00 | €1,050.00 | +€70.00 | ",
                "Restated: orders, 2025 to date (14 Nov 2025) | 3 | 2 | +1 | ",
                "Restated: active customers on 14 Nov 2025 | 5 | 4 | +1 | ");
        assertThat(message.figures()).as("who came late is no news of this week")
                .containsEntry("new", new Value.Count(0));
    }

    @Test
    void dataThatHasNotChangedIsSaidInOneLine() {
        sellUntilTheFirst();
        send(FIRST, "");
        var again = printed(delivery(SECOND, "", Kind.DIGEST));
        assertThat(again.message().headline()).isEqualTo("No new data since the last digest: it still ends on 14 Nov 2025.");
        assertThat(again.message().tables()).isEmpty();
        assertThat(again.hasDetails()).isFalse();
        content = new Content(Content.USUAL.sections(), List.of(), Audience.PLACE, Quiet.SKIP);
        assertThat(press().apply(delivery(SECOND, "", Kind.DIGEST))).isEqualTo(new Rendering.Skipped("there is no new data"));
    }

    @Test
    void quietWeekIsOneLineOrNothing() {
        for (var week = 0; week < 60; week++) {
            store.store(sale("Steady", "Anna", LocalDate.of(2025, 11, 12).minusWeeks(week).toString(), 10_000),
                    sale("Sturdy", "Bernd", LocalDate.of(2025, 11, 13).minusWeeks(week).toString(), 9_000));
        }
        send(FIRST, "");
        store.store(sale("Steady", "Anna", "2025-11-19", 10_000), sale("Sturdy", "Bernd", "2025-11-20", 9_000));
        var quiet = message(SECOND);
        assertThat(quiet.headline())
                .isEqualTo("Quiet since 13 Nov 2025: nobody new, regained or lost, no good customer silent. Net "
                        + "revenue was €190 in the 7 days to 20 Nov 2025, as much as in the same week a year before.");
        assertThat(quiet.tables()).isEmpty();
        content = new Content(Content.USUAL.sections(), List.of(), Audience.PLACE, Quiet.SKIP);
        assertThat(press().apply(delivery(SECOND, "", Kind.DETAILS))).as("no message says so")
                .isEqualTo(new Rendering.Skipped("there is nobody to name"));
        assertThat(press().apply(delivery(SECOND, "", Kind.DIGEST))).isEqualTo(new Rendering.Skipped("nothing happened"));
        store.store(sale("Fresh", "Anna", "2025-11-20", 100));
        assertThat(message(SECOND).headline()).contains("1 new customer (€1)");
    }

    @Test
    void goodCustomerThatFellSilentIsToldEachWeekUntilSomebodyDecides() {
        for (var week = 0; week < 60; week++) {
            store.store(sale("Silent", "Anna", LocalDate.of(2025, 10, 22).minusWeeks(week).toString(), 50_000),
                    sale("Sturdy", "Bernd", LocalDate.of(2025, 11, 13).minusWeeks(week).toString(), 9_000));
        }
        assertThat(message(FIRST).headline()).contains("1 customer that brings").endsWith("has gone quiet: Silent (Anna).");
        assertThat(rows(message(FIRST))).contains("Call | Silent | \u20ac26,500.00 |  |  | Anna: usually buys every 7 days, silent for 22");
        send(FIRST, "");
        store.store(sale("Sturdy", "Bernd", "2025-11-20", 9_000));
        assertThat(rows(message(SECOND)))
                .contains("Call | Silent | \u20ac26,500.00 |  |  | Anna: usually buys every 7 days, silent for 29");

        actions = settled("Silent");
        assertThat(message(SECOND).headline()).startsWith("Quiet since");
    }

    private static DueActions settled(String customer) {
        return new DueActions() {
            @Override
            public List<DueAction> dueFor(Scope asked) {
                return List.of();
            }

            @Override
            public Set<String> settled(Scope asked) {
                return Set.of(customer);
            }
        };
    }

    @Test
    void recordOfWarningsIsToldInTheFirstDigestOfAYear() {
        sellUntilTheFirst();
        actions = record("Warnings of the year to 30 Sep 2025: none.");
        send(FIRST, "");
        store.store(sale("Alpha", "Anna", "2025-12-28", 100));
        send("2025-12-29", "");
        assertThat(rows(message("2025-12-29"))).noneMatch(row -> row.startsWith("My own record"));
        store.store(sale("Alpha", "Anna", "2026-01-04", 100));
        assertThat(rows(message("2026-01-05")))
                .contains("My own record |  |  |  | Warnings of the year to 30 Sep 2025: none.");
        send("2026-01-05", "");
        store.store(sale("Alpha", "Anna", "2026-01-11", 100));
        assertThat(rows(message("2026-01-12"))).noneMatch(row -> row.startsWith("My own record"));
    }

    private static DueActions record(String sentence) {
        return new DueActions() {
            @Override
            public List<DueAction> dueFor(Scope asked) {
                return List.of();
            }

            @Override
            public String record(Scope asked) {
                return sentence;
            }
        };
    }

    @Test
    void sectionsThatAreNotOrderedAreNeitherSaidNorNews() {
        sellUntilTheFirst();
        send(FIRST, "");
        sellUntilTheSecond();
        content = new Content(EnumSet.of(Section.CONCENTRATION), List.of(), Audience.PLACE, Quiet.LINE);
        assertThat(rows(message(SECOND))).isEmpty();
        content = new Content(Set.of(Section.FLOWS), List.of(), Audience.PLACE, Quiet.LINE);
        assertThat(message(SECOND).headline())
                .isEqualTo("Since 14 Nov 2025: 1 new customer (€200), 1 regained (€150) and 2 lost (€700 in the 12 months before).");
        assertThat(rows(message(SECOND))).hasSize(3);
    }

    @Test
    void actionsThatAreDueAreToldEvenWithoutNewData() {
        sellUntilTheFirst();
        send(FIRST, "");
        actions = asked -> List.of(new DueActions.DueAction("call", "Alpha", "Anna", LocalDate.of(2025, 11, 20)));
        assertThat(message(SECOND).headline())
                .isEqualTo("No new data since the last digest: it still ends on 14 Nov 2025. 1 action is due.");
        sellUntilTheSecond();
        assertThat(rows(message(SECOND))).contains("Actions due | 1 |  |  | call, Alpha (Anna)");
    }

    @Test
    void dataThatIsNotFitHoldsTheDigest() {
        assertThat(press().apply(delivery(FIRST, "", Kind.DIGEST))).isEqualTo(new Rendering.Deferred("there is no data yet"));
        sellUntilTheFirst();
        assertThat(press().apply(delivery("2025-12-15", "", Kind.DIGEST))).isInstanceOfSatisfying(Rendering.Deferred.class,
                held -> assertThat(held.because()).startsWith("the newest document is of 14 Nov 2025, 31 days ago"));
    }

    @Test
    void dataOfTheFutureIsNotTold() {
        sellUntilTheFirst();
        store.store(sale("Typo", "Anna", "2052-01-01", 1_000_000));
        assertThat(message(FIRST).title()).isEqualTo("Digest to 17 Nov 2025");
        assertThat(rows(message(FIRST))).noneMatch(row -> row.contains("Typo"));
    }

    @Test
    void digestAfterDataWasTakenBackIsToldAsRestated() {
        sellUntilTheFirst();
        outbox.put(draft(FIRST, "", Kind.DIGEST));
        outbox.sent(outbox.take(due(FIRST)).orElseThrow(),
                new SentMessage("1", "{\"asOf\":\"2025-11-16\",\"dataVersion\":0,\"about\":\"EUR, active 12 "
                        + "months\",\"week\":1,\"month\":1,\"year\":1,\"orders\":1,\"active\":1}", due(FIRST)),
                List.of());
        var message = message(SECOND);
        assertThat(message.figures()).containsEntry("new", new Value.Count(0));
        assertThat(rows(message)).anyMatch(row -> row.startsWith("Restated: active customers on 16 Nov 2025 | 4 | 1 | +3"));
    }

    @Test
    void previewIsRememberedByNobody() {
        sellUntilTheFirst();
        var request = new DigestRequest(content, "", LocalDate.parse(FIRST), press().last(1, "", due(FIRST)));
        assertThat(new MessagePage(press().preview(request)).reply()).isEqualTo(message(FIRST));
        assertThat(press().last(1, "", due(SECOND))).isEmpty();
        send(FIRST, "");
        assertThat(press().last(1, "", due(SECOND))).isPresent();
    }

    @Test
    void alertsAreMadeElsewhere() {
        assertThatThrownBy(() -> press().apply(delivery(FIRST, "", Kind.ALERT))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyButtonIsAQuestionThatIsAnswered() {
        sellUntilTheFirst();
        send(FIRST, "");
        sellUntilTheSecond();
        content = new Content(Content.USUAL.sections(), List.of(new Filter(Dimension.OWNER, List.of("Anna", "Bernd"))), Audience.PLACE,
                Quiet.LINE);
        var desk = Desk.of(store.database(), LocalDate.parse(SECOND));
        var buttons = message(SECOND).buttons();
        assertThat(buttons).hasSizeGreaterThan(2);
        buttons.forEach(button -> assertThat(desk.ask(button.question()).asOf()).contains(LocalDate.of(2025, 11, 21)));
        var lost = desk.ask(buttons.getFirst().question());
        assertThat(lost.figures()).containsEntry("lost", Objects.requireNonNull(message(SECOND).figures().get("lost")));
    }

    private DigestRenderer press() {
        portfolio.refresh();
        var gate = new Gate(GateLimits.standard(), WORDING, Optional::empty);
        var terms = Desk.terms(BusinessCalendar.standard(), 12);
        return new DigestRenderer(new DigestRenderer.Means(delivery -> content, portfolio, outbox, gate, actions), terms);
    }

    private Reply message(String day) {
        return printed(delivery(day, "", Kind.DIGEST)).message();
    }

    private Reply details(String day) {
        return printed(delivery(day, "", Kind.DETAILS)).message();
    }

    private Rendering.Ready printed(LeasedMessage delivery) {
        var edition = press().apply(delivery);
        assertThat(edition).isInstanceOf(Rendering.Ready.class);
        return (Rendering.Ready) edition;
    }

    /// Makes a digest and records it as sent.
    private void send(String day, String owner) {
        var printed = printed(delivery(day, owner, Kind.DIGEST));
        outbox.put(draft(day, owner, Kind.DIGEST));
        outbox.sent(outbox.take(due(day)).orElseThrow(), new SentMessage("1", printed.figures(), due(day)), List.of());
    }

    private static LeasedMessage delivery(String day, String owner, Kind kind) {
        return new LeasedMessage(1, draft(day, owner, kind), 1);
    }

    private static OutboxMessage draft(String day, String owner, Kind kind) {
        return new OutboxMessage(day + owner, kind, OptionalLong.of(1), SALES, owner, "", "", due(day),
                due(day).plus(Duration.ofHours(20)));
    }

    private static Instant due(String day) {
        return Instant.parse(day + "T08:00:00Z");
    }

    private static List<String> rows(Reply reply) {
        return reply.tables().stream().flatMap(table -> table.rows().stream())
                .map(row -> row.stream().map(WORDING::cell).collect(Collectors.joining(" | "))).toList();
    }

    private static Sale sale(String customer, String owner, String day, long net) {
        return Sale.of(customer + day).to(new Party(customer, customer, "", "", "", owner)).on(day).net(net);
    }
}
