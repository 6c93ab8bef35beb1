package dev.clientele.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.action.reminder.Reminders;
import dev.clientele.model.BusinessCalendar;
import dev.clientele.model.subscription.Address;
import dev.clientele.store.Sale;
import dev.clientele.store.TestStore;
import dev.clientele.store.outbox.Outbox;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Owners hear on the morning on which something is due, once.
final class RemindersTest {

    private static final Instant DUE = Instant.parse("2025-01-16T09:00:00Z");

    @TempDir
    Path folder;
    private TestStore store;
    private Team team;

    @BeforeEach
    void makeStore() {
        store = TestStore.in(folder);
        store.store(Sale.of("A1").to("C1").on("2024-12-31"), Sale.of("A2").to("C2").on("2024-12-30"));
        team = Team.over(store.database()).on("2025-01-02");
        team.ask("action add \"Call them\" owner me due 2025-01-16 step \"Write the letter\" by 2025-01-10 from top 2");
    }

    private Reminders reminders() {
        return new Reminders(team.actions, outbox(), name -> Optional.of(new Address("slack", "U-" + name)), BusinessCalendar.standard());
    }

    private Outbox outbox() {
        return new Outbox(store.database(), Duration.ofMinutes(5));
    }

    /// What is taken from the outbox: where it goes, and what it says.
    private List<String> sent(Instant now) {
        var sent = new ArrayList<String>();
        for (var next = outbox().take(now); next.isPresent(); next = outbox().take(now)) {
            sent.add(next.get().draft().to().words() + ": " + next.get().draft().body());
            outbox().lapsed(next.get(), "read by a test");
        }
        return sent;
    }

    @Test
    void ownerIsRemindedOnTheMorningAndNeverAgain() {
        reminders().run(Instant.parse("2025-01-10T07:59:00Z"));
        assertThat(sent(Instant.parse("2025-01-10T07:59:00Z"))).isEmpty();
        reminders().run(Instant.parse("2025-01-10T08:00:00Z"));
        reminders().run(Instant.parse("2025-01-10T08:01:00Z"));
        assertThat(sent(Instant.parse("2025-01-10T08:01:00Z"))).containsExactly("slack:U1: Due today: Write the letter (Call them). "
                + "0 of 2 customers are ticked off. `action show 1` has all of it.");
        team.on("2025-01-11").ask("action plan 1 stepdone 1");
        reminders().run(DUE);
        reminders().run(DUE.plus(Duration.ofDays(1)));
        assertThat(sent(DUE.plus(Duration.ofDays(1)))).containsExactly(
                "slack:U1: Due today: Call them. 0 of 2 customers are ticked off. `action show 1` has all of it.");
    }

    @Test
    void whatIsPutOffIsRemindedOfOnItsNewDay() {
        team.ask("action plan 1 stepdone 1 due 2025-01-20 owner Ben");
        reminders().run(DUE);
        assertThat(sent(DUE)).isEmpty();
        var later = DUE.plus(Duration.ofDays(4));
        reminders().run(later);
        assertThat(sent(later)).singleElement().asString().startsWith("slack:U-Ben: Due today: Call them.");
    }

    @Test
    void whatIsDoneOrDroppedIsNotRemindedOf() {
        team.ask("action drop 1");
        reminders().run(DUE);
        assertThat(sent(DUE)).isEmpty();
    }

    @Test
    void ofManyWhoLookAtOnceOneReminds() throws InterruptedException {
        team.ask("action plan 1 stepdone 1");
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var i = 0; i < 20; i++) {
                threads.execute(() -> reminders().run(DUE));
            }
        }
        assertThat(sent(DUE)).hasSize(1);
    }

    /// A bot that dies while it reminds of the second of three leaves the first in the outbox; the next one reminds of the others.
    @Test
    void whoDiesWhileRemindingLosesNothingAndRemindsNobodyTwice() {
        team.ask("action add Second owner Ben due 2025-01-16");
        team.ask("action add Third owner Carla due 2025-01-16");
        team.ask("action plan 1 stepdone 1");
        var dying = new Reminders(team.actions, outbox(), name -> {
            throw new IllegalStateException("killed before " + name);
        }, BusinessCalendar.standard());
        try {
            dying.run(DUE);
        } catch (IllegalStateException killed) {
            assertThat(killed).hasMessage("killed before Ben");
        }
        assertThat(store.rows("select count(*) from delivery")).containsExactly("1");
        reminders().run(DUE);
        reminders().run(DUE);
        assertThat(sent(DUE)).hasSize(3).doesNotHaveDuplicates();
    }
}
