package dev.clientele.chat.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.chat.StandIns;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What other sites, other machines and broken requests get from the page: nothing.
class WebSafetyTest {

    private WebPlatform platform;
    private Browser browser;

    @BeforeEach
    void start() {
        platform = Platforms.started(StandIns.router(InstantSource.system()), InstantSource.system());
        browser = new Browser(platform.address());
    }

    @AfterEach
    void stop() {
        browser.close();
        platform.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "evil.example:8080", "127.0.0.1.evil.example", "localhost.evil.example:80", ""})
    void nameThatIsNotThisMachineIsTurnedAway(String host) throws IOException {
        assertThat(raw("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")).doesNotStartWith("HTTP/1.1 200")
                .doesNotContain("Hartwell");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1:1234", "[::1]:8080"})
    void namesOfThisMachineAreAnswered(String host) throws IOException {
        assertThat(raw("GET /health HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://evil.example", "null", "http://127.0.0.1:1", "http://localhost"})
    void questionFromAnotherOriginIsRefused(String origin) {
        assertThat(browser.post("ranking", "Origin", origin, "HX-Request", "true").statusCode()).isEqualTo(403);
    }

    @Test
    void questionWithoutAnOriginIsRefused() {
        assertThat(browser.post("ranking").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/?q=ranking", "/complete?question=export%20export", "/health", "/metrics", "/inbox", "/nowhere"})
    void nothingIsGivenToAnotherSite(String path) {
        assertThat(browser.get(path, "Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "no-cors", "Sec-Fetch-Dest", "image").statusCode())
                .isEqualTo(403);
        assertThat(browser.get(path, "Sec-Fetch-Site", "same-site", "Sec-Fetch-Mode", "cors").statusCode()).isEqualTo(403);
        assertThat(browser.get(path, "Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "navigate", "Sec-Fetch-Dest", "iframe").statusCode())
                .isEqualTo(403);
        assertThat(browser.get(path, "Origin", "http://evil.example").statusCode()).isEqualTo(403);
        assertThat(browser.get(path, "Origin", "null").statusCode()).isEqualTo(403);
    }

    @Test
    void aLinkLeadsToThePageFromAnywhereAndToNothingElse() {
        var following = new String[]{"Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "navigate", "Sec-Fetch-Dest", "document"};
        assertThat(browser.get("/?q=ranking", following).body()).contains("http-equiv=\"refresh\"").doesNotContain("Hartwell");
        assertThat(browser.get("/complete?question=r", following).statusCode()).isEqualTo(403);
        assertThat(browser.get("/health", following).statusCode()).isEqualTo(403);
    }

    @Test
    void onlyAFormIsRead() throws IOException {
        var head =
                "POST /ask HTTP/1.1\r\nHost: localhost:" + port() + "\r\nOrigin: http://localhost:" + port() + "\r\nConnection: close\r\n";
        assertThat(raw(head + "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 200000000\r\n\r\n--x\r\n"))
                .startsWith("HTTP/1.1 413");
        assertThat(
                raw(head + "Content-Type: multipart/form-data; boundary=x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n--x\r\n\r\n0\r\n\r\n"))
                .startsWith("HTTP/1.1 415");
        assertThat(raw(head + "Content-Type: text/plain\r\nContent-Length: 3\r\n\r\nabc")).startsWith("HTTP/1.1 415");
    }

    @Test
    void overlongBodyIsRefused() {
        assertThat(browser.ask("x".repeat(20_000)).statusCode()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"klingon", "iso-8859-1", "UTF-16", "\"\"", "utf-8; charset=utf-7"})
    void wrongCharacterSetIsRefused(String charset) throws IOException {
        assertThat(form("application/x-www-form-urlencoded; charset=" + charset)).startsWith("HTTP/1.1 400");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ";charset=UTF-8", "; charset=utf-8", "; charset=\"utf-8\""})
    void rightCharacterSetIsTaken(String charset) throws IOException {
        assertThat(form("application/x-www-form-urlencoded" + charset)).startsWith("HTTP/1.1 303");
    }

    private String form(String type) throws IOException {
        return raw("POST /ask HTTP/1.1\r\nHost: localhost:" + port() + "\r\nOrigin: http://localhost:" + port() + "\r\nContent-Type: "
                + type + "\r\nContent-Length: 16\r\nConnection: close\r\n\r\nquestion=ranking");
    }

    @Test
    void endlessBodyIsRefused() throws IOException {
        var chunk = "4000\r\n" + "x".repeat(0x4000) + "\r\n";
        var answer = raw("POST /ask HTTP/1.1\r\nHost: localhost:" + port() + "\r\nOrigin: http://localhost:" + port()
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
                + chunk + chunk + "0\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 413");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 16\r\n\r\nques", "Transfer-Encoding: chunked\r\n\r\n10\r\nques",
            "Transfer-Encoding: chunked\r\n\r\nzzz\r\n", "Transfer-Encoding: chunked\r\n\r\n-5\r\nquest\r\n0\r\n\r\n"})
    void bodyThatBreaksOffOrIsNoneIsRefused(String rest) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
            socket.getOutputStream().write(("POST /ask HTTP/1.1\r\nHost: localhost:" + port() + "\r\nOrigin: http://localhost:" + port()
                    + "\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\n" + rest)
                    .getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).startsWith("HTTP/1.1 400");
        }
    }

    /// Each keeps its connection alive by a byte now and then, or says nothing at all, until the page ends it.
    @Test
    @Timeout(60)
    void requestsThatComeByteByByteOrNeverHoldNoConnection() throws IOException {
        var head = "POST /ask HTTP/1.1\r\nHost: localhost:" + port() + "\r\nOrigin: http://localhost:" + port()
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\n";
        var sockets = new ArrayList<Socket>();
        try {
            for (var start : List.of("", "GET /he", head + "X-Slow: ", head + "Content-Length: 16000\r\n\r\nquestion=",
                    "GET /health HTTP/1.1\r\nHost: localhost\r\n\r\nGET /he")) {
                for (var number = 0; number < 20; number++) {
                    var socket = new Socket(InetAddress.getLoopbackAddress(), port());
                    sockets.add(socket);
                    socket.setSoTimeout(5);
                    socket.getOutputStream().write(start.getBytes(StandardCharsets.US_ASCII));
                }
            }
            var silent = new ArrayList<>(sockets.subList(0, 20));
            assertThat(browser.get("/health").statusCode()).isEqualTo(200);
            for (var open = new ArrayList<>(sockets); !open.isEmpty();) {
                open.removeIf(socket -> isClosed(socket, !silent.contains(socket)));
            }
            assertThat(browser.get("/health").statusCode()).isEqualTo(200);
        } finally {
            for (var socket : sockets) {
                socket.close();
            }
        }
    }

    /// Whether the page ended the connection; if not, it gets a byte more.
    private static boolean isClosed(Socket socket, boolean isTalking) {
        try {
            if (isTalking) {
                socket.getOutputStream().write('x');
            }
            while (socket.getInputStream().read() >= 0) {
                // an answer to what came before
            }
            return true;
        } catch (SocketTimeoutException open) {
            return false;
        } catch (IOException reset) {
            return true;
        }
    }

    @Test
    void everyAnswerCarriesTheHeadersThatKeepABrowserSafe() {
        for (var path : new String[]{"/", "/health", "/nowhere", "/answers/unknown"}) {
            var headers = browser.get(path).headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElse("")).as(path).startsWith("default-src 'none'")
                    .doesNotContain("unsafe");
            assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(headers.firstValue("Server")).isEmpty();
        }
    }

    @Test
    void sessionCookieIsOutOfReachOfScriptsAndOtherSites() {
        var cookie = browser.ask("ranking").headers().firstValue("Set-Cookie").orElseThrow();

        assertThat(cookie).contains("HttpOnly").contains("SameSite=Strict").startsWith("clientele-" + port() + "=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/answers/x", "/answers/x/tables/0", "/charts/x/0-light.png", "/assets/0/page.css", "/assets/../Assets.class",
            "/nowhere"})
    void whatIsNotThereIsNotFound(String path) {
        var response = browser.get(path);

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).doesNotContain("Exception").doesNotContain("io.javalin");
    }

    @Test
    void pageRefersToNothingOutside() {
        var page = Markup.of(browser.get("/").body());

        assertThat(page.all("//*[@src or @href]")).isNotEmpty().allSatisfy(
                element -> assertThat(element.getAttribute("src") + element.getAttribute("href")).matches("(/|#).*"));
        assertThat(page.all("//style | //script[not(@src)] | //*[@style]")).isEmpty();
    }

    private int port() {
        return platform.address().getPort();
    }

    private String raw(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
