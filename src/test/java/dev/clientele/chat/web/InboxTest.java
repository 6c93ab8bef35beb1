package dev.clientele.chat.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.chat.StandIns;
import dev.clientele.command.Asker;
import dev.clientele.command.Reply;
import dev.clientele.command.messaging.Envelope;
import dev.clientele.command.messaging.Receipt;
import dev.clientele.model.subscription.Address;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What the bot says on the page by itself.
class InboxTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2011-12-10T09:30:00Z"));
    private static final String HEADLINES = "//p[@class='headline']";

    @Test
    void messageIsOnThePageOfEveryoneWithItsChartAndItsTable() {
        try (var platform = Platforms.started(StandIns.router(CLOCK), CLOCK); var browser = new Browser(platform.address())) {
            assertThat(deliver(platform, "ranking 2", "", "digest/1")).isInstanceOf(Receipt.Accepted.class);
            var page = Markup.of(browser.get("/").body());
            assertThat(page.texts(HEADLINES)).contains("2 customers made 49 % of the net revenue");
            assertThat(browser.bytes(page.one("//section[@data-arrival]//img").getAttribute("src")).body()).startsWith(0x89, 'P', 'N', 'G');
            assertThat(page.all("//section[@data-arrival]//tbody/tr")).hasSize(2);
        }
    }

    @Test
    void openPageIsGivenWhatCameSinceItWasLoadedAndNothingTwice() {
        try (var platform = Platforms.started(StandIns.router(CLOCK), CLOCK); var browser = new Browser(platform.address())) {
            deliver(platform, "ranking 2", "", "digest/1");
            var next = Markup.of(browser.get("/").body()).one("//div[@id='inbox']").getAttribute("hx-get");
            assertThat(browser.get(next).statusCode()).as("nothing new").isEqualTo(204);

            var parent = ((Receipt.Accepted) deliver(platform, "ranking 3", "", "digest/2")).name();
            deliver(platform, "ranking 4", parent, "digest/2/details");
            var since = Markup.of("<div>" + browser.get(next).body() + "</div>");
            assertThat(since.texts(HEADLINES)).hasSize(2).first().asString().startsWith("3 customers");
            assertThat(since.texts("//details[not(@class)]/summary")).as("details are folded").hasSize(1).first().asString()
                    .startsWith("4 customers");
            assertThat(since.one("//div[@hx-swap-oob]").getAttribute("hx-swap-oob")).isEqualTo("beforeend:#thread");
            assertThat(browser.get(since.one("//div[@id='inbox']").getAttribute("hx-get")).statusCode()).isEqualTo(204);
        }
    }

    @Test
    void messageOfTheSameKeyIsTakenOnce() {
        try (var platform = Platforms.started(StandIns.router(CLOCK), CLOCK); var browser = new Browser(platform.address())) {
            var first = deliver(platform, "ranking 2", "", "digest/1");
            assertThat(deliver(platform, "ranking 2", "", "digest/1")).isEqualTo(first);
            assertThat(Markup.of(browser.get("/").body()).all("//section[@data-arrival]")).hasSize(1);
        }
    }

    private static Receipt deliver(WebPlatform platform, String question, String thread, String key) {
        var reply = (Reply) StandIns.router(CLOCK).ask(question, new Asker("test", "person"));
        return platform.outlet().deliver(reply, new Envelope(new Address("web", "page"), thread, key, Optional.empty()));
    }
}
