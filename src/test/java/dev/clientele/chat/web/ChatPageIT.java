package dev.clientele.chat.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.chat.StandIns;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/// The chat page as a person uses it, in a real browser.
class ChatPageIT {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2011-12-10T09:30:00Z"));

    private static final CountDownLatch GO = new CountDownLatch(1);

    private static WebPlatform platform;
    private static Optional<Chromium> browser = Optional.empty();
    private Chromium chromium;

    @BeforeAll
    static void launch() {
        platform = Platforms.started(StandIns.router(CLOCK, StandIns.slow(GO)), CLOCK);
        browser = Chromium.isInstalled() ? Optional.of(Chromium.launch()) : Optional.empty();
    }

    @AfterAll
    static void quit() {
        browser.ifPresent(Chromium::close);
        platform.close();
    }

    @BeforeEach
    void openAsSomeoneNew() {
        Chromium.require();
        chromium = browser.orElseThrow();
        chromium.forget();
        chromium.prefer("light");
        chromium.resize(1280, 800, 1);
        chromium.open(platform.address());
    }

    @AfterEach
    void browserHadNothingToComplainAbout() {
        assertThat(browser.map(Chromium::console).orElseGet(List::of)).isEmpty();
    }

    @Test
    void typeCompleteAskSeeTheChartPressAButton() {
        chromium.type("ran");
        chromium.until("document.activeElement.getAttribute('aria-expanded') === 'true'");
        chromium.type(Keys.TAB);
        chromium.until("document.activeElement.value === 'ranking '");
        chromium.type("5 by p");
        chromium.until("document.querySelector('[role=option]')?.dataset.question === 'ranking 5 by profit'");
        chromium.type(Keys.ARROW_DOWN);
        assertThat(chromium.run("return document.getElementById(document.activeElement.getAttribute('aria-activedescendant')).textContent"))
                .asString().startsWith("ranking 5 by profit");
        chromium.type(Keys.ENTER);
        chromium.until("document.activeElement.value === 'ranking 5 by profit '");
        chromium.type(Keys.ENTER);

        assertThat(chromium.answer(1).getText()).contains("5 customers made 49 % of the net revenue", "\u20ac279,489");
        chromium.until("document.querySelector('.chart img').naturalWidth > 0");
        assertThat(chromium.element(".chart img").getAttribute("alt")).startsWith("Bar chart: 5 customers");

        chromium.all(".buttons button").filter(button -> button.getText().equals("Two more")).findFirst().orElseThrow().click();
        assertThat(chromium.answer(2).getText()).contains("7 customers made");
        chromium.until("document.activeElement.matches('.message.bot')");
        assertThat(chromium.element("#announcement").getAttribute("textContent")).startsWith("7 customers made");
    }

    @Test
    void welcomeOffersThreeQuestionsThatWork() {
        assertThat(chromium.all(".buttons button")).hasSize(3);
        chromium.element(".buttons button").click();

        assertThat(chromium.answer(1).getText()).contains("3 customers made");
    }

    @Test
    void refusalOffersAQuestionThatWorks() {
        chromium.type("ranking 2 country Germny", Keys.ENTER);
        assertThat(chromium.answer(1).getText()).contains("Did you mean Germany?");
        chromium.all(".exchange .buttons button").findFirst().orElseThrow().click();

        assertThat(chromium.answer(2).getText()).contains("2 customers made");
    }

    @Test
    void historyIsThereAfterAReloadAndUnderTheUpArrow() {
        ask(1, "ranking 2");
        ask(2, "ranking 4");
        chromium.reload();
        assertThat(chromium.answer(1).getText()).contains("2 customers made");
        chromium.until("[...document.querySelectorAll('.chart img')].every(image => image.naturalWidth > 0)");

        chromium.type(Keys.ARROW_UP);
        assertThat(written()).isEqualTo("ranking 4");
        chromium.type(Keys.ARROW_UP);
        assertThat(written()).isEqualTo("ranking 2");
        chromium.type(Keys.ARROW_DOWN, Keys.ARROW_DOWN);
        assertThat(written()).isEmpty();
        chromium.type(Keys.ARROW_UP, Keys.ENTER);
        assertThat(chromium.answer(3).getText()).contains("4 customers made");
    }

