package dev.clientele.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import dev.clientele.action.Postroom;
import dev.clientele.action.SilentHundred;
import dev.clientele.action.Team;
import dev.clientele.chat.slack.server.Posted;
import dev.clientele.model.action.Action;
import dev.clientele.model.action.Step;
import dev.clientele.store.TestStore;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From the answer to the measured effect in Slack, by its buttons and dialogs.
final class SlackCircleTest {

    private static final String ANNA = "UADMIN";
    private static final LocalDate DUE = SilentHundred.START.plusDays(13);

    @TempDir
    Path folder;
    private TestStore store;
    private Team team;
    private Bot bot;

    @BeforeEach
    void start() {
        store = TestStore.in(folder);
        SilentHundred.before(store);
        team = Team.over(store.database()).on(SilentHundred.START.minusDays(1).toString());
        bot = Bot.in(Bot.Mode.SOCKET, team.router(), team.clock());
        bot.slack().person(ANNA, "Anna Berg", "anna");
        bot.slack().person("U2", "Ben Cole", "ben");
    }

    @AfterEach
    void stop() {
        bot.close();
    }

    @Test
    void fromTheAnswerToTheMeasuredEffect() {
        var list = bot.ask(ANNA, Bot.CHANNEL, "at-risk 12 method simple");
        var idea = view(list, "Make it an action");
        assertThat(idea.toString()).contains("What is to be done?").contains("Keep it").contains("\"initial_option\"");
        var made = fill(idea, Map.of("title", text("Call the silent \"regulars\""), "potential", choice("5"), "simplicity", choice("4")));
        assertThat(headline(made)).contains("Call the silent \"regulars\"").contains("is an idea, for 12 customers.");
        assertThat(action().priority()).isEqualTo(20);

        var planned = fill(view(made, "Plan \u2026"), Map.of("owner", user(ANNA), "due", day(DUE), "step1", text("Call by phone"), "by1",
                day(DUE.minusDays(3)), "accountable", user("U2"), "challenge", text("They fell silent.\nNobody knows why."), "result",
                text("Half of them order again")));
        assertThat(headline(planned)).contains("is planned, for 12 customers. Anna Berg sees to it. Due on 14 Sept 2024.");
        assertThat(action().steps()).containsExactly(new Step(1, "Call by phone", Optional.of(DUE.minusDays(3)), false));
        assertThat(action().owner().orElseThrow().address().orElseThrow().words()).isEqualTo("slack:" + ANNA);
        assertThat(new Shown(planned.blocks()).text()).contains("Ben Cole").contains("They fell silent. Nobody knows why.");

        team.on(SilentHundred.START.toString()).router();
        var running = press(planned, "Start");
        team.on(DUE.toString());
        for (var look = 0; look < 3; look++) {
            Postroom.round(store.database(), "slack", bot.platform().outlet(), team.clock());
        }
        var step = bot.slack().next();
        var reminder = bot.slack().next();
        assertThat(step.to()).as("in direct messages").isEqualTo("D" + ANNA);
        assertThat(new Shown(step.blocks()).text() + new Shown(reminder.blocks()).text())
                .contains("Due since 2024-09-11: Call by phone").contains("Due today: Call the silent")
                .contains("0 of 12 customers are ticked off.");
        assertThat(store.rows("select count(*) from delivery")).as("nobody is reminded twice").containsExactly("2");

        var customer = action().treated().getFirst().name();
        var ticked = press(running, "Called " + customer);
        assertThat(headline(ticked)).startsWith(customer + ": called.").contains("Ticked off: 1 of 12.");
        SilentHundred.after(store, action().treated());
        team.on(SilentHundred.START.plusDays(100).toString()).router();
        var effect = press(press(ticked, "Done"), "Effect");
        assertThat(headline(effect)).containsIgnoringCase("improved");
        assertThat(headline(press(effect, "Keep as measured"))).startsWith("Improved. Action 1");
    }

