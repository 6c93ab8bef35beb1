package dev.clientele.digest.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.command.Access.Denial;
import dev.clientele.command.Asker;
import dev.clientele.command.Refusal;
import dev.clientele.command.Reply;
import dev.clientele.model.Value;
import dev.clientele.model.schedule.ScheduleParser;
import dev.clientele.model.schedule.Timetable;
import dev.clientele.model.subscription.Address;
import dev.clientele.model.subscription.OutboxMessage;
import dev.clientele.model.subscription.SentMessage;
import dev.clientele.model.subscription.Subscription;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What people type about digests, and what comes of it in the store.
class OrderTest {

    private static final Address CHANNEL = new Address("slack", "C0SALES");

    @TempDir
    private Path folder;
    private OrderDesk desk;

    @BeforeEach
    void open() {
        desk = OrderDesk.in(folder, "2026-03-25T10:00:00Z");
    }

    @Test
    void anOrderIsSaidBackWithItsNextTimesAcrossTheChangeOfTheClocks() {
        var reply = desk.ask("digest subscribe weekly thursday 08:00 revenue risk country Germany quiet skip");
        assertThat(reply.headline()).isEqualTo(
                "Digest 1 is ordered: it comes here every Thursday at 08:00, Europe/Berlin, next on Thu 26 Mar 2026, 08:00 (GMT+1).");
        assertThat(OrderDesk.cells(reply)).isEqualTo("""
                What | revenue and risk; country Germany; nothing where nothing happened
                When | weekly thursday 08:00 Europe/Berlin
                Where | here
                Next | Thu 26 Mar 2026, 08:00 (GMT+1)
                 | Thu 2 Apr 2026, 08:00 (GMT+2)
                 | Thu 9 Apr 2026, 08:00 (GMT+2)""");
        assertThat(reply.footnotes()).first().asString().contains("digest edit 1 friday 16:00", "digest unsubscribe 1");
        var order = only().order();
        assertThat(order.to()).isEqualTo(CHANNEL);
        assertThat(order.creator()).isEqualTo(new Address("slack", "U0ADMIN"));
        assertThat(order.content()).isEqualTo("revenue risk country \"Germany\" quiet skip");
    }

    @Test
    void nextTimesAreRightAcrossTheChangeOfTheClocksInThreeZones() {
        assertThat(next("daily 02:30 Europe/Berlin", "2026-03-27T12:00:00Z")).containsExactly("Sat 28 Mar 2026, 02:30 (GMT+1)",
                "Sun 29 Mar 2026, 03:00 (GMT+2)", "Mon 30 Mar 2026, 02:30 (GMT+2)");
        assertThat(next("daily 01:30 new_york", "2026-10-30T12:00:00Z")).containsExactly("Sat 31 Oct 2026, 01:30 (GMT-4)",
                "Sun 1 Nov 2026, 01:30 (GMT-4)", "Mon 2 Nov 2026, 01:30 (GMT-5)");
        assertThat(next("weekly sunday 08:00 Australia/Sydney", "2026-03-28T22:00:00Z")).containsExactly("Sun 5 Apr 2026, 08:00 (GMT+10)",
                "Sun 12 Apr 2026, 08:00 (GMT+10)", "Sun 19 Apr 2026, 08:00 (GMT+10)");
    }

    @Test
    void wordsStandInAnyOrder() {
        desk.ask("digest subscribe to me Europe/Lisbon revenue every friday at 5pm segment \"Key account\" flows");
        assertThat(only().order()).isEqualTo(new Subscription.Order(new Address("slack", "U0ADMIN"), new Address("slack", "U0ADMIN"),
                timetable("weekly friday 17:00 Europe/Lisbon"), "revenue flows segment \"Key account\""));
    }

