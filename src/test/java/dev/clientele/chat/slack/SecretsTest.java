package dev.clientele.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.chat.StandIns;
import dev.clientele.chat.slack.server.Courier;
import dev.clientele.chat.slack.server.FakeSlack;
import dev.clientele.chat.slack.server.Fault;
import dev.clientele.chat.slack.transport.Secret;
import dev.clientele.command.Response;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// No token, no signing secret, no socket's ticket and no address to answer to gets into a log or a message, whatever goes wrong.
@ResourceLock(LogLines.LOCK)
class SecretsTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2011-12-10T09:30:00Z"));
    private static final List<String> SECRETS =
            List.of(FakeSlack.BOT_TOKEN, FakeSlack.APP_TOKEN, FakeSlack.SIGNING_SECRET, "secret-ticket", "/answer/", "/upload/");

    @ParameterizedTest
    @EnumSource
    void nothingSecretIsLoggedOrSaid(Bot.Mode mode) {
        try (var log = new LogLines(); var bot = Bot.in(mode, StandIns.router(CLOCK), CLOCK)) {
            var slack = bot.slack();
            bot.ask("ranking 3");
            slack.goWrong("response_url", new Fault.Broken(500), new Fault.Dropped(), new Fault.NotOk("used_url"));
            slack.goWrong("upload", new Fault.Broken(500), new Fault.Dropped());
            slack.goWrong("files.getUploadURLExternal", new Fault.Dropped(), new Fault.NotOk("missing_scope"));
            slack.goWrong("chat.postEphemeral", new Fault.Dropped(), new Fault.NotOk("not_in_channel"));
            slack.goWrong("chat.postMessage", new Fault.Limited(1));
            bot.ask("hostile");
            bot.ask("broken");
            if (mode == Bot.Mode.SOCKET) {
                slack.goWrong("apps.connections.open", new Fault.Dropped(), new Fault.NotOk("invalid_auth"));
                slack.sockets().drop();
                slack.sockets().awaitConnection();
            } else {
                var courier = (Courier.ByHttp) bot.courier();
                courier.send(courier.signed("token=" + FakeSlack.SIGNING_SECRET, CLOCK.instant().getEpochSecond(), "another-secret"));
                courier.send(courier.signed("nonsense", CLOCK.instant().getEpochSecond(), FakeSlack.SIGNING_SECRET));
            }
            bot.courier().event(Requests.direct("U1", "ranking 4"), Optional.empty());
            slack.next();
            assertThat(log.all()).isNotEmpty();
            assertThat(log.all()).allSatisfy(SecretsTest::hasNoSecret);
            hasNoSecret(bot.platform().health().detail());
        }
    }

    @Test
    void failedStartTellsNoSecret() {
        try (var log = new LogLines(); var slack = new FakeSlack()) {
            slack.goWrong("apps.connections.open", new Fault.NotOk("invalid_auth"));
            try {
                Bot.in(slack, Bot.Mode.SOCKET, StandIns.router(CLOCK), CLOCK, Bot.OPEN, path -> new Response.Refused("", List.of()));
            } catch (IllegalStateException told) {
                hasNoSecret(told.toString());
            }
            assertThat(log.all()).isNotEmpty().allSatisfy(SecretsTest::hasNoSecret);
        }
    }

    @Test
    void secretsAndWhatHoldsThemPrintNothing() {
        var settings = new SlackSettings(new Secret("xoxb-1"), SlackSettings.SLACK, new SlackSettings.Way.BySocket(new Secret("xapp-1")),
                Bot.OPEN, SlackSettings.USUAL_PATIENCE);
        assertThat(settings.toString()).doesNotContain("xoxb-1").doesNotContain("xapp-1");
    }

    private static void hasNoSecret(String text) {
        SECRETS.forEach(secret -> assertThat(text).doesNotContain(secret));
    }
}
