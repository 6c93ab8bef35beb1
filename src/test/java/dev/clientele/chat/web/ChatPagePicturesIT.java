package dev.clientele.chat.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/// The pictures of the chat page, for looking at and for the documentation: `target/pictures`, or the folder that
/// `-Dclientele.pictures=src/site/markdown/images` names. Those of the documentation are named `chat-page` and `digest-page`, the others show
/// the page in all its states.
class ChatPagePicturesIT {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-01-07T09:41:00Z"));
    private static final Path LOOKED_AT = Path.of("target/pictures");
    private static final Path DOCUMENTED = Path.of(System.getProperty("clientele.pictures", LOOKED_AT.toString()));

    private static final String WHOLE_TABLES = "return [...document.querySelectorAll('.scroll')]"
            + ".every(table => table.scrollWidth <= table.clientWidth + 1 && table.scrollHeight <= table.clientHeight + 1)";
    private static final String TRUE_CHARTS = "return [...document.querySelectorAll('.chart img')]"
            + ".every(chart => Math.abs(chart.width / chart.height - chart.naturalWidth / chart.naturalHeight) < 0.02)";

    /// Texts of answers that end in the middle because what holds them is too small; what scrolls, and what is only read out, is not.
    private static final String CLIPPED = """
            return [...document.querySelectorAll('#thread *')].filter(part => !part.closest('.unseen, thead') && part.textContent.trim()
                && ['hidden', 'clip'].includes(getComputedStyle(part).overflowX)
                && (part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 1))
              .map(part => part.className + ': ' + part.textContent.trim().slice(0, 60));
            """;

    private static WebPlatform platform;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        platform = SampleChat.started(folder, CLOCK);
        Files.createDirectories(LOOKED_AT);
        Files.createDirectories(DOCUMENTED);
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    private static Chromium show(String scheme, int width, int height) {
        Chromium.require();
        var chromium = Chromium.launch();
        chromium.prefer(scheme);
        chromium.resize(width, height, width < 600 ? 2 : 1.4);
        chromium.open(platform.address());
        return chromium;
    }

    private static void ask(Chromium chromium, int number, String question) {
        chromium.element("#question").sendKeys(question, Keys.ENTER);
        chromium.answer(number);
        chromium.until("[...document.images].every(image => image.complete)");
    }

    private static void look(Chromium chromium, String name) throws IOException {
        Files.write(LOOKED_AT.resolve(name + ".png"), chromium.screenshot());
    }

    private static void document(Chromium chromium, String name) throws IOException {
        Files.write(DOCUMENTED.resolve(name + ".png"), chromium.smallScreenshot());
    }

    @Test
    void documentation() throws IOException {
        try (var chromium = show("light", 1240, 960)) {
            ask(chromium, 1, "top 5 2025");
            document(chromium, "chat-page");
        }
        try (var chromium = show("dark", 1240, 960)) {
            ask(chromium, 1, "flows 2021 to 2025 by year");
            document(chromium, "chat-page-dark");
        }
        try (var chromium = show("light", 360, 740)) {
            ask(chromium, 1, "top 5 2025");
            document(chromium, "chat-page-phone");
        }
    }

    /// A digest as it would be now: all that one that comes by itself says, and the answer's tools.
    @Test
    void digest() throws IOException {
        try (var chromium = show("light", 1240, 1250)) {
            ask(chromium, 1, "digest preview");
            chromium.run("document.querySelector('.exchange:last-child').scrollIntoView()");
            document(chromium, "digest-page");
        }
        try (var chromium = show("light", 360, 740)) {
            ask(chromium, 1, "digest preview");
            chromium.run("document.querySelector('.exchange:last-child').scrollIntoView()");
            look(chromium, "look-digest-phone");
        }
    }

    @Test
    void everyStateInBothSchemes() throws IOException {
        for (var scheme : List.of("light", "dark")) {
            try (var chromium = show(scheme, 1280, 860)) {
                look(chromium, "look-welcome-" + scheme);
                ask(chromium, 1, "flows 2025 list lost");
                look(chromium, "look-lost-" + scheme);
                ask(chromium, 2, "top 200");
                chromium.run("document.querySelector('.exchange:last-child .sheet').scrollIntoView()");
                look(chromium, "look-long-" + scheme);
                ask(chromium, 3, "tpo 5");
                ask(chromium, 4, "top 5 country Germny");
                look(chromium, "look-refusal-" + scheme);
                chromium.element("#question").sendKeys("top 10 ");
                chromium.until("!document.getElementById('suggestions').hidden");
                chromium.element("#question").sendKeys(Keys.ARROW_DOWN, Keys.ARROW_DOWN);
                look(chromium, "look-completion-" + scheme);
                chromium.element("#question").sendKeys(Keys.ESCAPE, Keys.chord(Keys.CONTROL, "a"), Keys.BACK_SPACE, "?");
                look(chromium, "look-shortcuts-" + scheme);
            }
        }
    }

    /// What is acted on, and a conversation, at a desk, on a tablet and on a telephone, and as a report on paper.
    @ParameterizedTest
    @ValueSource(strings = {"overview", "at-risk", "digest preview", "customer Kronstahl", "top 5 2025; tpo 5; flows 2025 by quarter"})
    void everyAnswerAtEveryWidth(String conversation) throws IOException {
        var questions = List.of(conversation.split("; ", -1));
        var name = "answer-" + questions.getFirst().replaceAll("\\W+", "-");
        try (var chromium = show("light", 1280, 1500)) {
            for (var number = 1; number <= questions.size(); number++) {
                ask(chromium, number, questions.get(number - 1));
            }
            for (var scheme : List.of("light", "dark")) {
                for (var width : List.of(1280, 800, 375)) {
                    chromium.prefer(scheme);
                    chromium.resize(width, width < 600 ? 1_400 : 1_500, 1);
                    chromium.reload();
                    chromium.answer(questions.size());
                    chromium.until("[...document.images].every(image => image.complete)");
                    assertThat(chromium.run("return document.documentElement.scrollWidth")).as("width of %s", name).isEqualTo((long) width);
                    assertThat(chromium.run(CLIPPED)).as("text cut off of %s at %d", name, width).isEqualTo(List.of());
                    chromium.run("document.querySelector('.exchange:last-child').scrollIntoView()");
                    look(chromium, name + "-" + scheme + "-" + width);
                }
            }
            chromium.print();
            chromium.resize(794, 1_600, 1);
            assertThat(chromium.run(WHOLE_TABLES)).as("tables of %s are printed whole", name).isEqualTo(true);
            assertThat(chromium.run(TRUE_CHARTS)).as("charts of %s keep their shape", name).isEqualTo(true);
            assertThat(chromium.run("return document.documentElement.scrollWidth")).as("paper of %s", name).isEqualTo(794L);
            look(chromium, name + "-printed");
        }
    }

    @Test
    void phone() throws IOException {
        try (var chromium = show("light", 360, 740)) {
            look(chromium, "look-welcome-phone");
            ask(chromium, 1, "flows 2021 to 2025 by year");
            look(chromium, "look-flows-phone");
            chromium.run("[...document.querySelectorAll('.buttons')].at(-1).scrollIntoView({block: 'end'})");
            look(chromium, "look-buttons-phone");
            chromium.element("#question").sendKeys("/");
            chromium.until("!document.getElementById('suggestions').hidden");
            look(chromium, "look-completion-phone");
        }
    }
}