    @Test
    void everyKindOfScheduleIsRead() {
        for (var words : List.of("daily 08:00", "weekly monday,thursday 08:00", "weekly monday, thursday 8:00",
                "monthly first weekday 08:00", "monthly day 15 09:00", "monthly last day 17:00", "weekdays 07:30", "cron 0 8 * * 1-5",
                "cron */30 8-9 * * mon,thu UTC", "every tuesday 9am", "weekly")) {
            assertThat(desk.ask("digest subscribe " + words + " risk").headline()).as(words).contains(" is ordered");
        }
        assertThat(desk.stores().subscriptions().all()).extracting(each -> each.order().timetable().words()).containsExactly(
                "daily 08:00 Europe/Berlin", "weekly monday,thursday 08:00 Europe/Berlin", "weekly monday,thursday 08:00 Europe/Berlin",
                "monthly first weekday 08:00 Europe/Berlin", "monthly day 15 09:00 Europe/Berlin", "monthly last day 17:00 Europe/Berlin",
                "weekly monday,tuesday,wednesday,thursday,friday 07:30 Europe/Berlin", "cron 0 8 * * 1-5 Europe/Berlin",
                "cron */30 8-9 * * mon,thu UTC", "weekly tuesday 09:00 Europe/Berlin", "weekly monday 08:00 Europe/Berlin");
        assertThat(desk.stores().subscriptions().all()).extracting(each -> each.order().content()).containsOnly("risk");
    }

    @Test
    void namesOfTheDataThatMeanSomethingElseAreAskedFor() {
        var refused = desk.refusal("digest subscribe daily 08:00 Singapore", OrderDesk.ADMIN);
        assertThat(refused.message()).contains("a time zone and a name of the data", "country Singapore");
        assertThat(refused.suggestions()).containsExactly("digest subscribe daily 08:00 country Singapore");
        desk.ask("digest subscribe daily 08:00 country Singapore tiers owners");
        assertThat(only().order().content()).isEqualTo("tiers country \"Singapore\" owners");
        desk.ask("digest subscribe daily 08:00 owner \"Maria Brandt\" segment 'Trade \"B\"'");
        assertThat(desk.stores().subscriptions().find(2).orElseThrow().order().content())
                .isEqualTo("segment \"Trade \\\"B\\\"\" owner \"Maria Brandt\"");
    }

    @Test
    void whatIsWrongIsRefusedWithWhatToTypeInstead() {
        refused("digest subscribe weekly mondy 08:00", "I don't understand \"mondy\" in `digest`. Did you mean monday?",
                "digest subscribe weekly monday 08:00");
        refused("digest subscribe daily 25:00", "No day has the time 25:00. Write it as 08:00 or 5pm.");
        refused("digest subscribe daily 08:00 Europe/Berln", "There is no time zone europe/berln. Write one as Europe/Berlin or "
                + "America/New_York. Did you mean Europe/Berlin?", "digest subscribe daily 08:00 Europe/Berlin");
        refused("digest subscribe monthly day 32", "No month has a day 32. Write monthly day 1, or monthly last day.");
        refused("digest subscribe cron 0 8 31 2 *", "The cron expression 0 8 31 2 * names a day that never comes.");
        refused("digest subscribe", "When should it come? Write something like `digest subscribe weekly monday 08:00`.",
                "digest subscribe weekly monday 08:00", "digest subscribe weekdays 07:30", "digest subscribe monthly first weekday 09:00");
        refused("digest subscribe daily 08:00 to sales",
                "I keep places by their ids, which stay when a name changes, and \"sales\" is none. "
                        + "Type `to here` in the place itself, `to me`, or `to slack:C0123456`; for e-mail `to anna@example.com`.");
        refused("digest subscribe daily 08:00 to slack:C0GONE99",
                "I am not in that channel. Invite me there with `/invite @Clientele`, then order again.");
        refused("digest subscribe daily 08:00 to", "Where to? Type `to me` or `to here`.", "digest subscribe daily 08:00 to me",
                "digest subscribe daily 08:00 to here");
        refused("digest pause 7", "There is no digest 7. None is ordered yet: `digest subscribe weekly monday 08:00`.",
                "digest subscribe weekly monday 08:00");
        refused("digest weekly monday 08:00", "A preview is for you, now. To have it at set times write "
                + "`digest subscribe weekly monday 08:00`.", "digest subscribe weekly monday 08:00", "digest preview");
        refused("digest subscribe daily 08:00 risks", "I don't understand \"risks\" in `digest`. Did you mean risk?",
                "digest subscribe daily 08:00 risk");
        assertThat(desk.stores().subscriptions().all()).isEmpty();
    }

