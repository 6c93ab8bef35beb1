package dev.clientele.chat.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.clientele.chat.StandIns;
import dev.clientele.chat.web.view.Company;
import io.javalin.Javalin;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Starting, stopping and remembering.
class WebPlatformTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2011-12-10T09:30:00Z"));

    private static final long LONGEST_WAY_NANOS = Duration.ofMinutes(1).toNanos();

    private static WebPlatform platform() {
        return Platforms.started(StandIns.router(CLOCK), CLOCK);
    }

    @Test
    void takenPortIsPassedOver() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var platform = Platforms.started(StandIns.router(CLOCK), CLOCK, other.getLocalPort());
                var browser = new Browser(platform.address())) {
            assertThat(platform.address().getPort()).isNotEqualTo(other.getLocalPort());
            assertThat(browser.get("/health").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void healthNamesTheDataVersion() {
        try (var platform = platform(); var browser = new Browser(platform.address())) {
            assertThat(browser.get("/health").body()).isEqualTo("{\"ok\":true,\"dataVersion\":3}");
            assertThat(platform.health().working()).isTrue();
            assertThat(platform.health().detail()).contains(platform.address().toString());
            assertThat(platform.name()).isEqualTo("web");
        }
    }

    @Test
    void closedPlatformIsNotWorkingAndClosesTwice() {
        var platform = platform();
        platform.close();
        platform.close();

        assertThat(platform.health().working()).isFalse();
        assertThatIllegalStateException().isThrownBy(platform::address);
    }

    @Test
    void historySurvivesAReloadAndBelongsToOneBrowser() {
        try (var platform = platform(); var browser = new Browser(platform.address()); var other = new Browser(platform.address())) {
            var asked = Markup.of(browser.ask("ranking 2").body());
            browser.get(asked.one("//article[@data-waiting]").getAttribute("hx-get"));

            var page = Markup.of(browser.get("/").body());
            assertThat(page.texts("//p[@class='question']")).containsExactly("ranking 2");
            assertThat(page.texts("//p[@class='headline']")).containsExactly("2 customers made 49 % of the net revenue");
            assertThat(page.texts("//h2[@class='day']")).containsExactly("Today");
            var chart = page.one("//img").getAttribute("src");
            assertThat(browser.bytes(chart).statusCode()).isEqualTo(200);
            assertThat(other.bytes(chart).statusCode()).isEqualTo(404);
            assertThat(Markup.of(other.get("/").body()).all("//p[@class='question']")).isEmpty();
        }
    }

    @Test
    void whatAQuestionWasReadAsCanBeTakenIntoTheComposer() {
        try (var platform = platform(); var browser = new Browser(platform.address())) {
            var asked = Markup.of(browser.ask("please show me the ranking of 2").body());
            var answer = Markup.of(browser.get(asked.one("//article[@data-waiting]").getAttribute("hx-get")).body());
            assertThat(answer.one("//p[@class='remark']").getTextContent()).isEqualTo("Read as: ranking 2");
            assertThat(answer.one("//p[@class='remark']/button").getAttribute("data-insert")).isEqualTo("ranking 2");
        }
    }

    @Test
    void newPageOpensWithTheSameAnswerForEverybodyUntilTheDataChanges() {
        var version = new AtomicLong(3);
        var shown = Platforms.shown(() -> new Company("Hartwell & Sons", version.get(), Optional.of(StandIns.LAST_DAY)),
                Optional.of("ranking 2"), () -> 0);
        try (var platform = Platforms.started(StandIns.router(CLOCK), CLOCK, shown);
                var one = new Browser(platform.address());
                var other = new Browser(platform.address())) {
            var first = opening(one);
            assertThat(first.one("//p[@class='headline']").getTextContent()).startsWith("2 customers made 49 %");
            assertThat(first.all("//p[@class='question']")).as("nobody asked").isEmpty();
            assertThat(first.one("//details[@class='counted']").getTextContent()).startsWith("As of 9 Dec 2011. How this is counted");
            var picture = first.one("//a[@class='chart']").getAttribute("href");
            assertThat(opening(other).one("//a[@class='chart']").getAttribute("href")).isEqualTo(picture);
            assertThat(other.bytes(picture).statusCode()).isEqualTo(200);

            version.set(4);
            assertThat(opening(one).one("//a[@class='chart']").getAttribute("href")).isNotEqualTo(picture);
            one.ask("ranking 3");
            assertThat(Markup.of(one.get("/").body()).texts("//p[@class='question']")).containsExactly("ranking 3");
        }
    }

    /// As where models were still being fitted when the first page was opened.
    @Test
    void newPageOpensWithTheAnswerThatItsQuestionHasByNow() {
        var changes = new AtomicLong();
        var shown = Platforms.shown(() -> new Company("Hartwell & Sons", 3, Optional.of(StandIns.LAST_DAY)), Optional.of("counted"),
                changes::get);
        var counted = StandIns.unsettled("counted", invocation -> StandIns.customers("counted", 1 + changes.intValue()));
        try (var platform = Platforms.started(StandIns.router(CLOCK, counted), CLOCK, shown);
                var browser = new Browser(platform.address())) {
            var before = opening(browser).one("//p[@class='headline']").getTextContent();
            assertThat(opening(browser).one("//p[@class='headline']").getTextContent()).isEqualTo(before);
            changes.set(7);
            assertThat(opening(browser).one("//p[@class='headline']").getTextContent()).startsWith("8 customers");
        }
    }

    private static Markup opening(Browser browser) {
        var page = Markup.of(browser.get("/").body());
        var waiting = page.all("//article[@data-waiting]");
        return waiting.isEmpty() ? page : Markup.of(browser.get(waiting.getFirst().getAttribute("hx-get")).body());
    }

    @Test
    void historyIsBounded() {
        try (var platform = platform(); var browser = new Browser(platform.address())) {
            for (var number = 1; number <= 105; number++) {
                browser.ask("unknown " + number);
            }
            assertThat(Markup.of(browser.get("/").body()).texts("//p[@class='question']")).hasSize(100).startsWith("unknown 6")
                    .endsWith("unknown 105");
        }
    }

    @Test
    void chartIsKeptByTheBrowserAndComesLightAndDark() {
        try (var platform = platform(); var browser = new Browser(platform.address())) {
            var asked = Markup.of(browser.ask("ranking 2").body());
            var answer = Markup.of(browser.get(asked.one("//article[@data-waiting]").getAttribute("hx-get")).body());
            var light = browser.get(answer.one("//img").getAttribute("src"));
            var dark = browser.get(answer.one("//source").getAttribute("srcset"));

            assertThat(light.headers().firstValue("Cache-Control")).hasValue("private, max-age=31536000, immutable");
            assertThat(dark.body()).isNotEqualTo(light.body());
            var tag = light.headers().firstValue("ETag").orElseThrow();
            assertThat(browser.get(answer.one("//img").getAttribute("src"), "If-None-Match", tag).statusCode()).isEqualTo(304);
            assertThat(answer.one("//img").getAttribute("width")).isEqualTo("720");
        }
    }

    @Test
    void questionInTheLinkIsAskedByThePageOnLoad() {
        try (var platform = platform(); var browser = new Browser(platform.address())) {
            var page = Markup.of(browser.get("/?q=ranking+5+%3Cb%3E").body());

            assertThat(page.one("//form[@id='asking'][@hx-post='/ask'][@hx-trigger='load']/input[@name='question']").getAttribute("value"))
                    .isEqualTo("ranking 5 <b>");
            assertThat(page.all("//p[@class='question']")).isEmpty();
        }
    }

    @Test
    void linkFromAnotherSiteIsFollowedFromThisOne() {
        try (var platform = platform(); var browser = new Browser(platform.address())) {
            var page = Markup.of(browser.get("/?q=top+5", "Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "navigate", "Sec-Fetch-Dest",
                    "document").body());

            assertThat(page.one("//meta[@http-equiv='refresh']").getAttribute("content")).isEqualTo("0;url=/?q=top+5");
        }
    }

    @Test
    void pageWorksWithoutScripts() {
        try (var platform = platform(); var browser = new Browser(platform.address())) {
            var origin = platform.address().toString().replaceFirst("/$", "");
            var sent = browser.post("ranking 4", "Origin", origin);

            assertThat(sent.statusCode()).isEqualTo(303);
            assertThat(Markup.of(browser.get("/").body()).texts("//p[@class='headline']")).hasSize(1).first().asString()
                    .startsWith("4 customers");
        }
    }

    @Test
    void completionsAreOptionsOfAList() {
        try (var platform = platform(); var browser = new Browser(platform.address())) {
            var options = Markup.of(browser.get("/complete?question=ranking+5+c").body());

            assertThat(options.all("//li[@role='option']")).extracting(option -> option.getAttribute("data-question"))
                    .contains("ranking 5 country");
            assertThat(browser.get("/complete?question=%20").body()).isEmpty();
            assertThat(browser.get("/complete?question=" + "x".repeat(600)).body()).isEmpty();
        }
    }

    @Test
    void closingLetsARunningAnswerFinish() throws Exception {
        var go = new CountDownLatch(1);
        var platform = Platforms.started(StandIns.router(CLOCK, StandIns.slow(go)), CLOCK);
        try (var browser = new Browser(platform.address())) {
            var asked = Markup.of(browser.ask("slow").body());
            var answer = CompletableFuture.supplyAsync(() -> browser.get(asked.one("//article[@data-waiting]").getAttribute("hx-get")));
            awaitARequest(platform);
            var closing = CompletableFuture.runAsync(platform::close);
            go.countDown();

            assertThat(Markup.of(answer.get().body()).texts("//p[@class='headline']")).first().asString().startsWith("4 customers");
            closing.get();
        }
    }

    /// Whoever asks as much as the page can compute, and more, stops the computing and not the page.
    @Test
    @Timeout(60)
    void healthAnswersWhileAllThatComputesIsBusy() {
        var go = new CountDownLatch(1);
        var platform = Platforms.started(StandIns.router(CLOCK, StandIns.slow(go)), CLOCK);
        try (var browser = new Browser(platform.address())) {
            for (var question = 0; question < Math.max(2, Runtime.getRuntime().availableProcessors()) * 10; question++) {
                assertThat(browser.ask("slow").statusCode()).isEqualTo(200);
            }
            for (var time = 0; time < 20; time++) {
                assertThat(browser.get("/health").statusCode()).isEqualTo(200);
            }
        } finally {
            go.countDown();
            platform.close();
        }
    }

    private static void awaitARequest(WebPlatform platform) throws ReflectiveOperationException {
        var field = WebPlatform.class.getDeclaredField("server");
        field.setAccessible(true);
        var requests = ((Javalin) field.get(platform)).jettyServer().server().getDescendant(GracefulHandler.class);
        var patience = System.nanoTime() + LONGEST_WAY_NANOS;
        while (requests.getCurrentRequestCount() == 0) {
            assertThat(System.nanoTime()).as("time for a request to arrive").isLessThan(patience);
            LockSupport.parkNanos(1_000_000);
        }
    }
}
