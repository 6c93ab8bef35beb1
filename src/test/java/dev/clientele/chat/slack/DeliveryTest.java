package dev.clientele.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.chat.StandIns;
import dev.clientele.chat.slack.server.FakeSlack;
import dev.clientele.chat.slack.server.Fault;
import dev.clientele.chat.slack.server.Posted;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/// An answer comes, whatever Slack does meanwhile.
@ResourceLock(LogLines.LOCK)
class DeliveryTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2011-12-10T09:30:00Z"));
    private static final String CHART_IN_WORDS = "Chart: Bar chart: 3 customers made 49 % of the net revenue";

    private FakeSlack slack;
    private Bot bot;

    @BeforeEach
    void start() {
        bot = Bot.in(Bot.Mode.HTTP, StandIns.router(CLOCK), CLOCK);
        slack = bot.slack();
    }

    @AfterEach
    void stop() {
        bot.close();
    }

    @Test
    void answerIsTriedAgainWhenSlackIsBroken() {
        slack.goWrong("response_url", new Fault.Broken(500), new Fault.Broken(503), new Fault.Dropped(), new Fault.NotOk("internal_error"));
        assertThat(headline(bot.ask("ranking 3"))).startsWith("3 customers");
    }

    @Test
    void slackIsLeftAloneForAsLongAsItWants() {
        slack.goWrong("response_url", new Fault.Limited(2));
        var begun = System.nanoTime();
        bot.ask("ranking 3");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isBetween(Duration.ofMillis(1_950), Duration.ofSeconds(6));
    }

    @Test
    void messageOfTheWebApiIsTriedAgain() {
        slack.goWrong("chat.postMessage", new Fault.Limited(1), new Fault.Broken(502), new Fault.NotOk("fatal_error"));
        bot.courier().event(Requests.direct("U1", "ranking 3"), Optional.empty());
        assertThat(headline(slack.next())).startsWith("3 customers");
    }

    @Test
    void addressThatIsUsedUpIsReplacedByAnotherWay() {
        slack.goWrong("response_url", new Fault.NotOk("used_url"));
        var posted = bot.ask("ranking 3");
        assertThat(posted.way()).isEqualTo("chat.postEphemeral");
        assertThat(posted.property("user")).contains("U1");
    }

    @Test
    void whereTheChannelIsClosedTheAnswerComesInDirectMessages() {
        slack.goWrong("response_url", new Fault.NotOk("expired_url"));
        slack.goWrong("chat.postEphemeral", new Fault.NotOk("not_in_channel"));
        var posted = bot.ask("ranking 3");
        assertThat(posted.way()).isEqualTo("chat.postMessage");
        assertThat(posted.to()).isEqualTo("U1");
    }

    @Test
    void chartThatCannotBeUploadedIsSaidInWords() {
        slack.goWrong("files.getUploadURLExternal", new Fault.NotOk("missing_scope"));
        assertThat(notes(askAndSettle())).contains(CHART_IN_WORDS);
        slack.goWrong("files.completeUploadExternal", new Fault.NotOk("posting_to_channel_denied"));
        assertThat(notes(askAndSettle())).contains(CHART_IN_WORDS);
        slack.goWrong("upload", Collections.nCopies(5, new Fault.Broken(500)).toArray(new Fault[0]));
        assertThat(notes(askAndSettle())).contains(CHART_IN_WORDS);
        assertThat(slack.nextChangeWithin(0)).as("the words stay").isEmpty();
        bot.ask("ranking 3");
        assertThat(pictures(slack.nextChange())).as("and once it can be, it is shown").isEqualTo(1);
    }

    /// The answer's words, once all is done about its picture.
    private Posted askAndSettle() {
        var posted = bot.ask("ranking 3");
        await(() -> bot.platform().health().underWay() == 0);
        return posted;
    }

    @Test
    void wordsDoNotWaitForThePicture() {
        slack.goWrong("upload", new Fault.Slow(Duration.ofSeconds(3)));
        var begun = System.nanoTime();
        var words = bot.ask("ranking 3");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMillis(2_500));
        assertThat(new Shown(words.blocks()).rows()).hasSize(4);
        var whole = slack.nextChange();
        assertThat(whole.replaces()).as("in the same message").isTrue();
        assertThat(whole.to()).isEqualTo(words.to());
        assertThat(pictures(whole)).isEqualTo(1);
    }

    @Test
    void pictureFollowsIntoTheMessageOfAThread() {
        bot.courier().event(Requests.mention("U1", "C7", "ranking 3", Optional.of("1.1")), Optional.empty());
        assertThat(pictures(slack.next())).isZero();
        var whole = slack.nextChange();
        assertThat(whole.way()).isEqualTo("chat.update");
        assertThat(whole.to()).isEqualTo("C7");
        assertThat(pictures(whole)).isEqualTo(1);
    }

    @Test
    void pictureStandsBelowWordsThatCannotBeChanged() {
        var words = bot.press(askAndSettle(), "Two more");
        assertThat(pictures(words)).isZero();
        slack.nextChange();
        var picture = slack.nextChange();
        assertThat(picture.to()).as("the message whose button was pressed stays").isEqualTo(words.to());
        assertThat(picture.replaces()).isFalse();
        assertThat(pictures(picture)).isEqualTo(1);
    }

    @Test
    void chartThatSlackDoesNotShowIsSaidInWords() {
        slack.showPictures(false);
        assertThat(notes(bot.ask("ranking 3"))).contains(CHART_IN_WORDS);
        assertThat(notes(slack.nextChange())).contains(CHART_IN_WORDS);
        await(() -> bot.platform().health().underWay() == 0);
        slack.showPictures(true);
        bot.ask("ranking 3");
        assertThat(pictures(slack.nextChange())).isEqualTo(1);
    }

    @Test
    void chartThatTakesTooLongIsSaidInWords() {
        slack.goWrong("upload", new Fault.Slow(Duration.ofSeconds(7)));
        assertThat(notes(askAndSettle())).contains(CHART_IN_WORDS);
        assertThat(slack.nextChangeWithin(0)).isEmpty();
    }

    @Test
    void sameChartIsUploadedOnce() {
        bot.ask("ranking 3");
        bot.ask("ranking 3");
        bot.ask("ranking by revenue");
        await(() -> bot.platform().health().underWay() == 0);
        assertThat(Collections.frequency(slack.calls(), "files.completeUploadExternal")).isEqualTo(1);
    }

    @Test
    void politeRefusalIsAFailure() {
        slack.goWrong("response_url", new Fault.NotOk("no_permission"));
        slack.goWrong("chat.postEphemeral", new Fault.NotOk("no_permission"));
        slack.goWrong("chat.postMessage", new Fault.NotOk("no_permission"));
        try (var log = new LogLines()) {
            bot.command("U1", Bot.CHANNEL, "nothing");
            assertThat(slack.nextWithin(1_000)).isEmpty();
            assertThat(log.warnings()).anyMatch(line -> line.contains("a message is lost"));
        }
    }

    @Test
    void channelGetsOneMessageASecond() {
        for (var message = 0; message < 4; message++) {
            bot.courier().event(Requests.mention("U1", "C7", "nothing", Optional.of("1.1")), Optional.empty());
        }
        bot.courier().event(Requests.mention("U1", "C8", "nothing", Optional.of("1.1")), Optional.empty());
        await(() -> bot.platform().health().queued() == 3);
        var times = new ArrayList<Long>();
        var elsewhere = 0L;
        for (var message = 0; message < 5; message++) {
            var posted = slack.next();
            if (posted.to().equals("C7")) {
                times.add(posted.nanoTime());
            } else {
                elsewhere = posted.nanoTime();
            }
        }
        for (var index = 1; index < times.size(); index++) {
            assertThat(Duration.ofNanos(times.get(index) - times.get(index - 1))).isGreaterThan(Duration.ofMillis(900));
        }
        await(() -> bot.platform().health().queued() == 0);
        assertThat(elsewhere).as("another channel is not held back").isLessThan(times.get(1));
    }

    private static void await(BooleanSupplier condition) {
        var patience = System.nanoTime() + 20_000_000_000L;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(patience);
            LockSupport.parkNanos(1_000_000);
        }
    }

    private static String headline(Posted posted) {
        return new Shown(posted.blocks()).headline();
    }

    private static java.util.List<String> notes(Posted posted) {
        return new Shown(posted.blocks()).notes();
    }

    private long pictures(Posted posted) {
        return new Shown(posted.blocks()).pictures(slack).size();
    }
}
