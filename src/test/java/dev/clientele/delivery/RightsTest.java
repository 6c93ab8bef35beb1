package dev.clientele.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.model.subscription.Address;
import dev.clientele.model.subscription.LeasedMessage;
import dev.clientele.model.subscription.OutboxMessage;
import dev.clientele.model.subscription.OutboxMessage.Kind;
import dev.clientele.model.subscription.Subscription.State;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whoever may not read answers any more is sent nothing, and somebody hears of it.
final class RightsTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");

    @TempDir
    private Path folder;

    private final SetClock clock = new SetClock("2026-11-20T12:00:00Z");
    private final Map<String, String> denied = new HashMap<>();
    private final MoodyServer server;
    private boolean unknown;
    private Office office;

    RightsTest() throws IOException {
        server = new MoodyServer();
    }

    @BeforeEach
    void open() {
        office = Office.over(folder.resolve("store.db"), server.address(), clock, outbox -> Office::printed,
                new Rights(this::denial, this::warrants));
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void whoeverOrderedItAndMayNotAskAnyMoreEndsItAndAnAdministratorIsTold() {
        office.subscribe("weekly monday 08:00");
        denied.put("U1", "U1 may not ask me any more");
        at(MONDAY);
        at(MONDAY.plusSeconds(60));
        assertThat(server.taken()).singleElement().satisfies(told -> {
            assertThat(told.place()).isEqualTo("U9");
            assertThat(told.text()).contains("Digest 1 to moody:C1 is paused: U1 may not ask me any more").contains("`digest resume 1`");
        });
        assertThat(office.subscriptions().find(1).orElseThrow().state()).isEqualTo(State.PAUSED);
    }

    @Test
    void detailsAreAskedAboutAnew() {
        office.subscribe("weekly monday 08:00");
        server.mood(posted -> {
            denied.put("C1", "people of another organisation are in C1");
            return MoodyServer.Mood.TAKES;
        });
        at(MONDAY);
        assertThat(server.taken()).extracting(MoodyServer.Posted::place).containsExactly("C1", "U9");
        assertThat(server.taken().get(1).text()).contains("another organisation");
    }

    @Test
    void anOwnersCopyIsRefusedAndTheDigestGoesOn() {
        office.subscribe("weekly monday 08:00");
        denied.put("U5", "the account of U5 is closed");
        for (var day = 0; day < 2; day++) {
            office.outbox()
                    .put(new OutboxMessage("digest/1/day" + day + "/Anna", Kind.DIGEST, OptionalLong.of(1), new Address("moody", "U5"),
                            "Anna",
                            "", "", clock.instant(), MONDAY));
        }
        at(clock.instant());
        assertThat(server.taken()).singleElement().satisfies(told -> {
            assertThat(told.place()).isEqualTo("U9");
            assertThat(told.text()).isEqualTo("I send nothing more of the accounts of Anna to moody:U5: the account of U5 is closed.");
        });
        assertThat(office.subscriptions().find(1).orElseThrow().state()).isEqualTo(State.ACTIVE);
    }

    @Test
    void whatNobodyCanSayAtThisMomentIsWaitedFor() {
        office.subscribe("weekly monday 08:00");
        unknown = true;
        at(MONDAY);
        assertThat(server.taken()).isEmpty();
        unknown = false;
        at(MONDAY.plusSeconds(60));
        assertThat(server.taken()).hasSize(2);
    }

    @Test
    void aNoticeGoesToNobodyWhoMayNotAsk() {
        denied.put("U1", "U1 may not ask me any more");
        office.outbox().put(OutboxMessage.notice("notice", Office.CREATOR, "Digest 1 did not get through.", clock.instant(), MONDAY));
        at(clock.instant());
        assertThat(server.taken()).extracting(MoodyServer.Posted::place).containsExactly("U9");
    }

    private Optional<String> denial(Address to, Optional<Address> orderedBy) {
        if (unknown) {
            throw new IllegalStateException("Slack does not say");
        }
        return Optional.ofNullable(denied.get(to.place())).or(() -> orderedBy.map(Address::place).map(denied::get));
    }

    private List<Warrant> warrants(LeasedMessage delivery) {
        return delivery.draft().subscription().stream()
                .mapToObj(id -> new Warrant("Digest " + id, "digest resume " + id, Office.CREATOR,
                        because -> office.subscriptions().pause(id, because)))
                .toList();
    }

    private void at(Instant instant) {
        clock.set(instant.toString());
        office.postroom().round();
    }
}
