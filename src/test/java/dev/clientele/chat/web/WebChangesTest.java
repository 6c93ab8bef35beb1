package dev.clientele.chat.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.chat.StandIns;
import dev.clientele.command.Asker;
import dev.clientele.command.Change;
import dev.clientele.command.CommandSpec;
import dev.clientele.command.Invocation;
import dev.clientele.command.Parameter;
import dev.clientele.command.Reply;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The page knows nobody: from where else than its own machine nothing is changed, unless the settings allow it.
class WebChangesTest {

    private final List<String> noted = Collections.synchronizedList(new ArrayList<>());
    private final List<String> signed = Collections.synchronizedList(new ArrayList<>());

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost"})
    void onItsOwnMachineThePageChangesData(String host) {
        assertThat(headline("note hello", host, false)).isEqualTo("Noted");
        assertThat(noted).containsExactly("hello");
    }

    @Test
    void pageThatIsOpenToTheNetworkAnswersAndChangesNothing() {
        assertThat(headline("note hello", "0.0.0.0", false)).contains("changes nothing").contains("clientele chat")
                .contains("access.pageChanges");
        assertThat(noted).isEmpty();
        assertThat(headline("ranking 2", "0.0.0.0", false)).startsWith("2 customers");
    }

    @Test
    void settingsOpenItToChanges() {
        assertThat(headline("note hello", "0.0.0.0", true)).isEqualTo("Noted");
        assertThat(noted).containsExactly("hello");
    }

    @Test
    void linkPutsAChangeIntoTheComposerAndNoMore() {
        try (var platform = platform("127.0.0.1", false); var browser = new Browser(platform.address())) {
            var page = Markup.of(browser.get("/?q=note%20hello").body());
            assertThat(page.one("//textarea[@id='question']").getTextContent()).isEqualTo("note hello");
            assertThat(page.all("//form[@id='asking']")).isEmpty();
            assertThat(noted).isEmpty();
            var asking = Markup.of(browser.get("/?q=ranking%202").body());
            assertThat(asking.one("//form[@id='asking']//input[@name='question']").getAttribute("value")).isEqualTo("ranking 2");
            assertThat(asking.one("//textarea[@id='question']").getTextContent()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "AAAAAAAAAAAAAAAAAAAAAAAA"})
    void changeWithoutTheTokenOfThePageIsNotCarriedOut(String token) {
        try (var platform = platform("127.0.0.1", false); var browser = new Browser(platform.address())) {
            var asked = browser.ask("note hello", token).body();
            assertThat(answer(browser, asked).one("//p[contains(@class, 'headline')]").getTextContent())
                    .contains("Reload it and ask again");
            assertThat(Markup.of(asked).all("//input[@name='token']")).as("the token is given to the page alone").isEmpty();
            assertThat(noted).isEmpty();
        }
    }

    @Test
    void personIsAskedForANameOnceAndSignsWithIt() {
        try (var platform = platform("127.0.0.1", false); var browser = new Browser(platform.address())) {
            var form = Markup.of(browser.ask("note hello").body());
            assertThat(form.one("//form//input[@name='question']").getAttribute("value")).isEqualTo("note hello");
            assertThat(form.one("//form//input[@name='name']").hasAttribute("required")).isTrue();
            assertThat(noted).as("before it is known who writes").isEmpty();

            answer(browser, browser.askAs("  Anna\u0000 M\u00fcller ", "note hello").body());
            answer(browser, browser.ask("note again").body());

            assertThat(noted).containsExactly("hello", "again");
            assertThat(signed).containsExactly("Anna M\u00fcller", "Anna M\u00fcller");
        }
    }

    @Test
    void questionIsAskedWithoutAName() {
        try (var platform = platform("127.0.0.1", false); var browser = new Browser(platform.address())) {
            assertThat(Markup.of(browser.ask("ranking 2").body()).all("//input[@name='name']")).isEmpty();
        }
    }

    private String headline(String question, String host, boolean openToChanges) {
        try (var platform = platform(host, openToChanges); var browser = new Browser(platform.address())) {
            return answer(browser, browser.askAs("Anna", question).body()).one("//p[contains(@class, 'headline')]").getTextContent();
        }
    }

    private static Markup answer(Browser browser, String asked) {
        var waiting = Markup.of(asked).all("//article[@data-waiting]");
        return waiting.isEmpty() ? Markup.of(asked) : Markup.of(browser.get(waiting.getFirst().getAttribute("hx-get")).body());
    }

    private WebPlatform platform(String host, boolean openToChanges) {
        var clock = InstantSource.system();
        var settings = new WebSettings(host, 0, ZoneOffset.UTC, openToChanges);
        var router = StandIns.router(clock, new Note(noted, signed));
        return Platforms.started(router, clock, settings);
    }

    /// A command that changes something.
    private record Note(List<String> noted, List<String> signed) implements Change {

        @Override
        public CommandSpec spec() {
            return new CommandSpec("note", "Writes a note", "Writes a note.", List.of(new Parameter.Text("TEXT")), List.of("note hello"));
        }

        @Override
        public Reply carryOut(Invocation invocation, Asker asker) {
            noted.add(invocation.text());
            signed.add(asker.name());
            return new Reply("note", "Note", "Noted", Optional.empty(), Map.of(), List.of(), List.of(), List.of(), List.of(), 0);
        }
    }
}
