package dev.clientele.chat.slack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.chat.StandIns;
import dev.clientele.chat.slack.server.Courier;
import dev.clientele.chat.slack.server.FakeSlack;
import dev.clientele.chat.slack.transport.Secret;
import dev.clientele.chat.slack.transport.Signature;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/// What is not Slack's does nothing, and leaves a line in the log.
@ResourceLock(LogLines.LOCK)
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
        answerASignedRequest();
    }

    private void answerASignedRequest() {
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
        refused(413, courier.signed("x".repeat((1 << 20) + 1), NOW, FakeSlack.SIGNING_SECRET), "too large");
    }

    @Test
    void endlessRequestOfUndeclaredLengthIsRefused() {
        var endless = courier.signed("", NOW, FakeSlack.SIGNING_SECRET)
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[2 << 20])));
        refused(413, endless, "too large");
    }

    @Test
    void largeRequestThatNobodySignedIsRefusedWithoutBeingRead() throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), courier.port())) {
            write(socket, "POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Length: 5000000\r\n\r\n");
            socket.setSoTimeout(30_000);
            assertThat(firstLine(socket)).isEqualTo("HTTP/1.1 401 Unauthorized");
        }
    }

    @Test
    void silentConnectionsTakeNoPlaceFromSlack() throws IOException {
        var silent = new ArrayList<Socket>();
        try {
            for (var request : List.of("", "POST /sl", "POST /slack/events HTTP/1.1\r\nHost: x\r\nX-Slack-Sig",
                    "POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n",
                    "POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\nX-Slack-Request-Timestamp: " + NOW
                            + "\r\nX-Slack-Signature: v0=1\r\n\r\nhalf",
                    "POST /slack/events HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab")) {
                for (var number = 0; number < 50; number++) {
                    var socket = new Socket(InetAddress.getLoopbackAddress(), courier.port());
                    silent.add(socket);
                    write(socket, request);
                }
            }
            answerASignedRequest();
        } finally {
            for (var socket : silent) {
                socket.close();
            }
        }
    }

    @Test
    void requestInAnotherCharsetIsRefused() {
        var body = body();
        for (var type : List.of("application/x-www-form-urlencoded; charset=utf-16", "application/json;charset=\"klingon\"")) {
            refused(400, courier.request(body).setHeader("Content-Type", type).header("X-Slack-Request-Timestamp", "" + NOW)
                    .header("X-Slack-Signature", signature(body.getBytes(UTF_8))), "not in UTF-8");
        }
        var latin = "text=M\u00fcller".getBytes(ISO_8859_1);
        refused(400, courier.request("").POST(HttpRequest.BodyPublishers.ofByteArray(latin)).header("X-Slack-Request-Timestamp", "" + NOW)
                .header("X-Slack-Signature", signature(latin)), "not in UTF-8");
    }

    @Test
    void slacksCheckOfTheCertificateIsAnsweredAndDoesNothing() {
        for (var check : List.of(courier.request("ssl_check=1&token=x"),
                courier.signed("token=x&ssl_check=1", NOW, FakeSlack.SIGNING_SECRET),
                courier.request("").GET().uri(URI.create("http://127.0.0.1:" + courier.port() + "/slack/events?ssl_check=1&token=x")))) {
            assertThat(courier.send(check).statusCode()).isEqualTo(200);
        }
        assertThat(courier.send(courier.request("ssl_check=0&text=ranking+3")).statusCode()).isEqualTo(401);
        assertThat(bot.slack().nextWithin(100)).isEmpty();
    }

    @Test
    void connectionThatIsSilentForTooLongIsClosed() throws IOException, InterruptedException {
        var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), LonelyHttpMode.class.getName()).redirectErrorStream(true).start();
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), LonelyHttpMode.port(process))) {
            write(socket, "POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf");
            socket.setSoTimeout(60_000);
            assertThat(socket.getInputStream().read()).isEqualTo(-1);
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static String signature(byte[] body) {
        return new Signature(new Secret(FakeSlack.SIGNING_SECRET), CLOCK).of("" + NOW, body);
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(US_ASCII));
        socket.getOutputStream().flush();
    }

    private static String firstLine(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII)).readLine();
    }

    @Test
    void otherPathsAndMethodsAreNotThere() {
        assertThat(courier.send(courier.request("").GET()).statusCode()).isEqualTo(405);
        var elsewhere = courier.request("").uri(URI.create("http://127.0.0.1:" + courier.port() + "/health"));
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
        refused(401, request, why);
    }

    private void refused(int status, HttpRequest.Builder request, String why) {
        try (var log = new LogLines()) {
            assertThat(courier.send(request).statusCode()).isEqualTo(status);
            assertThat(log.warnings()).anyMatch(line -> line.contains("refused a request from") && line.contains(why));
        }
        assertThat(bot.slack().nextWithin(100)).isEmpty();
    }
}