    @Test
    void escapeClosesTheListAndShiftEnterBreaksTheLine() {
        chromium.type("ranking ");
        chromium.until("!document.getElementById('suggestions').hidden");
        chromium.type(Keys.ESCAPE);
        chromium.until("document.getElementById('suggestions').hidden");
        chromium.type(Keys.chord(Keys.SHIFT, Keys.ENTER), "3");

        assertThat(written()).isEqualTo("ranking \n3");
        chromium.type(Keys.ENTER);
        assertThat(chromium.answer(1).getText()).contains("3 customers made");
    }

    @Test
    void slashListsTheCommandsAndAClickTakesOne() {
        chromium.type("/");
        chromium.until("document.querySelectorAll('[role=option]').length === 9");
        chromium.element("[role=option]").click();

        chromium.until("document.activeElement.value === 'ranking '");
    }

    @Test
    void questionMarkExplainsTheKeysAndEscapeGivesTheFocusBack() {
        chromium.type("?");
        chromium.until("document.getElementById('shortcuts').open");
        assertThat(chromium.element("#shortcuts").getText()).contains("Send the question");
        chromium.type(Keys.ESCAPE);

        chromium.until("!document.getElementById('shortcuts').open && document.activeElement.id === 'question'");
        assertThat(written()).isEmpty();
    }

    @Test
    void linkAsksItsQuestionOnceAndIsCopiedFromTheQuestion() {
        chromium.open(URI.create(platform.address() + "?q=ranking+2"));
        assertThat(chromium.answer(1).getText()).contains("2 customers made");
        chromium.until("location.search === ''");
        chromium.reload();
        chromium.answer(1);
        assertThat(chromium.all(".exchange")).hasSize(1);
        var link = chromium.element(".copy-link");
        assertThat(link.getAttribute("href")).isEqualTo(platform.address() + "?q=ranking+2");
        link.click();
        chromium.until("document.querySelector('.copy-link.done') !== null && location.search === ''");
    }

    @Test
    void darkFollowsTheSystemUntilTheToggleIsPressedAndIsRemembered() {
        ask(1, "ranking 2");
        assertThat(shownChart()).contains("-light.png");
        chromium.element("#theme-tool").click();
        chromium.until("document.querySelector('.chart img').currentSrc.includes('-dark.png')");
        assertThat(ground()).isEqualTo("rgb(22, 25, 29)");
        chromium.reload();
        chromium.answer(1);
        chromium.until("document.querySelector('.chart img').currentSrc.includes('-dark.png')");
        assertThat(ground()).isEqualTo("rgb(22, 25, 29)");

        chromium.element("#theme-tool").click();
        chromium.until("document.querySelector('.chart img').currentSrc.includes('-light.png')");
        chromium.run("document.cookie = 'theme=; path=/; max-age=0'");
        chromium.prefer("dark");
        chromium.reload();
        chromium.until("document.querySelector('.chart img').currentSrc.includes('-dark.png')");
    }

    @Test
    void narrowScreenScrollsTheTableAndNeverThePage() {
        chromium.resize(360, 740, 2);
        chromium.open(platform.address());
        ask(1, "hostile");
        ask(2, "ranking 12");
        chromium.until("document.querySelector('.chart img').naturalWidth > 0");

        assertThat(chromium.run("return document.documentElement.scrollWidth")).isEqualTo(360L);
        assertThat(chromium.run("return document.getElementById('log').scrollWidth <= document.getElementById('log').clientWidth"))
                .isEqualTo(true);
        assertThat(
                chromium.run("return [...document.querySelectorAll('.body > *')].every(part => part.getBoundingClientRect().right <= 360)"))
                .isEqualTo(true);
        assertThat(chromium.element("#question").isDisplayed()).isTrue();
    }

    @Test
    void chartOpensLargeAndClosesWithEscape() {
        ask(1, "ranking 2");
        chromium.element(".chart").click();
        chromium.until("document.getElementById('enlarged').open && document.querySelector('#enlarged img').naturalWidth > 0");
        chromium.type(Keys.ESCAPE);

        chromium.until("!document.getElementById('enlarged').open");
    }

