package dev.clientele.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.chat.StandIns;
import dev.clientele.chat.slack.server.Fault;
import dev.clientele.chat.slack.server.Posted;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A thread as a conversation, the bot as an agent, and a question from anywhere.
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
