package dev.clientele.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.clientele.chat.SampleQuestions;
import dev.clientele.chat.slack.server.Fault;
import dev.clientele.chat.slack.server.Posted;
import dev.clientele.command.Access;
import dev.clientele.command.Response;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The home page, dialogs and the shortcut, over the real questions and the sample company.
class HomeAndFormsTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-01-05T09:30:00Z"));

    @TempDir
    private static Path folder;

    private static Optional<SampleQuestions> made = Optional.empty();

    private SampleQuestions sample;
    private Bot bot;

    @BeforeEach
    void start() {
        made = made.or(() -> Optional.of(SampleQuestions.in(folder, CLOCK)));
        sample = made.orElseThrow();
        bot = Bot.in(Bot.Mode.SOCKET, sample.router(), CLOCK);
    }

    @AfterEach
    void stop() {
        bot.close();
    }

    @Test
    void homeShowsFiguresWithTheirQuestionsAndWhatWasAskedLately() {
        bot.ask("top 3 by profit");
        bot.ask("top 3 by nonsense");
        var home = openHome("U1");
        assertThat(home.get("type").getAsString()).isEqualTo("home");
        var shown = new Shown(home.getAsJsonArray("blocks"));
        assertThat(shown.text()).contains("As of 31 Dec 2025").contains("Net revenue: \u20ac12,353,440.14 (+15.3 %)")
                .contains("Asked lately").contains("top 3 by profit").as("what was not answered is not asked again")
                .doesNotContain("nonsense");
        assertThat(shown.buttonOf("form")).isPresent();
        assertThat(shown.allButtons()).as("no wall of buttons").hasSizeLessThan(30);
    }

    @Test
    void buttonOfTheHomePageIsAnsweredInDirectMessages() {
        var home = new Shown(openHome("U1").getAsJsonArray("blocks"));
        bot.courier().interaction(Requests.press("U1", Optional.empty(), home.button("All figures"), Optional.empty(), Optional.empty()));
        var posted = bot.slack().next();
        assertThat(posted.to()).isEqualTo("U1");
        assertThat(headline(posted)).startsWith("Net revenue was");
    }

    @Test
    void customerToCallIsNotedAsCalledWithWhatCameOfIt() {
        var home = new Shown(openHome("UADMIN").getAsJsonArray("blocks"));
        bot.courier().interaction(Requests.press("UADMIN", Optional.empty(), home.button("Called \u2026"), Optional.empty(),
                Optional.empty()));
        var form = bot.slack().nextView();
        assertThat(form.toString()).contains("\"initial_value\":\"Called.\"").contains("Kronstahl Maschinenbau AG");
    }

    @Test
    void agentSuggestsWhatIsWorthAskingNow() {
        bot.courier().event(Requests.messagesOpened("U1"), Optional.empty());
        assertThat(bot.slack().nextOfAgent().get("prompts")).contains("What is wrong with Kronstahl Maschinenbau AG?", "How are we doing?");
    }

    @Test
    void homeOfAStrangerShowsNothing() {
        bot.close();
        bot = Bot.in(Bot.Mode.SOCKET, sample.router(), CLOCK, new Access(false, Set.of(), Set.of(), Set.of("UADMIN")),
                path -> new Response.Refused("", List.of()));
        assertThat(openHome("U9").toString()).contains("listed in my settings").doesNotContain("customers made");
    }

    @Test
    void formHoldsTheQuestionAndAsksTheChangedOne() {
        var view = openForm(bot.ask("top 5 by profit 2024 country Germany"));
        assertThat(view.toString()).contains("\"initial_value\":\"5\"").contains("\"initial_value\":\"2024\"")
                .contains("\"value\":\"Germany\"");
        bot.courier().interaction(Requests.submission("U1", view, """
                {"count": {"value": {"type": "number_input", "value": "4"}},
                 "choice-measure": {"value": {"type": "static_select", "selected_option": null}},
                 "period": {"value": {"type": "plain_text_input", "value": "2025"}},
                 "filter-country": {"names-country": {"type": "multi_external_select",
                     "selected_options": [{"value": "Germany"}, {"value": "France"}]}}}"""));
        var posted = bot.slack().next();
        assertThat(posted.way()).isEqualTo("chat.postEphemeral");
        assertThat(headline(posted)).startsWith("4 customers").contains("Germany");
    }

    @Test
    void digestIsOrderedInAFormAndListedAtHome() {
        bot.courier().interaction(Requests.press("UADMIN", Optional.of(Bot.CHANNEL), form("digest subscribe"), Optional.empty(),
                Optional.empty()));
        bot.courier().interaction(Requests.submission("UADMIN", bot.slack().nextView(), """
                {"word-subscribe|list|preview|send|pause|resume|edit|unsubscribe": {"value": {"type": "static_select",
                     "selected_option": {"value": "subscribe"}}},
                 "when": {"value": {"type": "plain_text_input", "value": "weekly friday 16:00 Europe/Lisbon"}},
                 "flags": {"value": {"type": "multi_static_select", "selected_options": [{"value": "revenue"}, {"value": "risk"}]}},
                 "choice-quiet": {"value": {"type": "static_select", "selected_option": {"value": "skip"}}},
                 "place": {"value": {"type": "conversations_select", "selected_conversation": "C0SALES1"}}}"""));
        assertThat(headline(bot.slack().next())).contains("is ordered: it comes to #C0SALES1 every Friday at 16:00, Europe/Lisbon");
        var home = new Shown(openHome("UADMIN").getAsJsonArray("blocks"));
        assertThat(home.sentences()).anyMatch(sentence -> sentence.endsWith(
                ": weekly friday 16:00 Europe/Lisbon, to #C0SALES1, revenue and risk; nothing where nothing happened; active"));
        assertThat(home.button("End").getAsJsonObject("confirm")).as("what cannot be undone is asked about first").isNotNull();
        bot.courier().interaction(Requests.press("UADMIN", Optional.empty(), home.button("Pause"), Optional.empty(), Optional.empty()));
        assertThat(headline(bot.slack().next())).contains("is paused");
        assertThat(new Shown(openHome("UADMIN").getAsJsonArray("blocks")).text()).contains("; paused");
    }

    @Test
    void noteIsWrittenInAForm() {
        var customer = sample.router().search().customers("", 1).getFirst();
        bot.courier().interaction(Requests.press("UADMIN", Optional.of(Bot.CHANNEL), form("note"), Optional.empty(), Optional.empty()));
        bot.courier().interaction(Requests.submission("UADMIN", bot.slack().nextView(), """
                {"customers": {"names-customers": {"type": "multi_external_select", "selected_options": [{"value": "%s"}]}},
                 "text": {"value": {"type": "plain_text_input", "value": "Wants *two* more <!here>"}}}""".formatted(customer.id())));
        var noted = bot.slack().next();
        assertThat(headline(noted)).contains(customer.name());
        assertThat(new Shown(noted.blocks()).rows().getFirst()).contains("Wants *two* more <!here>");
    }

    @Test
    void mistakeStandsAtItsField() {
        var view = openForm(bot.ask("top 5"));
        var wrong = Requests.submission("U1", view, """
                {"count": {"value": {"type": "number_input", "value": "4"}},
                 "period": {"value": {"type": "plain_text_input", "value": "the day before yesteryear"}}}""");
        var answer = bot.courier().interaction(wrong);
        assertThat(answer.get("response_action").getAsString()).isEqualTo("errors");
        assertThat(answer.getAsJsonObject("errors").keySet()).containsExactly("period");
        bot.courier().interaction(Requests.submission("U1", view, """
                {"count": {"value": {"type": "number_input", "value": "4"}},
                 "period": {"value": {"type": "plain_text_input", "value": "2025"}}}"""));
        assertThat(headline(bot.slack().next())).as("and mended it is asked").startsWith("4 customers");
    }

    @Test
    void fieldsFollowWhatShouldBeDone() {
        bot.courier().interaction(Requests.press("UADMIN", Optional.of(Bot.CHANNEL), form("digest subscribe"), Optional.empty(),
                Optional.empty()));
        var view = bot.slack().nextView();
        assertThat(view.toString()).contains("timepicker");
        assertThat(fields(view)).contains("What should it do?, required", "On which days", "At what time")
                .noneMatch(label -> label.contains("|"));
        bot.courier().interaction(Requests.choice("UADMIN", view, "verb", "pause"));
        var changed = bot.slack().nextView();
        assertThat(changed.toString()).contains("Number of the digest").doesNotContain("timepicker").doesNotContain("Country");
    }

    @Test
    void dayIsPickedAndTextIsAskedForWhereItIsNeeded() {
        bot.courier().interaction(Requests.press("UADMIN", Optional.of(Bot.CHANNEL), form("note"), Optional.empty(), Optional.empty()));
        assertThat(fields(bot.slack().nextView())).contains("What to remember, required");
        bot.press(form("alerts"), Optional.empty());
        assertThat(fields(bot.slack().nextView())).contains("What should it do?, required").noneMatch(
                field -> field.startsWith("Number") && field.endsWith("required"));
        bot.press(form("tiers"), Optional.empty());
        assertThat(bot.slack().nextView().toString()).contains("datepicker");
    }

    private static List<String> fields(JsonObject view) {
        return StreamSupport.stream(view.getAsJsonArray("blocks").spliterator(), false).map(block -> block.getAsJsonObject())
                .filter(block -> block.get("type").getAsString().equals("input"))
                .map(block -> block.getAsJsonObject("label").get("text").getAsString()
                        + (block.get("optional").getAsBoolean() ? "" : ", required"))
                .toList();
    }

    @Test
    void menuThatWaitsForSlackHoldsNothingUp() {
        var view = openForm(bot.ask("top 5"));
        view.addProperty("private_metadata", view.get("private_metadata").getAsString().replace(Bot.CHANNEL, "CUNKNOWN"));
        bot.slack().goWrong("conversations.info", new Fault.Slow(Duration.ofSeconds(4)));
        var offered = CompletableFuture.supplyAsync(() -> offered("U1", view, "names-country", "ger"));
        assertThat(bot.ask("top 3")).isNotNull();
        assertThat(offered).as("acknowledged and answered before the menu").isNotDone();
        assertThat(offered.join()).as("in time, and so without names").isEmpty();
    }

    @Test
    void questionsAreAskedInPlainWords() {
        bot.courier().event(Requests.mention("U88", Bot.CHANNEL, "who did we lose last quarter?", Optional.empty()), Optional.empty());
        assertThat(headline(bot.slack().next())).contains("lost");
        bot.courier().event(Requests.direct("U88", "please show me our best 10 customers of 2025"), Optional.empty());
        assertThat(headline(bot.slack().next())).startsWith("10 customers");
    }

    @Test
    void everyCommandHasAFormThatSlackTakes() {
        for (var spec : sample.router().specs()) {
            bot.press(form(spec.examples().isEmpty() ? spec.name() : spec.examples().getFirst()), Optional.empty());
            assertThat(bot.slack().nextView().get("callback_id").getAsString()).as(spec.name()).isEqualTo("form");
        }
    }

    @Test
    void menusOfferTheNamesInTheData() {
        var view = openForm(bot.ask("top 5"));
        assertThat(offered("U1", view, "names-country", "ger")).first().isEqualTo("Germany");
        assertThat(offered("U1", view, "names-customers", "steinh")).anyMatch(name -> name.startsWith("Steinhorst"));
        assertThat(offered("U1", view, "names-country", "")).hasSizeGreaterThan(3);
        assertThat(offered("U1", view, "names-nonsense", "x")).isEmpty();
    }

    @Test
    void shortcutFindsTheCustomerAMessageNames() {
        var customer = sample.router().search().customers("", 2);
        bot.courier().interaction(Requests.messageShortcut("U1", Bot.CHANNEL, "Call " + customer.getFirst().name() + " back, please",
                bot.slack().answerAddress()));
        assertThat(bot.slack().next().blocks().toString()).contains(customer.getFirst().name());
        bot.courier()
                .interaction(Requests.messageShortcut("U1", Bot.CHANNEL, customer.getFirst().name() + " or " + customer.getLast().name(),
                        bot.slack().answerAddress()));
        var which = bot.slack().next();
        assertThat(headline(which)).contains("Which one?");
        assertThat(which.blocks().toString()).contains(customer.getLast().name());
        bot.courier().interaction(Requests.messageShortcut("U1", Bot.CHANNEL, "no name here", bot.slack().answerAddress()));
        assertThat(headline(bot.slack().next())).contains("names no customer");
    }

    @Test
    void myAccountsAreThoseWhoseOwnerBearsMyName() {
        bot.slack().person("U1", "Marek Nowicki", "marek");
        bot.slack().person("U2", "Somebody Else", "");
        assertThat(accounts("U1")).as("the answer and its question").contains("Marek Nowicki").contains("\"at-risk owner");
        assertThat(accounts("U2")).doesNotContain("at-risk owner");
        assertThat(accounts("U3")).as("of a person Slack does not know").doesNotContain("at-risk owner");
    }

    @Test
    void namesAreTheSameInAnySpelling() {
        bot.slack().person("U1", "MAREK  NOWICKI", "");
        bot.slack().person("U2", "Nowicki, M\u00e1rek", "");
        bot.slack().person("U3", "mno", "Marek Nowicki");
        for (var user : List.of("U1", "U2", "U3")) {
            assertThat(accounts(user)).as(user).contains("at-risk owner");
        }
    }

    private String accounts(String user) {
        return openHome(user).toString();
    }

    private JsonObject openHome(String user) {
        bot.courier().event(Requests.homeOpened(user), Optional.empty());
        return bot.slack().nextView();
    }

    private static JsonObject form(String question) {
        var button = new JsonObject();
        button.addProperty("action_id", "form-0");
        button.addProperty("value", question);
        return button;
    }

    private JsonObject openForm(Posted answer) {
        bot.press(new Shown(answer.blocks()).buttonOf("form").orElseThrow(), Optional.empty());
        return bot.slack().nextView();
    }

    private List<String> offered(String user, JsonObject view, String menu, String typed) {
        var options = bot.courier().interaction(Requests.suggestion(user, view, menu, typed)).getAsJsonArray("options");
        assertThat(SlackRules.brokenByOptions(options)).isEmpty();
        return StreamSupport.stream(options.spliterator(), false)
                .map(option -> option.getAsJsonObject().getAsJsonObject("text").get("text").getAsString()).toList();
    }

    private static String headline(Posted posted) {
        return new Shown(posted.blocks()).headline();
    }
}