    @Test
    void anEMailAddressIsAPlaceHoweverItIsTyped() {
        var number = 0;
        for (var typed : List.of("to mail:anna@example.com", "to anna@example.com", "to <mailto:anna@example.com|anna@example.com>",
                "to mail:<mailto:anna@example.com|anna@example.com>", "to anna@example.com.")) {
            assertThat(desk.ask("digest subscribe weekly monday 08:00 " + typed).headline()).as(typed)
                    .startsWith("Digest " + ++number + " is ordered: it comes by e-mail to anna@example.com every Monday at 08:00");
            assertThat(desk.stores().subscriptions().find(number).orElseThrow().order().to()).as(typed)
                    .isEqualTo(new Address("mail", "anna@example.com"));
        }
        desk.ask("digest edit 1 to mail:o.neil+sales@example.co.uk");
        assertThat(desk.stores().subscriptions().find(1).orElseThrow().order().to())
                .isEqualTo(new Address("mail", "o.neil+sales@example.co.uk"));
        desk.ask("digest owner \"Maria Brandt\" is mail:maria@example.com");
        assertThat(desk.stores().owners().find("Maria Brandt")).contains(new Address("mail", "maria@example.com"));
    }

    @Test
    void anEMailReachesOthersAndIsForAdministratorsToOrder() {
        assertThat(desk.refusal("digest subscribe weekly monday 08:00 to anna@example.com", OrderDesk.ALONE).message())
                .startsWith("That would reach others.");
    }

    @Test
    void withoutAMailServerNothingIsPromised() {
        var places = new Places(Set.of("slack", "web"), address -> Optional.empty());
        assertThatThrownBy(() -> places.named("anna@example.com", OrderDesk.ADMIN)).isInstanceOf(Refusal.class)
                .hasMessageContaining("I cannot send e-mail yet");
    }

    @Test
    void nothingIsSentFromATerminal() {
        var refused = desk.refusal("digest subscribe daily 08:00", new Asker("terminal", "maria"));
        assertThat(refused.message()).isEqualTo("I cannot send anything to terminal by myself. Say where: `to page` for the chat page, or "
                + "`to slack:C0123456` for a channel of Slack by its id.");
        assertThat(((Reply) desk.router().ask("digest subscribe daily 08:00 to slack:C0OTHER1", new Asker("terminal", "maria"))).headline())
                .startsWith("Digest 1 is ordered: it comes to slack:C0OTHER1 every day");
        var web = new Asker("web", "a1b2c3d4", "page", Optional.empty());
        desk.ask("digest subscribe daily 09:00 to me", web);
        assertThat(desk.stores().subscriptions().find(2).orElseThrow().order().to()).isEqualTo(new Address("web", "page"));
    }

    @Test
    void anEditChangesWhatIsSaidAndNothingElse() {
        desk.ask("digest subscribe weekly monday 08:00 Europe/Lisbon revenue country Germany owners");
        desk.ask("digest edit 1 friday");
        assertThat(only().order().timetable().words()).isEqualTo("weekly friday 08:00 Europe/Lisbon");
        desk.ask("digest edit 1 at 16:00");
        desk.ask("digest edit 1 UTC");
        assertThat(only().order().timetable().words()).isEqualTo("weekly friday 16:00 UTC");
        desk.ask("digest edit 1 risk");
        assertThat(only().order().content()).isEqualTo("risk country \"Germany\" owners");
        desk.ask("digest edit 1 together country France");
        assertThat(only().order().content()).isEqualTo("risk country \"France\"");
        desk.ask("digest edit 1 everything");
        assertThat(only().order().content()).isEmpty();
        assertThat(desk.ask("digest edit to me").headline()).startsWith("Digest 1 is changed: it comes to you every Friday at 16:00, UTC");
        refused("digest edit 1", "What should change? Write something like `digest edit 1 friday 16:00`, `digest edit 1 revenue risk` or "
                + "`digest edit 1 to me`.");
        desk.ask("digest edit 1 cron 0 8 * * mon");
        refused("digest edit 1 9:00",
                "It comes by `cron 0 8 * * mon`: say in full when it should come, such as `weekly monday 09:00`.");
    }

    @Test
    void pausedItRestsAndResumedItGoesOnFromNow() {
        desk.ask("digest subscribe daily 08:00");
        assertThat(desk.ask("digest pause 1").headline()).isEqualTo("Digest 1 is paused. Nothing is sent until `digest resume 1`.");
        assertThat(only().state()).isEqualTo(Subscription.State.PAUSED);
        assertThat(desk.ask("digest pause").headline()).isEqualTo("Digest 1 is paused already.");
        desk.now().set(Instant.parse("2026-04-01T06:00:00Z"));
        assertThat(desk.ask("digest resume 1").headline()).contains("is resumed", "next on Thu 2 Apr 2026, 08:00");
        assertThat(only().claimedUntil()).isEqualTo(Instant.parse("2026-04-01T06:00:00Z"));
        var ended = desk.ask("digest unsubscribe 1");
        assertThat(desk.stores().subscriptions().all()).isEmpty();
        desk.ask(ended.buttons().getFirst().question());
        assertThat(only().order().to()).isEqualTo(CHANNEL);
        assertThat(only().id()).isEqualTo(2);
    }

