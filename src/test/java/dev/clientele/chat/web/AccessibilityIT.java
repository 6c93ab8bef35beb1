package dev.clientele.chat.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

/// The rules of axe-core (https://github.com/dequelabs/axe-core), which knows WCAG 2.1 and good practice, over the page as a real browser
/// shows it: each kind of answer, light and dark, from a desk's screen to a telephone's. Nothing above minor is found.
class AccessibilityIT {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-01-07T09:41:00Z"));
    private static final List<Integer> WIDTHS = List.of(1280, 800, 375);

    @TempDir
    private static Path folder;
    private static WebPlatform platform;

    @BeforeAll
    static void start() {
        platform = SampleChat.started(folder, CLOCK);
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    /// What is asked on one page, by what it is about.
    private static Stream<Arguments> pages() {
        return Stream.of(arguments("overview", List.of("overview")), arguments("at risk", List.of("at-risk")),
                arguments("digest", List.of("digest preview")), arguments("win-back", List.of("win-back")),
                arguments("conversation", List.of("top 5 2025", "customer Kronstahl", "tpo 5", "flows 2025 by quarter", "help")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void looksWell(String page, List<String> questions) throws IOException {
        Chromium.require();
        var complaints = new ArrayList<String>();
        try (var chromium = Chromium.launch()) {
            chromium.resize(1280, 900, 1);
            chromium.open(platform.address());
            for (var number = 1; number <= questions.size(); number++) {
                chromium.element("#question").sendKeys(questions.get(number - 1), Keys.ENTER);
                chromium.answer(number);
            }
            for (var scheme : List.of("light", "dark")) {
                for (var width : WIDTHS) {
                    chromium.prefer(scheme);
                    chromium.resize(width, 900, 1);
                    chromium.reload();
                    chromium.answer(questions.size());
                    chromium.until("[...document.images].every(image => image.complete)");
                    assertThat(chromium.run("return document.documentElement.scrollWidth")).as("width at " + width).isEqualTo((long) width);
                    Axe.complaints(chromium).forEach(complaint -> complaints.add(scheme + " at " + width + ": " + complaint));
                }
            }
        }
        assertThat(complaints).as("%s: of %s", page, questions).isEmpty();
    }
}
