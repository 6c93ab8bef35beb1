package dev.clientele.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.clientele.chat.StandIns;
import dev.clientele.chat.slack.server.FakeSlack;
import dev.clientele.chat.slack.server.Fault;
import dev.clientele.command.Response;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The socket is kept open, whatever becomes of it.
class SocketModeTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2011-12-10T09:30:00Z"));

    private final FakeSlack slack = new FakeSlack();
    private Bot bot;

    @BeforeEach
    void start() {
        bot = start(slack);
    }

    @AfterEach
    void stop() {
        bot.close();
    }

    @Test
    void droppedConnectionIsOpenedAgain() {
        for (var time = 0; time < 3; time++) {
            slack.sockets().drop();
            slack.sockets().awaitConnection();
            assertThat(new Shown(bot.ask("ranking 3").blocks()).headline()).startsWith("3 customers");
        }
        assertThat(bot.platform().health().working()).isTrue();
    }

    @Test
    void connectionIsReplacedBeforeSlackClosesIt() {
        slack.sockets().askToReconnect();
        slack.sockets().awaitConnection();
        assertThat(new Shown(bot.ask("ranking 3").blocks()).headline()).startsWith("3 customers");
        await(() -> slack.sockets().connections() == 1);
    }

    @Test
    void refusalToOpenAConnectionIsTriedAgain() {
        slack.goWrong("apps.connections.open", new Fault.Limited(1), new Fault.NotOk("internal_error"), new Fault.NotOk("invalid_auth"),
                new Fault.Broken(500), new Fault.Dropped());
        slack.sockets().drop();
        await(() -> !bot.platform().health().working());
        assertThat(bot.platform().health().detail()).startsWith("no socket to Slack: ");
        slack.sockets().awaitConnection();
        assertThat(new Shown(bot.ask("ranking 3").blocks()).headline()).startsWith("3 customers");
        await(() -> bot.platform().health().working());
    }

    @Test
    void slackThatIsAwayAtTheStartIsWaitedFor() {
        bot.close();
        var away = new FakeSlack();
        away.goWrong("auth.test", new Fault.Broken(503), new Fault.Broken(503), new Fault.Broken(503), new Fault.Broken(503),
                new Fault.Broken(503));
        away.goWrong("apps.connections.open", new Fault.Broken(503), new Fault.Broken(503));
        bot = start(away);
        assertThat(new Shown(bot.ask("ranking 3").blocks()).headline()).startsWith("3 customers");
    }

    @Test
    void unknownTokenIsToldAtTheStart() {
        var strict = new FakeSlack();
        strict.goWrong("auth.test", new Fault.NotOk("invalid_auth"));
        assertThatIllegalStateException().isThrownBy(() -> start(strict)).withMessageContaining("SLACK_BOT_TOKEN")
                .withMessageContaining("invalid_auth").withMessageNotContaining(FakeSlack.BOT_TOKEN);
        strict.goWrong("apps.connections.open", new Fault.NotOk("not_allowed_token_type"));
        assertThatIllegalStateException().isThrownBy(() -> start(strict)).withMessageContaining("not_allowed_token_type");
        strict.close();
    }

    @Test
    void healthSaysWhenTheLastRequestCame() {
        assertThat(bot.platform().health().lastEvent()).isEmpty();
        bot.ask("ranking 3");
        assertThat(bot.platform().health().lastEvent()).contains(CLOCK.instant());
        assertThat(bot.platform().health().detail()).isEqualTo("connected to Slack by a socket");
    }

    private static Bot start(FakeSlack server) {
        return Bot.in(server, Bot.Mode.SOCKET, StandIns.router(CLOCK), CLOCK, Bot.OPEN,
                path -> new Response.Refused("nothing is imported here", List.of()));
    }

    private static void await(BooleanSupplier condition) {
        var patience = System.nanoTime() + 20_000_000_000L;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(patience);
            LockSupport.parkNanos(10_000_000);
        }
    }
}
