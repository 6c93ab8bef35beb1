package dev.clientele.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.clientele.chat.StandIns;
import dev.clientele.chat.slack.server.Posted;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Who sees what, where: by a socket and by HTTP.
class TalkTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2011-12-10T09:30:00Z"));

    private final CountDownLatch latch = new CountDownLatch(1);
    private Optional<Bot> started = Optional.empty();

    @AfterEach
    void stop() {
        latch.countDown();
        started.ifPresent(Bot::close);
    }

    @ParameterizedTest
    @EnumSource
    void commandIsAcknowledgedBeforeItIsAnswered(Bot.Mode mode) {
        var bot = start(mode);
        bot.command("U1", Bot.CHANNEL, "slow");
        assertThat(bot.slack().nextWithin(200)).as("acknowledged, and still being answered").isEmpty();
        latch.countDown();
        assertThat(headline(bot.slack().next())).startsWith("4 customers");
    }

    @ParameterizedTest
    @EnumSource
    void longAnswerSaysThatItIsBeingWorkedOn(Bot.Mode mode) {
        var bot = start(mode);
        bot.command("U1", Bot.CHANNEL, "slow");
        var status = bot.slack().next();
        assertThat(headline(status)).contains("working on it");
        latch.countDown();
        var answer = bot.slack().nextChange();
        assertThat(headline(answer)).startsWith("4 customers");
        assertThat(answer.replaces()).isTrue();
        assertThat(answer.to()).isEqualTo(status.to());
    }

    @ParameterizedTest
    @EnumSource
    void commandIsAnsweredToItsAskerAlone(Bot.Mode mode) {
        var posted = start(mode).ask("ranking 3");
        assertThat(posted.way()).isEqualTo("response_url");
        assertThat(posted.property("response_type")).contains("ephemeral");
        assertThat(posted.text()).isEqualTo("3 customers made 49 % of the net revenue");
    }

    @ParameterizedTest
    @EnumSource
    void sharedAnswerIsForEveryoneUnderTheSharersName(Bot.Mode mode) {
        var bot = start(mode);
        var answer = bot.ask("ranking 3");
        bot.press(new Shown(answer.blocks()).buttonOf("share").orElseThrow(), Optional.empty());
        var shared = bot.slack().next();
        assertThat(shared.property("response_type")).contains("in_channel");
        assertThat(shared.replaces()).isFalse();
        assertThat(headline(shared)).isEqualTo("@U1 asked: ranking 3");
        assertThat(new Shown(shared.blocks()).rows()).hasSize(4);
        assertThat(new Shown(shared.blocks()).buttonOf("share")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nextPageOfASharedAnswerIsStillTheSharers(Bot.Mode mode) {
        var bot = start(mode);
        bot.press(new Shown(bot.ask("long").blocks()).buttonOf("share").orElseThrow(), Optional.empty());
        var turned = turn(bot, bot.slack().next());
        assertThat(headline(turned)).isEqualTo("@U1 asked: long");
        assertThat(new Shown(turned.blocks()).buttonOf("share")).isEmpty();
        assertThat(headline(turn(bot, turned))).isEqualTo("@U1 asked: long");
    }

    @ParameterizedTest
    @EnumSource
    void nextPageOfAMentionedAnswerIsStillForEveryone(Bot.Mode mode) {
        var bot = start(mode);
        bot.courier().event(Requests.mention("U1", Bot.CHANNEL, "long", Optional.empty()), Optional.empty());
        assertThat(new Shown(turn(bot, bot.slack().next()).blocks()).buttonOf("share")).as("they all see it already").isEmpty();
    }

    /// Someone else presses the button to the next page.
    private static Posted turn(Bot bot, Posted message) {
        var button = new Shown(message.blocks()).turn("\u2192").orElseThrow();
        bot.courier().interaction(Requests.press("U2", Optional.of(Bot.CHANNEL), button, Optional.of(bot.slack().answerAddress()),
                Optional.empty()));
        var turned = bot.slack().next();
        assertThat(turned.replaces()).isTrue();
        return turned;
    }

    @ParameterizedTest
    @EnumSource
    void mentionIsAnsweredInItsThread(Bot.Mode mode) {
        var bot = start(mode);
        var mention = Requests.mention("U1", "C2", "what is the ranking of our 3 customers by revenue?", Optional.empty());
        bot.courier().event(mention, Optional.empty());
        var posted = bot.slack().next();
        assertThat(posted.way()).isEqualTo("chat.postMessage");
        assertThat(posted.to()).isEqualTo("C2");
        assertThat(posted.property("thread_ts")).contains(mention.getAsJsonObject("event").get("ts").getAsString());
        assertThat(headline(posted)).startsWith("3 customers");
    }

    @ParameterizedTest
    @EnumSource
    void threadKeepsItsThread(Bot.Mode mode) {
        var bot = start(mode);
        bot.courier().event(Requests.mention("U1", "C2", "ranking 3", Optional.of("77.7")), Optional.empty());
        var posted = bot.slack().next();
        assertThat(posted.property("thread_ts")).contains("77.7");
        bot.press(new Shown(posted.blocks()).button("Two more"), Optional.of("77.7"));
        assertThat(bot.slack().next().property("thread_ts")).contains("77.7");
    }

    @ParameterizedTest
    @EnumSource
    void directMessageIsAnsweredThere(Bot.Mode mode) {
        var bot = start(mode);
        bot.courier().event(Requests.direct("U1", "ranking <http://big.example|big.example> &lt;5&gt; &amp; <#C9|sales>"),
                Optional.empty());
        assertThat(headline(bot.slack().next())).contains("\"big.example\"");
        bot.courier().event(Requests.direct("U1", "please show me the ranking of 3"), Optional.empty());
        var posted = bot.slack().next();
        assertThat(posted.to()).isEqualTo("DU1");
        assertThat(headline(posted)).startsWith("3 customers");
        assertThat(new Shown(posted.blocks()).buttonOf("share")).as("nobody else is there").isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void unknownWordsAreAnsweredWithTheClosestCommands(Bot.Mode mode) {
        var bot = start(mode);
        bot.courier().event(Requests.direct("U1", "rnaking"), Optional.empty());
        var posted = bot.slack().next();
        assertThat(headline(posted)).contains("Did you mean ranking?");
        assertThat(new Shown(posted.blocks()).button("ranking")).isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    void requestThatIsDeliveredAgainIsAnsweredOnce(Bot.Mode mode) {
        var bot = start(mode);
        var direct = Requests.direct("U1", "ranking 3");
        bot.courier().event(direct, Optional.empty());
        bot.courier().event(direct, Optional.of(1));
        bot.courier().event(direct, Optional.of(2));
        var command = Requests.command("U1", Bot.CHANNEL, "ranking 4", bot.slack().answerAddress());
        bot.courier().command(command);
        bot.courier().command(command);
        bot.slack().next();
        bot.slack().next();
        assertThat(bot.slack().nextWithin(1_500)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void botDoesNotTalkToBots(Bot.Mode mode) {
        var bot = start(mode);
        var own = Requests.direct("U1", "ranking 3");
        own.getAsJsonObject("event").addProperty("bot_id", "B1");
        bot.courier().event(own, Optional.empty());
        var edited = new JsonObject();
        edited.addProperty("type", "message");
        edited.addProperty("subtype", "message_changed");
        edited.addProperty("channel_type", "im");
        bot.courier().event(Requests.event(edited), Optional.empty());
        assertThat(bot.slack().nextWithin(300)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void runningAnswersFinishWhenTheBotStops(Bot.Mode mode) {
        var bot = start(mode);
        bot.command("U1", Bot.CHANNEL, "slow");
        assertThat(bot.slack().nextWithin(200)).isEmpty();
        assertThat(bot.platform().health().underWay()).isEqualTo(1);
        var closing = CompletableFuture.runAsync(bot.platform()::close);
        assertThat(bot.slack().nextWithin(300)).isEmpty();
        assertThat(closing).isNotDone();
        latch.countDown();
        assertThat(headline(bot.slack().next())).startsWith("4 customers");
        closing.join();
        assertThat(bot.platform().health().working()).isFalse();
    }

    private Bot start(Bot.Mode mode) {
        var bot = Bot.in(mode, StandIns.router(CLOCK, StandIns.slow(latch)), CLOCK);
        started = Optional.of(bot);
        return bot;
    }

    private static String headline(Posted posted) {
        return new Shown(posted.blocks()).headline();
    }
}