    @Test
    void theListSaysWhatThereIsAndWhyOneIsPaused() {
        assertThat(desk.ask("digest list").headline()).startsWith("No digest is ordered yet.");
        desk.ask("digest subscribe daily 08:00 risk");
        desk.ask("digest subscribe weekly to me");
        desk.stores().subscriptions().pause(2, "channel_not_found");
        send("digest/1/x");
        var list = desk.ask("digest list");
        assertThat(list.headline()).isEqualTo("2 digests are ordered, 1 paused.");
        assertThat(OrderDesk.cells(list)).isEqualTo("""
                1 | daily 08:00 Europe/Berlin | here | risk | active | Thu 26 Mar 2026, 08:00 (GMT+1) | Wed 25 Mar 2026, 11:00 (GMT+1)
                2 | weekly monday 08:00 Europe/Berlin | to you | everything | paused: channel_not_found | - | never""");
        refused("digest list friday", "`digest list` lists all of them and takes nothing more.", "digest list");
    }

    @Test
    void aPreviewIsComparedWithTheLastOfItsSubscription() {
        desk.ask("digest subscribe daily 08:00 risk");
        assertThat(desk.ask("digest preview 1").headline()).isEqualTo("of [risk] since the last of 1");
        assertThat(desk.ask("digest preview").headline()).isEqualTo("of []");
        assertThat(desk.ask("digest", OrderDesk.PERSON).headline()).isEqualTo("of []");
        assertThat(desk.ask("digest preview flows country Germany").headline()).isEqualTo("of [flows country \"Germany\"]");
        assertThat(desk.ask("digest preview as of 2025-03-31").headline()).isEqualTo("of [] as of 2025-03-31");
        refused("digest pause 1 as of 2025-03-31", "Only a preview can look back; what is sent tells of its own day.", "digest pause 1");
        refused("digest preview 4", "There is no digest 4. `digest list` shows their numbers.", "digest preview 1");
    }

    @Test
    void aTestWaitsInTheOutboxUnderItsOwnNameAndIsNoDigest() {
        desk.ask("digest subscribe daily 08:00");
        assertThat(desk.ask("digest send 1").headline()).isEqualTo("A test of digest 1 goes out here within a minute, marked as a test.");
        var draft = desk.stores().outbox().take(desk.now().get()).orElseThrow().draft();
        assertThat(draft.kind()).isEqualTo(OutboxMessage.Kind.TEST);
        assertThat(draft.to()).isEqualTo(CHANNEL);
        assertThat(draft.name()).isEqualTo("test/1/2026-03-25T10:00:00Z");
        assertThat(draft.usefulUntil()).isEqualTo(Instant.parse("2026-03-25T11:00:00Z"));
    }

    @Test
    void ownersAreFoundWhereTheySayAndListed() {
        desk.ask("digest subscribe daily 08:00");
        assertThat(desk.ask("digest owner \"Jean O'Neil\" is me").headline())
                .isEqualTo("What is Jean O'Neil's alone goes to you from now on.");
        desk.ask("digest owner \"Maria Brandt\" is slack:U0MARIA1");
        desk.ask("digest owner \"Maria Brandt\" is slack:U0MARIA2");
        assertThat(desk.stores().owners().all()).containsOnly(Map.entry("Jean O'Neil", new Address("slack", "U0ADMIN")),
                Map.entry("Maria Brandt", new Address("slack", "U0MARIA2")));
        assertThat(desk.ask("digest list").tables()).hasSize(2);
        refused("digest owner \"Mario Brandt\" is me", "I know no owner \"Mario Brandt\". Did you mean Maria Brandt?",
                "digest to me owner \"Maria Brandt\"");
    }

