package dev.clientele.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.delivery.MoodyServer.Mood;
import dev.clientele.model.subscription.Subscription.State;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DeliveryServiceTest {

    private static final String MONDAY = "digest/1/2026-11-23T08:00:00Z";

    @TempDir
    private Path folder;

    private final SetClock clock = new SetClock("2026-11-20T12:00:00Z");
    private final MoodyServer server;
    private Office office;

    DeliveryServiceTest() throws IOException {
        server = new MoodyServer();
    }

    @BeforeEach
    void open() {
        office = Office.over(folder.resolve("store.db"), server.address(), clock);
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void aDigestIsSentAtItsTimeAndItsDetailsUnderIt() {
        office.subscribe("weekly monday 08:00");
        at("2026-11-23T07:59:59Z");
        assertThat(server.taken()).isEmpty();
        at("2026-11-23T08:00:00Z");
        at("2026-11-23T08:00:10Z");
        assertThat(server.taken()).containsExactly(new MoodyServer.Posted(MONDAY, "C1", "-", MONDAY),
                new MoodyServer.Posted(MONDAY + "/details", "C1", "m1", MONDAY + "/details"));
        at("2026-11-30T08:00:00Z");
        assertThat(server.taken()).hasSize(4);
        assertThat(office.outbox().lastSent(1, "", Instant.parse("2026-11-30T08:00:00Z")).orElseThrow().figures())
                .isEqualTo("of=" + MONDAY);
    }

    @Test
    void whatWasMissedIsSentOnceAsLongAsItIsUseful() {
        office.subscribe("daily 08:00");
        at("2026-11-24T09:30:00Z");
        at("2026-11-24T09:31:00Z");
        assertThat(server.timesTaken()).containsOnlyKeys("digest/1/2026-11-24T08:00:00Z", "digest/1/2026-11-24T08:00:00Z/details");
        at("2026-11-27T05:00:00Z");
        assertThat(server.taken()).as("21 hours late, 20 are useful").hasSize(2);
        at("2026-11-27T08:00:00Z");
        assertThat(server.taken()).hasSize(4);
    }

    @Test
    void anOutageIsWaitedForWithLongerPausesAndNothingIsRecordedAsSent() {
        office.subscribe("weekly monday 08:00");
        server.mood(Mood.OUT_OF_ORDER);
        clock.set("2026-11-23T08:00:00Z");
        for (var minute = 0; minute < 120; minute++) {
            office.postroom().round();
            clock.forward(Duration.ofMinutes(1));
        }
        assertThat(office.outbox().count("sent")).isZero();
        server.mood(Mood.TAKES);
        clock.forward(Duration.ofMinutes(30));
        office.postroom().round();
        assertThat(server.timesTaken()).containsEntry(MONDAY, 1);
        assertThat(office.outbox().count("sent")).isEqualTo(2);
    }

    @Test
    void aPlatformThatWantsToBeLeftAloneIsForAsLongAsItSays() {
        office.subscribe("weekly monday 08:00");
        server.mood(Mood.TOO_MANY);
        at("2026-11-23T08:00:00Z");
        server.mood(Mood.TAKES);
        at("2026-11-23T08:01:29Z");
        assertThat(server.taken()).isEmpty();
        at("2026-11-23T08:01:30Z");
        assertThat(server.taken()).hasSize(2);
    }

    @Test
    void whatIsNotTakenInTimeIsGivenUpAndTheCreatorIsTold() {
        office.subscribe("weekly monday 08:00");
        server.mood(posted -> posted.place().equals("C1") ? Mood.OUT_OF_ORDER : Mood.TAKES);
        at("2026-11-23T08:00:00Z");
        at("2026-11-24T04:00:01Z");
        assertThat(office.outbox().count("lapsed")).isEqualTo(1);
        assertThat(server.taken()).singleElement().satisfies(told -> {
            assertThat(told.place()).isEqualTo("U1");
            assertThat(told.text()).contains("Digest 1 of 2026-11-23T08:00:00Z did not get through to moody:C1");
        });
        assertThat(office.subscriptions().find(1).orElseThrow().isActive()).isTrue();
    }

    @Test
    void whatWillNeverBeTakenPausesTheSubscriptionAndTellsItsCreatorOnce() {
        office.subscribe("weekly monday 08:00");
        server.mood(posted -> posted.place().equals("C1") ? Mood.NOT_INVITED : Mood.TAKES);
        at("2026-11-23T08:00:00Z");
        at("2026-11-30T08:00:00Z");
        assertThat(server.taken()).singleElement().satisfies(told -> {
            assertThat(told.place()).isEqualTo("U1");
            assertThat(told.text()).contains("I cannot post to moody:C1: not_in_channel").contains("`digest resume 1`");
        });
        var paused = office.subscriptions().find(1).orElseThrow();
        assertThat(paused.state()).isEqualTo(State.PAUSED);
        assertThat(paused.pausedBecause()).isEqualTo("not_in_channel");
        server.mood(Mood.TAKES);
        office.subscriptions().resume(1, clock.instant());
        at("2026-12-07T08:00:00Z");
        assertThat(server.timesTaken()).containsEntry("digest/1/2026-12-07T08:00:00Z", 1);
    }

    @Test
    void whereTheCreatorIsGoneTooTheAdministratorIsTold() {
        office.subscribe("weekly monday 08:00");
        server.mood(posted -> posted.place().equals("U9") ? Mood.TAKES : Mood.GONE);
        at("2026-11-23T08:00:00Z");
        assertThat(server.taken()).singleElement().satisfies(told -> {
            assertThat(told.place()).isEqualTo("U9");
            assertThat(told.text()).contains("I cannot post to moody:C1: channel_not_found").contains("moody:U1 could not be told");
        });
        server.mood(Mood.REVOKED);
        office.subscriptions().resume(1, clock.instant());
        at("2026-11-30T08:00:00Z");
        assertThat(server.taken()).as("no one can be told, and nothing runs in circles").hasSize(1);
    }

    @Test
    void aMessageTakenWithoutAWordIsSentAgainUnderTheSameKey() {
        server.knowsKeys();
        office.subscribe("weekly monday 08:00");
        server.mood(Mood.TAKES_AND_HANGS_UP);
        at("2026-11-23T08:00:00Z");
        assertThat(office.outbox().count("sent")).isZero();
        server.mood(Mood.TAKES);
        at("2026-11-23T08:00:30Z");
        assertThat(server.timesTaken()).containsEntry(MONDAY, 1);
        assertThat(server.repeated()).hasSize(1);
        assertThat(office.outbox().count("sent")).isEqualTo(2);
    }

    @Test
    void aClockSetBackBringsNoTimeTwiceAndOneSetRightLosesNone() {
        office.subscribe("daily 08:00");
        at("2026-11-23T08:00:00Z");
        at("2026-11-23T07:30:00Z");
        at("2026-11-23T08:00:00Z");
        assertThat(server.timesTaken()).containsEntry(MONDAY, 1);
        at("2031-05-01T08:00:00Z");
        assertThat(server.timesTaken()).containsEntry("digest/1/2031-05-01T08:00:00Z", 1);
        at("2026-11-23T09:00:00Z");
        at("2026-11-24T08:00:00Z");
        assertThat(server.timesTaken()).containsEntry("digest/1/2026-11-24T08:00:00Z", 1).hasSize(6);
    }

    @Test
    void whoTakesAMessageOnAndDiesHasItUntilTheLeaseIsOver() {
        office.subscribe("weekly monday 08:00");
        clock.set("2026-11-23T08:00:00Z");
        server.mood(Mood.HANGS_UP);
        office.postroom().round();
        clock.forward(Duration.ofSeconds(30));
        var lost = office.outbox().take(clock.instant()).orElseThrow();
        server.mood(Mood.TAKES);
        clock.forward(Office.LEASE.minusSeconds(1));
        office.postroom().round();
        assertThat(server.taken()).isEmpty();
        clock.forward(Duration.ofSeconds(1));
        office.postroom().round();
        assertThat(server.timesTaken()).containsEntry(MONDAY, 1);
        office.outbox().retry(lost, clock.instant(), "the dead has come back");
        office.postroom().round();
        assertThat(server.timesTaken()).containsEntry(MONDAY, 1);
    }

    private void at(String instant) {
        clock.set(instant);
        office.postroom().round();
    }
}
