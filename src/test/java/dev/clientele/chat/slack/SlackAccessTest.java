package dev.clientele.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.clientele.chat.StandIns;
import dev.clientele.chat.slack.server.Posted;
import dev.clientele.command.Access;
import dev.clientele.command.Asker;
import dev.clientele.command.Change;
import dev.clientele.command.CommandSpec;
import dev.clientele.command.Invocation;
import dev.clientele.command.Parameter;
import dev.clientele.command.Reply;
import dev.clientele.command.Response;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/// Who is answered, and what the others are told.
@ResourceLock(LogLines.LOCK)
class SlackAccessTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2011-12-10T09:30:00Z"));
    private static final Access LISTED = new Access(false, Set.of("U1"), Set.of("COPEN", "CPARTNER"), Set.of("UADMIN"));

    private final List<String> imported = Collections.synchronizedList(new ArrayList<>());
    private final List<String> noted = Collections.synchronizedList(new ArrayList<>());
    private Bot bot;

    @BeforeEach
    void start() {
        bot = Bot.in(Bot.Mode.HTTP, StandIns.router(CLOCK, new Note(noted), StandIns.command("opening", this::opening)), CLOCK, LISTED,
                this::store);
        bot.slack().shareWithOthers("CPARTNER");
        bot.slack().shareWithOthers("COTHER");
    }

    @AfterEach
    void stop() {
        bot.close();
    }

    @Test
    void strangerIsToldWhomToAskAndTheLogHasALine() {
        try (var log = new LogLines()) {
            var posted = bot.ask("U9", "C1", "ranking 3");
            assertThat(headline(posted)).contains("listed in my settings").contains("@UADMIN").contains("your id is U9");
            assertThat(posted.property("response_type")).contains("ephemeral");
            assertThat(log.warnings()).anyMatch(line -> line.contains("clientele.audit slack:U9 was refused in C1: STRANGER"));
        }
    }

    @Test
    void listedPersonIsAnswered() {
        assertThat(headline(bot.ask("U1", "C1", "ranking 3"))).startsWith("3 customers");
    }

    @Test
    void everyoneIsAnsweredInAListedChannel() {
        assertThat(headline(bot.ask("U9", "COPEN", "ranking 3"))).startsWith("3 customers");
    }

    @Test
    void sharedChannelIsBarredUnlessListed() {
        assertThat(headline(bot.ask("U1", "COTHER", "ranking 3"))).contains("People of another organisation");
        assertThat(headline(bot.ask("U1", "CPARTNER", "ranking 3"))).startsWith("3 customers");
    }

    @Test
    void channelTheBotCannotSeeIsBarred() {
        assertThat(headline(bot.ask("U1", "CHIDDEN", "ranking 3"))).contains("Invite me");
    }

    @Test
    void fileIsNotDeliveredToAChannelThatIsSharedMeanwhile() {
        assertThat(headline(bot.ask("U1", "C1", "export opening"))).contains("People of another organisation");
        assertThat(headline(bot.ask("U1", "C1", "ranking 3"))).contains("People of another organisation");
    }

    private Reply opening(Invocation asked) {
        bot.slack().shareWithOthers("C1");
        return StandIns.customers(asked.spec().name(), 3);
    }

    @Test
    void strangersMentionIsRefusedInPrivate() {
        bot.courier().event(Requests.mention("U9", "C1", "ranking 3", Optional.empty()), Optional.empty());
        var posted = bot.slack().next();
        assertThat(posted.way()).isEqualTo("chat.postEphemeral");
        assertThat(posted.property("user")).contains("U9");
        assertThat(headline(posted)).contains("listed in my settings");
        assertThat(posted.property("thread_ts")).as("nobody has begun a thread in which it would be shown").isEmpty();
        bot.courier().event(Requests.mention("U9", "C1", "ranking 3", Optional.of("77.7")), Optional.empty());
        assertThat(bot.slack().next().property("thread_ts")).contains("77.7");
    }

    @Test
    void strangersPressOfASharedAnswersButtonIsRefused() {
        var button = new Shown(bot.ask("U1", "C1", "ranking 3").blocks()).button("Two more");
        bot.courier()
                .interaction(Requests.press("U9", Optional.of("C1"), button, Optional.of(bot.slack().answerAddress()), Optional.empty()));
        assertThat(headline(bot.slack().next())).contains("listed in my settings");
    }

    @Test
    void personOfAnotherOrganisationIsRefusedInDirectMessages() {
        var foreign = Requests.direct("U1", "ranking 3");
        foreign.getAsJsonObject("event").addProperty("team", "TOTHER");
        bot.courier().event(foreign, Optional.empty());
        assertThat(headline(bot.slack().next())).contains("People of another organisation");
    }

    @Test
    void changesAreForAdministrators() {
        assertThat(headline(bot.ask("U1", "C1", "note hello"))).contains("Only an administrator");
        assertThat(noted).isEmpty();
        assertThat(headline(bot.ask("UADMIN", "C1", "note hello"))).isEqualTo("Noted");
        assertThat(noted).containsExactly("hello");
    }

    @Test
    void changeIsMadeOnceWhateverIsPressed() {
        var answer = new Shown(bot.ask("UADMIN", "C1", "note hello").blocks());
        assertThat(answer.buttonOf("share")).isEmpty();
        assertThat(answer.buttonOf("form")).isEmpty();
        for (var kind : List.of("share", "turn")) {
            var old = new JsonObject();
            old.addProperty("action_id", kind + "-1");
            old.addProperty("value", "0 note hello");
            bot.courier().interaction(Requests.press("UADMIN", Optional.of("C1"), old, Optional.of(bot.slack().answerAddress()),
                    Optional.empty()));
            assertThat(headline(bot.slack().next())).contains("not done again");
        }
        assertThat(noted).containsExactly("hello");
        bot.courier().event(Requests.homeOpened("UADMIN"), Optional.empty());
        assertThat(bot.slack().nextView().toString()).as("not among what was asked lately, to be pressed").doesNotContain("note hello");
        assertThat(noted).containsExactly("hello");
    }

    @Test
    void fileOfAnAdministratorGoesToTheImporter() {
        send("UADMIN", "please import this", "invoices.csv", bot.slack().sentFile("a;b".getBytes(StandardCharsets.UTF_8)));
        assertThat(headline(bot.slack().next())).isEqualTo("Imported invoices.csv");
        assertThat(imported).containsExactly("invoices.csv: a;b");
    }

    @Test
    void fileOfAnyoneElseIsLeftAlone() {
        send("U1", "import", "invoices.csv", bot.slack().sentFile(new byte[1]));
        assertThat(headline(bot.slack().next())).contains("Only an administrator");
        send("U9", "import", "invoices.csv", bot.slack().sentFile(new byte[1]));
        assertThat(headline(bot.slack().next())).contains("listed in my settings");
        send("UADMIN", "look at this", "invoices.csv", bot.slack().sentFile(new byte[1]));
        assertThat(headline(bot.slack().next())).contains("with the word import");
        assertThat(imported).isEmpty();
    }

    @Test
    void tokenIsNotSentToAnotherServer() {
        send("UADMIN", "import", "../../etc/passwd", "http://127.0.0.1:1/steal");
        assertThat(headline(bot.slack().next())).contains("could not fetch");
        send("UADMIN", "import", "..\\evil\u0000name.csv", bot.slack().sentFile("x".getBytes(StandardCharsets.UTF_8)));
        assertThat(headline(bot.slack().next())).isEqualTo("Imported __evil_name.csv");
        assertThat(bot.slack().calls()).contains("sent");
    }

    private void send(String user, String text, String name, String url) {
        bot.courier().event(Requests.directFile(user, text, name, url), Optional.empty());
    }

    private Response store(Path file) {
        try {
            imported.add(file.getFileName() + ": " + Files.readString(file));
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
        return new Reply("import", "Import", "Imported " + file.getFileName(), Optional.empty(), Map.of(), List.of(), List.of(), List.of(),
                List.of(), 0);
    }

    private static String headline(Posted posted) {
        return new Shown(posted.blocks()).headline();
    }

    /// A command that changes something.
    private record Note(List<String> noted) implements Change {

        @Override
        public CommandSpec spec() {
            return new CommandSpec("note", "Writes a note", "Writes a note.", List.of(new Parameter.Text("TEXT")), List.of("note hello"));
        }

        @Override
        public Reply carryOut(Invocation invocation, Asker asker) {
            noted.add(invocation.text());
            return new Reply("note", "Note", "Noted", Optional.empty(), Map.of(), List.of(), List.of(), List.of(), List.of(), 0);
        }
    }
}