    @Test
    void ownersWhomNobodyKnowsAreNamedWhenADigestIsForThem() {
        var reply = desk.ask("digest subscribe daily 08:00 owners");
        assertThat(reply.footnotes()).last().asString()
                .isEqualTo("I do not know where to find Maria Brandt. Tell me with `digest owner \"Maria Brandt\" is slack:U0123456`.");
        desk.ask("digest owner \"Maria Brandt\" is me");
        var recipients = new Recipients(() -> List.of("Maria Brandt", "Jean O'Neil"), desk.stores().owners(),
                owner -> Optional.of(new Address("slack", "U0FOUND")));
        assertThat(recipients.apply(only())).containsOnly(Map.entry("Maria Brandt", new Address("slack", "U0ADMIN")),
                Map.entry("Jean O'Neil", new Address("slack", "U0FOUND")));
        desk.ask("digest edit 1 owner \"Jean O'Neil\"");
        assertThat(recipients.apply(only())).containsOnlyKeys("Jean O'Neil");
        desk.ask("digest edit 1 together");
        assertThat(recipients.apply(only())).isEmpty();
    }

    @Test
    void whoMayNotChangeDataMayHaveDigestsOfTheirOwnAlone() {
        desk.ask("digest subscribe daily 08:00");
        var refused = desk.refusal("digest subscribe daily 09:00", OrderDesk.PERSON);
        assertThat(refused.message()).isEqualTo("That would reach others. " + Denial.NO_ADMIN.sentence()
                + " One that comes to you alone you may have: `digest subscribe weekly monday 08:00 to me`.");
        for (var forbidden : List.of("digest pause 1", "digest edit 1 friday", "digest send 1", "digest unsubscribe 1",
                "digest subscribe daily 09:00 to slack:C0SALES", "digest subscribe daily 09:00 owners to me",
                "digest owner \"Maria Brandt\" is me")) {
            assertThat(desk.refusal(forbidden, OrderDesk.PERSON).message()).as(forbidden).startsWith("That would reach others.");
        }
        desk.ask("digest subscribe daily 09:00 to me", OrderDesk.PERSON);
        desk.ask("digest subscribe daily 10:00", OrderDesk.ALONE);
        desk.ask("digest edit 2 friday", OrderDesk.PERSON);
        assertThat(desk.refusal("digest edit 2 to slack:C0SALES", OrderDesk.PERSON).message()).startsWith("That would reach others.");
        assertThat(desk.refusal("digest edit 2 owners", OrderDesk.PERSON).message()).startsWith("That would reach others.");
        desk.ask("digest send 2", OrderDesk.PERSON);
        desk.ask("digest unsubscribe 2", OrderDesk.PERSON);
        var page = new Asker("web", "U0PERSON", "page", Optional.of(Denial.OPEN_PAGE));
        assertThat(desk.refusal("digest subscribe daily 09:00 to me", page).message()).contains(Denial.OPEN_PAGE.sentence());
        assertThat(desk.refusal("digest pause 3", page).message()).contains(Denial.OPEN_PAGE.sentence());
        assertThat(OrderDesk.cells(desk.ask("digest list", OrderDesk.ALONE))).startsWith("3 | daily 10:00");
        assertThat(OrderDesk.cells(desk.ask("digest list", OrderDesk.PERSON)).lines()).hasSize(2);
    }

    @Test
    void everyExampleAndItsButtonsWork() {
        for (var example : desk.router().specs().getFirst().examples()) {
            desk.ask(example).buttons().stream().filter(button -> !button.question().contains("pause"))
                    .forEach(button -> desk.ask(button.question()));
        }
    }

    private void refused(String question, String message, String... suggestions) {
        var refused = desk.refusal(question, OrderDesk.ADMIN);
        assertThat(refused.message()).isEqualTo(message);
        assertThat(refused.suggestions()).containsExactly(suggestions);
    }

    private List<String> next(String timetable, String now) {
        desk.now().set(Instant.parse(now));
        var rows = desk.ask("digest subscribe " + timetable).tables().getFirst().rows();
        return rows.subList(3, 6).stream().map(row -> ((Value.Text) row.get(1)).text()).toList();
    }

    private void send(String name) {
        var now = desk.now().get();
        var outbox = desk.stores().outbox();
        outbox.put(new OutboxMessage(name, OutboxMessage.Kind.DIGEST, OptionalLong.of(1), CHANNEL, "", "", "", now, now.plusSeconds(60)));
        outbox.sent(outbox.take(now).orElseThrow(), new SentMessage("1.2", "", now), List.of());
    }

    private Subscription only() {
        assertThat(desk.stores().subscriptions().all()).hasSize(1);
        return desk.stores().subscriptions().all().getFirst();
    }

    private static Timetable timetable(String words) {
        return new ScheduleParser(ZoneOffset.UTC, LocalTime.NOON).parse(words);
    }
}
