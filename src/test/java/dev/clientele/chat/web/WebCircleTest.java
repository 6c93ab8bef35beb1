package dev.clientele.chat.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.action.Postroom;
import dev.clientele.action.SilentHundred;
import dev.clientele.action.Team;
import dev.clientele.model.action.Action;
import dev.clientele.model.action.Field;
import dev.clientele.model.action.Step;
import dev.clientele.store.TestStore;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From the answer to the measured effect on the page, by its buttons and forms, over HTTP.
final class WebCircleTest {

    private static final LocalDate DUE = SilentHundred.START.plusDays(13);

    @TempDir
    Path folder;
    private TestStore store;
    private Team team;
    private WebPlatform platform;
    private Browser browser;

    @BeforeEach
    void start() {
        store = TestStore.in(folder);
        SilentHundred.before(store);
        team = Team.over(store.database()).on(SilentHundred.START.minusDays(1).toString());
        platform = Platforms.started(team.router(), team.clock());
        browser = new Browser(platform.address());
        answered(browser.askAs("Anna", "top 3").body());
    }

    @AfterEach
    void stop() {
        browser.close();
        platform.close();
    }

    @Test
    void fromTheAnswerToTheMeasuredEffect() {
        var idea = press(answered(browser.ask("at-risk 12 method simple").body()), "Make it an action");
        assertThat(idea.one("//input[@name='line-title']").getAttribute("value")).isEqualTo("Customers at risk");
        var made = answered(browser.fill(sent(idea, Map.of("title", "Call the silent", "simplicity", "4"))).body());
        assertThat(headline(made)).contains("\u201cCall the silent\u201d, is an idea, for 12 customers.");
        assertThat(action().simplicity()).isEqualTo(4);

        var form = press(made, "Plan \u2026");
        var planned = answered(browser.fill(sent(form, Map.of("owner", "me", "due", DUE.toString(), "step1", "Write the letter", "by1",
                DUE.minusDays(3).toString(), "informed", "Dan", "barriers", "Prices \u201cas they are\u201d"))).body());
        assertThat(headline(planned)).contains("is planned, for 12 customers. Anna sees to it. Due on 14 Sept 2024.");
        assertThat(action().steps()).containsExactly(new Step(1, "Write the letter", Optional.of(DUE.minusDays(3)), false));
        var again = press(planned, "Plan \u2026");
        assertThat(again.one("//input[@name='line-owner']").getAttribute("value")).isEqualTo("Anna");
        assertThat(again.one("//input[@name='line-due']").getAttribute("value")).isEqualTo(DUE.toString());
        var entries = action().history().size();
        answered(browser.fill(sent(again, Map.of())).body());
        assertThat(action().history()).as("what is as it was is not said again").hasSize(entries);

        team.on(SilentHundred.START.toString()).router();
        var running = press(planned, "Start");
        team.on(DUE.toString());
        for (var look = 0; look < 3; look++) {
            Postroom.round(store.database(), "web", platform.outlet(), team.clock());
        }
        var inbox = browser.get("/inbox?after=0").body();
        assertThat(inbox.split("Due today: Call the silent", -1)).as("reminded once").hasSize(2);

        var customer = action().treated().getFirst().name();
        var ticked = press(running, "Called " + customer);
        assertThat(headline(ticked)).contains("Ticked off: 1 of 12.");
        SilentHundred.after(store, action().treated());
        team.on(SilentHundred.START.plusDays(100).toString()).router();
        var effect = press(press(ticked, "Done"), "Effect");
        assertThat(headline(effect)).containsIgnoringCase("improved");
        assertThat(headline(press(effect, "Keep as measured"))).startsWith("Improved. Action 1");
    }

    @Test
    void whatCannotBeSoIsSaidAtItsFieldAndWhatWasTypedStays() {
        answered(browser.ask("action add \"Call them\" from top 3").body());
        var form = press(answered(browser.ask("action show 1").body()), "Plan \u2026");
        var wrong = Markup.of(browser.fill(sent(form, Map.of("due", "2020-01-01", "holdout", "lots", "result", "<b>More</b>"))).body());
        assertThat(wrong.one("//p[@id='fault-due']").getTextContent()).isEqualTo("Nothing can be planned for 1 Jan 2020, which is over.");
        assertThat(wrong.one("//p[@id='fault-holdout']").getTextContent()).contains("\"lots\" is no share");
        assertThat(wrong.one("//input[@name='line-due']").getAttribute("aria-describedby")).isEqualTo("fault-due");
        assertThat(wrong.one("//textarea[@name='line-result']").getTextContent()).isEqualTo("<b>More</b>");
        assertThat(action().history()).hasSize(4);
        answered(browser.fill(sent(wrong, Map.of("due", DUE.toString(), "holdout", ""))).body());
        assertThat(action().due()).contains(DUE);
        assertThat(action().said(Field.RESULT)).isEqualTo("<b>More</b>");
    }

    private Action action() {
        return team.actions.find(1).orElseThrow();
    }

    /// Presses a button of an answer, as its markup says.
    private Markup press(Markup answer, String label) {
        var button = answer.all("//form//button").stream().filter(candidate -> candidate.getTextContent().equals(label)).findFirst()
                .orElseThrow(() -> new AssertionError("no button " + label));
        var question = button.getAttribute("value");
        return button.hasAttribute("hx-post")
                ? Markup.of(browser.fill(Map.of("question", question)).body())
                : answered(browser.ask(question).body());
    }

    /// A form's fields as they stand, but for those that are filled in.
    private static Map<String, String> sent(Markup form, Map<String, String> lines) {
        var sent = new HashMap<String, String>();
        form.all("//form//input[@name] | //form//textarea").forEach(field -> sent.put(field.getAttribute("name"),
                field.getTagName().equals("textarea") ? field.getTextContent() : field.getAttribute("value")));
        form.all("//form//option[@selected]")
                .forEach(option -> sent.put(((org.w3c.dom.Element) option.getParentNode()).getAttribute("name"),
                        option.getAttribute("value")));
        lines.forEach((line, text) -> sent.put("line-" + line, text));
        return sent;
    }

    private Markup answered(String asked) {
        var waiting = Markup.of(asked).all("//article[@data-waiting]");
        return waiting.isEmpty() ? Markup.of(asked) : Markup.of(browser.get(waiting.getFirst().getAttribute("hx-get")).body());
    }

    private static String headline(Markup answer) {
        return answer.one("//p[contains(@class, 'headline')]").getTextContent();
    }
}
