package dev.clientele.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.chart.ChartSpec;
import dev.clientele.chat.StandIns;
import dev.clientele.chat.slack.server.FakeSlack;
import dev.clientele.chat.slack.server.Fault;
import dev.clientele.chat.slack.server.Posted;
import dev.clientele.command.Asker;
import dev.clientele.command.Reply;
import dev.clientele.command.messaging.Envelope;
import dev.clientele.command.messaging.MessageSender;
import dev.clientele.command.messaging.Receipt;
import dev.clientele.model.subscription.Address;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the bot posts by itself: where it goes, and what Slack's answers mean.
class SlackMessageSenderTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2011-12-10T09:30:00Z"));
    private static final Reply MESSAGE = (Reply) StandIns.router(CLOCK).ask("ranking 3", new Asker("test", "person"));

    private final FakeSlack slack = new FakeSlack();
    private Bot bot;
    private MessageSender outlet;

    @BeforeEach
    void start() {
        bot = Bot.in(slack, Bot.Mode.HTTP, StandIns.router(CLOCK), CLOCK, Bot.OPEN, path -> {
            throw new AssertionError("nothing is imported");
        });
        outlet = bot.platform().outlet();
    }

    @AfterEach
    void stop() {
        bot.close();
    }

    @Test
    void messageComesWholeWithItsChartAndItsTableAndWithoutToolsOfAnswers() {
        assertThat(send(first("C7", "", "digest/1"))).isInstanceOf(Receipt.Accepted.class);
        var posted = slack.next();
        assertThat(posted.to()).isEqualTo("C7");
        assertThat(posted.property("thread_ts")).isEmpty();
        assertThat(posted.text()).startsWith("3 customers");
        var blocks = posted.blocks().toString();
        assertThat(blocks).contains("\"type\":\"table\"", "slack_file").doesNotContain("Change", "\"share-");
        assertThat(MESSAGE.charts()).hasOnlyElementsOfType(ChartSpec.Bars.class);
        var file = posted.blocks().asList().stream().filter(block -> block.getAsJsonObject().has("slack_file")).findFirst().orElseThrow();
        var id = file.getAsJsonObject().getAsJsonObject("slack_file").get("id").getAsString();
        assertThat(slack.picture(id)).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void detailsStandInTheThreadOfTheirMessage() {
        var name = ((Receipt.Accepted) send(first("C7", "", "digest/1"))).name();
        send(first("C7", name, "digest/1/details"));
        slack.next();
        assertThat(slack.next().property("thread_ts")).contains(name);
    }

    @Test
    void personGetsDirectMessagesWhoseConversationIsOpenedOnce() {
        send(first("U5", "", "a"));
        send(first("U5", "", "b"));
        assertThat(slack.next().to()).isEqualTo("DU5");
        assertThat(slack.next().to()).isEqualTo("DU5");
        assertThat(slack.calls().stream().filter("conversations.open"::equals)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"channel_not_found,no such channel", "not_in_channel,`/invite` me", "is_archived,archived",
            "missing_scope,install it again", "user_disabled,account is closed",
            "restricted_action,only some people"})
    void whatOnlyAPersonCanMendIsForGood(String error, String said) {
        slack.goWrong("chat.postMessage", new Fault.NotOk(error));
        assertThat(send(first("C7", "", "a"))).isInstanceOfSatisfying(Receipt.Permanent.class,
                refused -> assertThat(refused.problem()).contains(said).contains("(" + error + ")"));
        assertThat(slack.nextWithin(50)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"account_inactive", "token_revoked", "invalid_auth", "token_expired"})
    void revokedTokenPausesNothingAndIsSeenAtOnce(String error) {
        slack.goWrong("chat.postMessage", new Fault.NotOk(error));
        assertThat(send(first("C7", "", "a"))).isInstanceOf(Receipt.Transient.class);
        assertThat(bot.platform().health().working()).isFalse();
        assertThat(bot.platform().health().detail()).contains("my token").contains(error);
        assertThat(send(first("C7", "", "a"))).as("as soon as it is known again").isInstanceOf(Receipt.Accepted.class);
        assertThat(bot.platform().health().working()).isTrue();
    }

    @Test
    void personWhoIsGoneIsForGood() {
        slack.goWrong("conversations.open", new Fault.NotOk("user_not_found"));
        assertThat(send(first("U5", "", "a"))).isInstanceOf(Receipt.Permanent.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"internal_error", "fatal_error", "msg_too_long", "a_word_of_tomorrow"})
    void whateverElseSlackSaysMayDoAtAnotherTry(String error) {
        slack.goWrong("chat.postMessage", new Fault.NotOk(error));
        assertThat(send(first("C7", "", "a"))).isInstanceOf(Receipt.Transient.class);
        assertThat(slack.nextWithin(50)).as("it is not tried on here").isEmpty();
    }

    @Test
    void brokenSlackMayDoAtAnotherTry() {
        slack.goWrong("chat.postMessage", new Fault.Broken(500), new Fault.Broken(503), new Fault.Dropped());
        for (var left = 3; left > 0; left--) {
            assertThat(send(first("C7", "", "a"))).isInstanceOf(Receipt.Transient.class);
        }
    }

    @Test
    void slackThatWantsToBeLeftAloneSaysForHowLong() {
        slack.goWrong("chat.postMessage", new Fault.Limited(90));
        var begun = System.nanoTime();
        assertThat(send(first("C7", "", "a"))).isInstanceOfSatisfying(Receipt.Transient.class,
                limited -> assertThat(limited.pause()).contains(Duration.ofSeconds(90)));
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(60));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "170.000001"})
    void messageOfWhichNothingWasHeardIsFoundAgainAndNotPostedTwice(String thread) {
        send(first("C7", "", "warm-up"));
        slack.next();
        slack.takeInSilence(1);
        assertThat(send(first("C7", thread, "digest/1"))).isInstanceOf(Receipt.Transient.class);
        slack.next();
        for (var number = 0; number < 4; number++) {
            send(first("C7", thread, "later " + number));
            slack.next();
        }
        assertThat(send(again("C7", thread, "digest/1"))).isInstanceOf(Receipt.Accepted.class);
        assertThat(send(again("C7", thread, "digest/2"))).isInstanceOf(Receipt.Accepted.class);
        assertThat(slack.next().json().get("metadata").getAsString()).as("of two, only what was not there").contains("digest/2");
        assertThat(slack.nextWithin(100)).isEmpty();
    }

    @Test
    void sentTwiceIsBetterThanNeverWhereTheHistoryIsClosed() {
        slack.goWrong("conversations.history", new Fault.NotOk("missing_scope"));
        assertThat(send(again("C7", "", "a"))).isInstanceOf(Receipt.Accepted.class);
        assertThat(slack.next().to()).isEqualTo("C7");
        slack.goWrong("conversations.history", new Fault.Broken(503), new Fault.Broken(503), new Fault.Broken(503));
        assertThat(send(again("C7", "", "b"))).as("looked again later").isInstanceOf(Receipt.Transient.class);
    }

    @Test
    void chartThatSlackDoesNotShowIsSaidInWords() {
        slack.showPictures(false);
        assertThat(send(first("C7", "", "a"))).isInstanceOf(Receipt.Accepted.class);
        Posted posted = slack.next();
        assertThat(posted.blocks().toString()).contains("Chart: Bar chart").doesNotContain("slack_file");
    }

    private Receipt send(Envelope label) {
        return outlet.deliver(MESSAGE, label);
    }

    private static Envelope first(String place, String thread, String key) {
        return new Envelope(new Address("slack", place), thread, key, Optional.empty());
    }

    private static Envelope again(String place, String thread, String key) {
        return new Envelope(new Address("slack", place), thread, key, Optional.of(InstantSource.system().instant().minusSeconds(60)));
    }
}
