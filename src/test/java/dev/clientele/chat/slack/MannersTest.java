package dev.clientele.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.chat.StandIns;
import dev.clientele.chat.slack.server.Fault;
import dev.clientele.chat.slack.server.Posted;
import dev.clientele.command.Asker;
import dev.clientele.command.Button;
import dev.clientele.command.Change;
import dev.clientele.command.Column;
import dev.clientele.command.CommandSpec;
import dev.clientele.command.Invocation;
import dev.clientele.command.Parameter;
import dev.clientele.command.Reply;
import dev.clientele.command.Table;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a person who lives in Slack takes for granted.
class MannersTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2011-12-10T09:30:00Z"));

    private final List<String> noted = Collections.synchronizedList(new ArrayList<>());
    private Bot bot;

    @BeforeEach
    void start() {
        bot = Bot.in(Bot.Mode.SOCKET, StandIns.router(CLOCK, new Remember(noted), StandIns.command("where", MannersTest::where)), CLOCK);
    }

    @AfterEach
    void stop() {
        bot.close();
    }

    @Test
    void shareThatIsPressedTwicePostsOnce() {
        var share = new Shown(bot.ask("ranking 3").blocks()).buttonOf("share").orElseThrow();
        bot.press(share, Optional.empty());
        assertThat(bot.slack().next().property("response_type")).contains("in_channel");
        bot.press(share, Optional.empty());
        var again = bot.slack().next();
        assertThat(again.property("response_type")).contains("ephemeral");
        assertThat(headline(again)).isEqualTo("You have shared this already.");
    }

    @Test
    void shareThatDidNotGetThroughMayBePressedAgain() {
        var share = new Shown(bot.ask("ranking 3").blocks()).buttonOf("share").orElseThrow();
        bot.slack().goWrong("response_url", new Fault.NotOk("expired_url"));
        bot.slack().goWrong("chat.postMessage", new Fault.NotOk("not_in_channel"));
        bot.press(share, Optional.empty());
        await(() -> bot.slack().calls().contains("chat.postMessage") && bot.platform().health().underWay() == 0);
        bot.press(share, Optional.empty());
        assertThat(bot.slack().next().property("response_type")).contains("in_channel");
    }

    @Test
    void privateAnswersFileSaysWhereItWent() {
        assertThat(new Shown(bot.ask("export ranking 3").blocks()).notes()).contains("The file comes in your direct messages with me.");
        assertThat(bot.slack().nextFile().channel()).isEqualTo("DU1");
        bot.courier().event(Requests.direct("U1", "export ranking 3"), Optional.empty());
        assertThat(new Shown(bot.slack().next().blocks()).notes()).as("it stands below")
                .noneMatch(note -> note.contains("direct messages"));
    }

    @Test
    void explanationAndFileHaveTheirPlaceInTheMenuWhateverElseIsOffered() {
        var shown = new Shown(bot.ask("where").blocks());
        assertThat(shown.menu("Explain")).isPresent();
        assertThat(shown.menu("CSV")).isPresent();
        assertThat(shown.menu("How this is counted")).isPresent();
        var row = shown.blocks().get(shown.blocks().size() - 1).getAsJsonObject().getAsJsonArray("elements");
        assertThat(row).as("five buttons and the menu").hasSize(6);
        assertThat(row.get(0).getAsJsonObject().get("style").getAsString()).isEqualTo("primary");
        bot.press(shown.menu("Explain").orElseThrow(), Optional.empty());
        assertThat(headline(bot.slack().next())).contains("counts 7 of 9 documents");
    }

    @Test
    void howItIsCountedIsADialog() {
        var shown = new Shown(bot.ask("ranking 3").blocks());
        assertThat(shown.notes()).noneMatch(note -> note.startsWith("Net revenue:"));
        bot.press(shown.menu("How this is counted").orElseThrow(), Optional.empty());
        assertThat(bot.slack().nextView().toString()).contains("Net revenue: after credit notes, without tax.");
    }

    @Test
    void dialogThatComesTooLateIsSaidInAMessage() {
        var shown = new Shown(bot.ask("ranking 3").blocks());
        bot.slack().goWrong("views.open", new Fault.NotOk("expired_trigger_id"));
        bot.press(shown.buttonOf("form").orElseThrow(), Optional.empty());
        assertThat(headline(bot.slack().next())).contains("press the button again");
    }

    @Test
    void placesAndPeopleAreNamedAsSlackNamesThem() {
        var posted = bot.ask("where");
        assertThat(headline(posted)).startsWith("It goes to #C0SALES1 and to @U02BOB");
        assertThat(new Shown(posted.blocks()).rows().getFirst()).containsExactly("in #C0SALES1");
        assertThat(posted.text()).doesNotContain("C0SALES1").doesNotContain("U02BOB");
    }

    @Test
    void hintIsWhatIsTypedInSlack() {
        assertThat(headline(bot.ask("where"))).endsWith("Type /clientele ranking 5, or ./clientele doctor.");
    }

    @Test
    void firstClauseStandsOut() {
        var section = bot.ask("where").blocks().get(1).getAsJsonObject().getAsJsonArray("elements").get(0).getAsJsonObject()
                .getAsJsonArray("elements");
        assertThat(section.get(0).toString()).contains("\"bold\":true");
        assertThat(section.get(section.size() - 1).toString()).doesNotContain("\"bold\":true");
    }

    @Test
    void noteKeepsNamesLinksAndLines() {
        bot.slack().person("U7", "Marek Nowicki", "marek");
        bot.slack().person("UADMIN", "Ada Lund", "");
        bot.courier().event(Requests.mention("UADMIN", Bot.CHANNEL,
                "remember ask <@U7> about <https://crm.example/7|the deal>\nand <http://big.example|big.example>", Optional.empty()),
                Optional.empty());
        assertThat(headline(bot.slack().next())).isEqualTo("Noted");
        assertThat(noted).containsExactly(
                "Ada Lund: ask Marek Nowicki about the deal (https://crm.example/7)\nand big.example");
    }

    @Test
    void whoIsAddressedBesideTheBotIsNoPartOfAQuestion() {
        bot.courier().event(Requests.mention("U1", Bot.CHANNEL, "<@U7> ranking 3", Optional.empty()), Optional.empty());
        assertThat(headline(bot.slack().next())).startsWith("3 customers");
    }

    private static Reply where(Invocation ignored) {
        var table = new Table("", List.of(new Column("to", "To", Unit.Plain.TEXT)), List.of(List.of(new Value.Text("in slack:C0SALES1"))),
                List.of());
        var buttons = List.of(new Button("One", "ranking 1"), new Button("Two", "ranking 2"), new Button("Three", "ranking 3"),
                new Button("Four", "ranking 4"), new Button("Five", "ranking 5"), new Button("Six", "ranking 6"),
                new Button("Seven", "ranking 7"), new Button("Eight", "ranking 8"), new Button("Nine", "ranking 9"),
                new Button("Ten", "ranking 10"));
        return Reply.to("where", "Where it goes")
                .headline("It goes to slack:C0SALES1 and to slack:U02BOB. Type `ranking 5`, or `./clientele doctor`.").table(table)
                .footnote("To go: to be sent.").buttons(buttons).dataVersion(3).reply();
    }

    private static void await(BooleanSupplier condition) {
        var patience = System.nanoTime() + 20_000_000_000L;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(patience);
            Thread.onSpinWait();
        }
    }

    private static String headline(Posted posted) {
        return new Shown(posted.blocks()).headline();
    }

    /// A command that keeps a text under its author's name.
    private record Remember(List<String> noted) implements Change {

        @Override
        public CommandSpec spec() {
            return new CommandSpec("remember", "Remembers", "Remembers.", List.of(new Parameter.Text("TEXT")), List.of("remember this"));
        }

        @Override
        public Reply carryOut(Invocation invocation, Asker asker) {
            noted.add(asker.name() + ": " + invocation.text());
            return Reply.to("remember", "Note").headline("Noted").reply();
        }
    }
}
