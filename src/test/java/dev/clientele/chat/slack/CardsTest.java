package dev.clientele.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.chat.SampleQuestions;
import dev.clientele.chat.slack.server.Posted;
import dev.clientele.command.Asker;
import dev.clientele.command.Reply;
import dev.clientele.command.Router;
import dev.clientele.command.messaging.Envelope;
import dev.clientele.command.messaging.Receipt;
import dev.clientele.model.Value;
import dev.clientele.model.subscription.Address;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An alert in a channel: what one person does about it, all see.
class CardsTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-01-05T09:30:00Z"));

    @TempDir
    private Path folder;

    private Bot bot;
    private Router router;
    private Posted card;
    private String name;

    @BeforeEach
    void postCard() {
        router = SampleQuestions.in(folder, CLOCK).router();
        bot = Bot.in(Bot.Mode.SOCKET, router, CLOCK);
        router.ask("alerts add lost over 5000", new Asker("slack", "UADMIN"));
        var alert = (Reply) router.ask("alerts case 1", new Asker("slack", "UADMIN"));
        var envelope = new Envelope(new Address("slack", "C7"), "", "alert/1", Optional.empty());
        name = ((Receipt.Accepted) bot.platform().outlet().deliver(alert, envelope)).name();
        card = bot.slack().next();
    }

    @AfterEach
    void stop() {
        bot.close();
    }

    @Test
    void whoTookItAndWhenStandsOnTheCardItself() {
        press("U1", card, "Assign to me");
        var changed = bot.slack().nextChange();
        assertThat(changed.way()).isEqualTo("chat.update");
        assertThat(changed.to()).isEqualTo("C7");
        assertThat(changed.property("ts")).contains(name);
        assertThat(new Shown(changed.blocks()).sentences()).contains("@U1: Assign to me, (a time)")
                .anyMatch(sentence -> sentence.contains("Looked after by @U1"));
        press("U2", changed, "Known reason");
        assertThat(new Shown(bot.slack().nextChange().blocks()).sentences()).as("both, one below the other")
                .contains("@U1: Assign to me, (a time)@U2: Known reason, (a time)");
    }

    @Test
    void secondPresserLearnsThatItIsTaken() {
        press("U1", card, "Assign to me");
        press("U2", bot.slack().nextChange(), "Assign to me");
        var told = bot.slack().next();
        assertThat(told.property("response_type")).contains("ephemeral");
        assertThat(new Shown(told.blocks()).headline()).contains("Case 1 is taken: @U1 looks after it");
        bot.press(new Shown(told.blocks()).button("alerts take 1"), Optional.empty());
        assertThat(new Shown(bot.slack().next().blocks()).headline()).startsWith("It is yours.");
    }

    @Test
    void sameVerdictIsGivenOnce() {
        press("U1", card, "It is real");
        press("U2", bot.slack().nextChange(), "It is real");
        assertThat(new Shown(bot.slack().next().blocks()).headline()).contains("already");
    }

    @Test
    void reactionIsAVerdictOnTheCard() {
        react("U1", "tada");
        react("U1", "+1::skin-tone-3");
        var changed = bot.slack().nextChange();
        assertThat(changed.property("ts")).contains(name);
        assertThat(new Shown(changed.blocks()).sentences()).contains("@U1: It is real, (a time)");
    }

    @Test
    void reactionOnAnotherMessageIsNone() {
        bot.courier().event(Requests.mention("U1", "C7", "top 3", Optional.empty()), Optional.empty());
        bot.slack().next();
        bot.slack().nextChange();
        bot.courier().event(Requests.reaction("U1", "C7", "1700000000.1", "+1"), Optional.empty());
        react("U2", "x");
        assertThat(new Shown(bot.slack().nextChange().blocks()).sentences()).as("that of the card alone")
                .contains("@U2: False alarm, (a time)");
    }

    private void react(String user, String reaction) {
        bot.courier().event(Requests.reaction(user, "C7", name, reaction), Optional.empty());
    }

    @Test
    void whatShowsSomethingElseLeavesTheCardAsItIs() {
        press("U1", card, "Card");
        assertThat(bot.slack().next().property("response_type")).contains("ephemeral");
    }

    @Test
    void noCaseIsLeftOutInSilence() {
        router.ask("alerts add lost over 100", new Asker("slack", "UADMIN"));
        var cases = (Reply) router.ask("alerts cases", new Asker("slack", "UADMIN"));
        assertThat(cases.figures().get("cases")).isEqualTo(new Value.Count(cases.tables().getFirst().rows().size()));
        assertThat(cases.tables().getFirst().rows()).hasSizeGreaterThan(30);
        var first = new Shown(bot.ask("alerts cases").blocks());
        assertThat(first.notes()).anyMatch(note -> note.matches("Rows 1 to 30 of \\d+\\."));
        assertThat(first.turn("\u2192")).isPresent();
    }

    private void press(String user, Posted message, String label) {
        var button = new Shown(message.blocks()).button(label);
        bot.courier().interaction(
                Requests.pressOf(user, "C7", name, message.blocks(), button, bot.slack().answerAddress()));
    }
}
