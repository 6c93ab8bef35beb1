package dev.clientele.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.chat.StandIns;
import dev.clientele.chat.slack.server.Courier;
import dev.clientele.chat.slack.server.FakeSlack;
import java.net.http.HttpRequest;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is not Slack's does nothing, and leaves a line in the log.
class HttpSafetyTest {

    private static final Instant TIME = Instant.parse("2011-12-10T09:30:00Z");
    private static final InstantSource CLOCK = InstantSource.fixed(TIME);
    private static final long NOW = TIME.getEpochSecond();
    private static final String COMMAND =
            "command=%2Fclientele&text=ranking+3&team_id=T1&user_id=U1&channel_id=C1&trigger_id=1&response_url=";

    private Bot bot;
    private Courier.ByHttp courier;

    @BeforeEach
    void start() {
        bot = Bot.in(Bot.Mode.HTTP, StandIns.router(CLOCK), CLOCK);
        courier = (Courier.ByHttp) bot.courier();
    }

    @AfterEach
    void stop() {
        bot.close();
    }

    @Test
    void signedRequestIsAnswered() {
        var body = COMMAND + bot.slack().answerAddress();
        assertThat(courier.send(courier.signed(body, NOW, FakeSlack.SIGNING_SECRET)).statusCode()).isEqualTo(200);
        assertThat(new Shown(bot.slack().next().blocks()).headline()).startsWith("3 customers");
    }

    @Test
    void requestSignedFourMinutesAgoIsAnswered() {
        var body = COMMAND + bot.slack().answerAddress();
        assertThat(courier.send(courier.signed(body, NOW - 240, FakeSlack.SIGNING_SECRET)).statusCode()).isEqualTo(200);
        bot.slack().next();
    }

    @Test
    void forgedRequestIsRefused() {
        refused(courier.signed(body(), NOW, "another-secret"), "signed by someone else");
        var signed = courier.signed(body(), NOW, FakeSlack.SIGNING_SECRET).build();
        var swapped = courier.request(body().replace("ranking+3", "long"));
        signed.headers().map().forEach((name, values) -> swapped.header(name, values.getFirst()));
        refused(swapped, "signed by someone else");
    }

    @Test
    void replayedRequestIsRefused() {
        refused(courier.signed(body(), NOW - 301, FakeSlack.SIGNING_SECRET), "signed 301 s from now");
        refused(courier.signed(body(), NOW + 301, FakeSlack.SIGNING_SECRET), "signed 301 s from now");
    }

    @Test
    void unsignedRequestIsRefused() {
        refused(courier.request(body()), "not signed");
        refused(courier.request(body()).header("X-Slack-Request-Timestamp", "" + NOW), "not signed");
        refused(courier.request(body()).header("X-Slack-Request-Timestamp", "yesterday").header("X-Slack-Signature", "v0=1"),
                "signed at no time");
        refused(courier.request(body()).header("X-Slack-Request-Timestamp", "" + NOW).header("X-Slack-Signature", ""),
                "signed by someone else");
    }

    @Test
    void malformedRequestIsRefusedThoughItIsSigned() {
        for (var body : new String[]{"", "nonsense", "payload=%7B", "{\"type\":\"event_callback\"}", "{\"type\":\"no such type\"}", "[]",
                "payload=null",
                "{\"type\":7}"}) {
            refused(courier.signed(body, NOW, FakeSlack.SIGNING_SECRET), "nothing that Slack sends");
        }
    }

    @Test
    void endlessRequestIsRefused() {
        refused(courier.signed("x".repeat((1 << 20) + 1), NOW, FakeSlack.SIGNING_SECRET), "too large");
    }

    @Test
    void otherPathsAndMethodsAreNotThere() {
        assertThat(courier.send(courier.request("").GET()).statusCode()).isEqualTo(405);
        var elsewhere = courier.request("").uri(java.net.URI.create("http://127.0.0.1:" + courier.port() + "/health"));
        assertThat(courier.send(elsewhere).statusCode()).isEqualTo(404);
    }

    @Test
    void slacksCheckOfTheAddressIsAnswered() {
        var response =
                courier.send(courier.signed("{\"type\":\"url_verification\",\"challenge\":\"abc123\"}", NOW, FakeSlack.SIGNING_SECRET));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("abc123");
    }

    private String body() {
        return COMMAND + bot.slack().answerAddress();
    }

    private void refused(HttpRequest.Builder request, String why) {
        try (var log = new LogLines()) {
            assertThat(courier.send(request).statusCode()).isEqualTo(401);
            assertThat(log.warnings()).anyMatch(line -> line.contains("refused a request from") && line.contains(why));
        }
        assertThat(bot.slack().nextWithin(100)).isEmpty();
    }
}
