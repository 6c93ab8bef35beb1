package dev.clientele.chat.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/// The pictures of the chat page, for looking at and for the documentation: `target/pictures`, or the folder that
/// `-Dclientele.pictures=src/site/markdown/images` names.
class ChatPagePicturesIT {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-01-07T09:41:00Z"));
    private static final Path FOLDER = Path.of(System.getProperty("clientele.pictures", "target/pictures"));

    private static WebPlatform platform;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        platform = SampleChat.started(folder, CLOCK);
        Files.createDirectories(FOLDER);
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    private static Chromium show(String scheme, int width, int height) {
        var chromium = Chromium.launch();
        chromium.prefer(scheme);
        chromium.resize(width, height, width < 600 ? 2 : 1);
        chromium.open(platform.address());
        return chromium;
    }

    private static void ask(Chromium chromium, int number, String question) {
        chromium.element("#question").sendKeys(question, Keys.ENTER);
        chromium.answer(number);
        chromium.until("[...document.images].every(image => image.complete)");
    }

    private static void take(Chromium chromium, String name) throws IOException {
        Files.write(FOLDER.resolve(name + ".png"), chromium.screenshot());
    }

    @Test
    void desktop() throws IOException {
        for (var scheme : new String[]{"light", "dark"}) {
            var chromium = show(scheme, 1280, 860);
            take(chromium, "welcome-" + scheme);
            ask(chromium, 1, "top 5 2025");
            take(chromium, "top-" + scheme);
            ask(chromium, 2, "flows 2021 to 2025 by year");
            take(chromium, "flows-" + scheme);
            ask(chromium, 3, "top 200");
            take(chromium, "long-" + scheme);
            ask(chromium, 4, "tpo 5");
            ask(chromium, 5, "top 5 country Germny");
            take(chromium, "refusal-" + scheme);
            chromium.element("#question").sendKeys("top 10 ");
            chromium.until("!document.getElementById('suggestions').hidden");
            chromium.element("#question").sendKeys(Keys.ARROW_DOWN, Keys.ARROW_DOWN);
            take(chromium, "completion-" + scheme);
            chromium.close();
        }
    }

    @Test
    void phone() throws IOException {
        var chromium = show("light", 360, 740);
        take(chromium, "welcome-phone");
        ask(chromium, 1, "top 5 2025");
        take(chromium, "top-phone");
        chromium.run("document.getElementById('log').scrollBy(0, 500)");
        take(chromium, "top-phone-2");
        ask(chromium, 2, "flows 2021 to 2025 by year");
        take(chromium, "flows-phone");
        chromium.element("#question").sendKeys("/");
        chromium.until("!document.getElementById('suggestions').hidden");
        take(chromium, "completion-phone");
        chromium.close();
    }
}
