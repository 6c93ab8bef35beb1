package dev.clientele.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.clientele.chat.StandIns;
import dev.clientele.chat.slack.server.FakeSlack;
import dev.clientele.chat.slack.server.Fault;
import dev.clientele.command.Access;
import dev.clientele.command.Response;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Links to the page's answers, which unfold under the message that holds them.
class LinksTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2011-12-10T09:30:00Z"));
    private static final String LINK = "https://bot.example.com/?q=ranking+3";

    private final FakeSlack slack = new FakeSlack();
    private final Bot bot = Bot.in(slack, Bot.Mode.SOCKET, StandIns.router(CLOCK), CLOCK,
            new Access(false, Set.of("U1"), Set.of(), Set.of()), path -> new Response.Refused("", List.of()));

    @AfterEach
    void stop() {
        bot.close();
    }

    @Test
    void linkShowsTheSentenceAndTheChart() {
        shared("U1", LINK);
        var unfolded = slack.nextView();
        assertThat(unfolded.get("channel").getAsString()).isEqualTo("C1");
        var blocks = unfolded.getAsJsonObject("unfurls").getAsJsonObject(LINK).getAsJsonArray("blocks");
        assertThat(new Shown(blocks).headline()).startsWith("3 customers made 49 %");
        assertThat(new Shown(blocks).pictures(slack)).hasSize(1);
    }

    @Test
    void linkOfSomeoneWhoMayNotAskStaysALink() {
        shared("U9", LINK);
        assertNext("https://bot.example.com/?q=ranking+4");
        assertThat(slack.posted()).as("and nobody hears of it").isEmpty();
    }

    @Test
    void linkThatAsksNothingThatIsUnderstoodStaysALink() {
        shared("U1", "https://bot.example.com/health");
        shared("U1", "https://bot.example.com/?q=xyzzy+plugh");
        shared("U1", "https://other.example.com/?q=ranking+3");
        assertNext("https://bot.example.com/?q=ranking+5");
    }

    @Test
    void pictureThatSlackDoesNotShowThereIsSaidInWords() {
        slack.goWrong("chat.unfurl", new Fault.NotOk("cannot_unfurl_url"));
        shared("U1", LINK);
        var blocks = unfurl(slack.nextView(), LINK);
        assertThat(new Shown(blocks.getAsJsonArray("blocks")).lacksCharts()).isTrue();
    }

    private void shared(String user, String url) {
        bot.courier().event(Requests.linkShared(user, "C1", url), Optional.empty());
    }

    /// That one unfolds, and none that was shared before.
    private void assertNext(String url) {
        shared("U1", url);
        assertThat(slack.nextView().getAsJsonObject("unfurls").keySet()).containsExactly(url);
    }

    private static JsonObject unfurl(JsonObject unfolded, String url) {
        return unfolded.getAsJsonObject("unfurls").getAsJsonObject(url);
    }
}