    @Test
    void whatCannotBeSoIsSaidAtItsFieldAndNothingIsPlanned() {
        bot.ask(ANNA, Bot.CHANNEL, "action add \"Call them\" owner Ben from top 3");
        var view = view(bot.ask(ANNA, Bot.CHANNEL, "action show 1"), "Plan \u2026");
        assertThat(view.toString()).as("one whom Slack does not know stays a name").contains("\"initial_value\":\"Ben\"");
        var wrong = faults(view, Map.of("owner", text(""), "due", day(SilentHundred.START.minusDays(30)), "by1", day(DUE), "holdout",
                text("lots"), "result", text("Some")));
        assertThat(wrong.keySet()).containsExactlyInAnyOrder("owner", "due", "step1", "holdout");
        assertThat(wrong.get("due").getAsString()).isEqualTo("Nothing can be planned for 2 Aug 2024, which is over.");
        assertThat(wrong.get("holdout").getAsString()).contains("\"lots\" is no share");
        assertThat(action().history()).hasSize(5);
    }

    @Test
    void whatOthersChangedMeanwhileIsNotWrittenOver() {
        bot.ask(ANNA, Bot.CHANNEL, "action add \"Call them\" from top 3");
        var view = view(bot.ask(ANNA, Bot.CHANNEL, "action show 1"), "Plan \u2026");
        team.router().ask("action plan 1 due 2024-10-01", Team.BEN);
        assertThat(faults(view, Map.of("due", day(DUE))).get("owner").getAsString()).startsWith("Somebody else has changed it");
        assertThat(action().due()).contains(LocalDate.of(2024, 10, 1));
    }

    @Test
    void whoMayNotChangeWhatTheBotKnowsIsToldSo() {
        bot.ask(ANNA, Bot.CHANNEL, "action add \"Call them\" from top 3");
        var view = view(bot.ask(ANNA, Bot.CHANNEL, "action show 1"), "Plan \u2026");
        var answer = bot.courier().interaction(Requests.submission("U2", view, new Gson().toJson(state(Map.of("due", day(DUE))))));
        assertThat(answer.toString()).contains("you may not change it");
        assertThat(action().due()).isEmpty();
    }

    private Action action() {
        return team.actions.find(1).orElseThrow();
    }

    private Posted press(Posted message, String label) {
        bot.courier().interaction(Requests.press(ANNA, Optional.of(Bot.CHANNEL), new Shown(message.blocks()).button(label),
                Optional.of(bot.slack().answerAddress()), Optional.empty()));
        return bot.slack().next();
    }

    private JsonObject view(Posted message, String label) {
        bot.courier().interaction(Requests.press(ANNA, Optional.of(Bot.CHANNEL), new Shown(message.blocks()).button(label),
                Optional.of(bot.slack().answerAddress()), Optional.empty()));
        return bot.slack().nextView();
    }

    private Posted fill(JsonObject view, Map<String, JsonObject> values) {
        var answer = bot.courier().interaction(Requests.submission(ANNA, view, new Gson().toJson(state(values))));
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        return bot.slack().next();
    }

    private JsonObject faults(JsonObject view, Map<String, JsonObject> values) {
        return bot.courier().interaction(Requests.submission(ANNA, view, new Gson().toJson(state(values)))).getAsJsonObject("errors");
    }

    private static Map<String, Map<String, JsonObject>> state(Map<String, JsonObject> values) {
        return values.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> Map.of("value", entry.getValue())));
    }

    private static JsonObject text(String typed) {
        return value("plain_text_input", "value", typed);
    }

    private static JsonObject user(String id) {
        return value("users_select", "selected_user", id);
    }

    private static JsonObject day(LocalDate day) {
        return value("datepicker", "selected_date", day.toString());
    }

    private static JsonObject choice(String chosen) {
        var value = value("static_select", "unused", "");
        value.add("selected_option", value("option", "value", chosen));
        return value;
    }

    private static JsonObject value(String type, String name, String value) {
        var object = new JsonObject();
        object.addProperty("type", type);
        object.addProperty(name, value);
        return object;
    }

    private static String headline(Posted posted) {
        return new Shown(posted.blocks()).headline();
    }
}
