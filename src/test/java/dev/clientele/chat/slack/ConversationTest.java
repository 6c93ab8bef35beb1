package dev.clientele.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.clientele.chat.StandIns;
import dev.clientele.chat.slack.server.Fault;
import dev.clientele.chat.slack.server.Posted;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/// A thread as a conversation, the bot as an agent, and a question from anywhere.
@ResourceLock(LogLines.LOCK)
class ConversationTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2011-12-10T09:30:00Z"));

    private Bot bot;

    @BeforeEach
    void start() {
        bot = Bot.in(Bot.Mode.SOCKET, StandIns.router(CLOCK), CLOCK);
    }

    @AfterEach
    void stop() {
        bot.close();
    }

    @Test
    void followUpInAThreadNeedsNoMention() {
        var thread = askInThread();
        said("U1", "and by profit?", Optional.of(thread));
        var followed = bot.slack().next();
        assertThat(followed.property("thread_ts")).contains(thread);
        assertThat(followed.to()).isEqualTo("C2");
        said("U2", "ranking 5", Optional.of(thread));
        assertThat(headline(bot.slack().next())).as("also of somebody else").startsWith("5 customers");
    }

    @Test
    void whatPeopleSayToEachOtherIsLeftAlone() {
        var thread = askInThread();
        said("U2", "xyzzy plugh, let us meet at the usual place", Optional.of(thread));
        said("U2", "ranking 4", Optional.of("1.234"));
        said("U2", "ranking 4", Optional.empty());
        said("U2", "<@UBOT> ranking 4", Optional.of(thread));
        said("U2", "ranking 6", Optional.of(thread));
        assertThat(headline(bot.slack().next())).as("nothing else before").startsWith("6 customers");
    }

    @Test
    void questionIsAskedFromAnywhere() {
        bot.courier().interaction(Requests.globalShortcut("U1", "ask-clientele"));
        var view = bot.slack().nextView();
        bot.courier().interaction(Requests.submission("U1", view,
                "{\"question\": {\"value\": {\"type\": \"plain_text_input\", \"value\": \"ranking 3\"}}}"));
        var posted = bot.slack().next();
        assertThat(posted.to()).as("the direct messages").isEqualTo("U1");
        assertThat(headline(posted)).startsWith("3 customers");
    }

    @Test
    void agentSaysThatItIsAtWork() {
        bot.courier().event(Requests.directInThread("U1", "ranking 3", "7.7"), Optional.empty());
        var status = bot.slack().nextOfAgent();
        assertThat(status).containsEntry("channel_id", "DU1").containsEntry("thread_ts", "7.7");
        assertThat(headline(bot.slack().next())).startsWith("3 customers");
    }

    @Test
    void appOfAnOlderManifestAnswersAllTheSame() {
        bot.slack().goWrong("assistant.threads.setStatus", new Fault.NotOk("missing_scope"));
        bot.courier().event(Requests.directInThread("U1", "ranking 3", "7.7"), Optional.empty());
        assertThat(headline(bot.slack().next())).startsWith("3 customers");
    }

    @Test
    void threadIsCalledByWhatWasAskedInItFirst() {
        for (var question : List.of("ranking 3", "ranking 4")) {
            bot.courier().event(Requests.directInThread("U1", question, "7.8"), Optional.empty());
            bot.slack().next();
        }
        bot.courier().event(Requests.directInThread("U1", "hostile", "7.9"), Optional.empty());
        var titles = Stream.generate(bot.slack()::nextOfAgent).filter(said -> said.containsKey("title")).limit(2).toList();
        assertThat(titles).extracting(said -> said.get("thread_ts") + " " + said.get("title"))
                .containsExactly("7.8 What ranking found", "7.9 What hostile found");
    }

    @Test
    void whetherAnAnswerHelpedIsKeptWithItsQuestion() {
        bot.courier().event(Requests.direct("U1", "ranking 3"), Optional.empty());
        var thumbs = new Shown(bot.slack().next().blocks()).thumbs().orElseThrow();
        try (var log = new LogLines()) {
            bot.press(rating(thumbs, "negative_button"), Optional.empty());
            assertThat(headline(bot.slack().next())).contains("kept that with your question");
            bot.press(rating(thumbs, "positive_button"), Optional.empty());
            bot.ask("ranking 4");
            bot.platform().close();
            assertThat(log.all()).contains("clientele.audit slack:U1 says of the answer to \"ranking 3\": it helped",
                    "clientele.audit slack:U1 says of the answer to \"ranking 3\": it did not help");
        }
    }

    @Test
    void answerOfASlashCommandHasNoThumbs() {
        assertThat(new Shown(bot.ask("ranking 3").blocks()).thumbs()).isEmpty();
    }

    @Test
    void workspaceWithoutThumbsGetsItsAnswersAllTheSame() {
        bot.slack().offerDataBlocks(false);
        bot.courier().event(Requests.direct("U1", "ranking 3"), Optional.empty());
        var posted = bot.slack().next();
        assertThat(headline(posted)).startsWith("3 customers");
        assertThat(new Shown(posted.blocks()).thumbs()).isEmpty();
        assertThat(new Shown(bot.slack().nextChange().blocks()).lacksCharts()).as("and its chart").isFalse();
    }

    private static JsonObject rating(JsonObject thumbs, String which) {
        var button = thumbs.getAsJsonObject(which).deepCopy();
        button.add("action_id", thumbs.get("action_id"));
        return button;
    }

    private String askInThread() {
        var mention = Requests.mention("U1", "C2", "ranking 3", Optional.empty());
        bot.courier().event(mention, Optional.empty());
        bot.slack().next();
        return mention.getAsJsonObject("event").get("ts").getAsString();
    }

    private void said(String user, String text, Optional<String> thread) {
        bot.courier().event(Requests.said(user, "C2", text, thread), Optional.empty());
    }

    private static String headline(Posted posted) {
        return new Shown(posted.blocks()).headline();
    }
}