    @Test
    void restOfALongTableComesWhenAskedFor() {
        ask(1, "long");
        assertThat(chromium.all("tbody tr")).hasSize(100);
        chromium.element(".more").click();

        chromium.until("document.querySelectorAll('tbody tr').length === 300");
    }

    @Test
    void scriptInDataStaysText() {
        ask(1, "hostile");

        assertThat(chromium.answer(1).getText()).contains(StandIns.HOSTILE);
        assertThat(chromium.run("return document.title")).isEqualTo("Clientele \u00b7 Hartwell & Sons");
        assertThat(chromium.all("#thread script")).isEmpty();
    }

    @Test
    void waitingIsShownUntilTheAnswerIsThere() {
        chromium.type("slow", Keys.ENTER);
        chromium.until("document.querySelector('[data-waiting] .typing')?.checkVisibility({opacityProperty: true})");
        assertThat(written()).isEmpty();
        GO.countDown();

        assertThat(chromium.answer(1).getText()).contains("4 customers made");
        assertThat(chromium.all(".typing")).isEmpty();
    }

    @Test
    void answerComesThoughTheBrowserIsToldToStopLoading() {
        var go = new CountDownLatch(1);
        try (var slow = Platforms.started(StandIns.router(CLOCK, StandIns.slow(go)), CLOCK)) {
            chromium.open(slow.address());
            chromium.type("slow", Keys.ENTER);
            chromium.until("document.querySelector('[data-waiting].htmx-request, [data-waiting] .htmx-request') !== null");
            chromium.run("window.stop()");
            go.countDown();

            assertThat(chromium.answer(1).getText()).contains("4 customers made");
        }
    }

    @Test
    void questionThatCannotBeSentStaysInTheComposer() {
        var stopped = Platforms.started(StandIns.router(CLOCK), CLOCK);
        chromium.open(stopped.address());
        stopped.close();
        chromium.type("ranking 2", Keys.ENTER);
        chromium.until("!document.getElementById('notice').hidden");

        assertThat(chromium.element("#notice").getText()).contains("cannot be reached");
        assertThat(written()).isEqualTo("ranking 2");
        assertThat(chromium.console()).isNotEmpty();
    }

    @Test
    void allTextHasEnoughContrastInLightAndDark() {
        ask(1, "ranking 12");
        ask(2, "rankin");
        ask(3, "broken");
        chromium.type("/");
        chromium.until("!document.getElementById('suggestions').hidden");
        for (var scheme : List.of("light", "dark")) {
            chromium.prefer(scheme);
            assertThat(chromium.run(Contrast.TOO_LOW)).as(scheme).isEqualTo(List.of());
        }
    }

    @Test
    void wideScreenKeepsMessagesAndComposerUnderEachOther() {
        chromium.resize(1600, 900, 1);
        ask(1, "ranking 12");
        ask(2, "ranking 12");

        assertThat(chromium.run("return document.documentElement.scrollWidth")).isEqualTo(1600L);
        assertThat(chromium.run("return document.body.scrollHeight")).isEqualTo(900L);
        assertThat(chromium.run("return document.getElementById('thread').getBoundingClientRect().left"
                + " === document.querySelector('.dock').getBoundingClientRect().left")).isEqualTo(true);
    }

    @Test
    void failureGivesItsReference() {
        ask(1, "broken");

        assertThat(chromium.answer(1).getText()).containsPattern("reference [0-9a-f]{8}");
    }

    private void ask(int number, String question) {
        chromium.element("#question").sendKeys(question, Keys.ENTER);
        chromium.answer(number);
    }

    private String written() {
        return String.valueOf(chromium.run("return document.getElementById('question').value"));
    }

    private String shownChart() {
        return String.valueOf(chromium.run("return document.querySelector('.chart img').currentSrc"));
    }

    private String ground() {
        return String.valueOf(chromium.run("return getComputedStyle(document.body).backgroundColor"));
    }
}
