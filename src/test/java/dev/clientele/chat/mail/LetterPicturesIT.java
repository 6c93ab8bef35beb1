package dev.clientele.chat.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.analysis.AnalysisSettings;
import dev.clientele.chart.ChartRenderer;
import dev.clientele.chart.Theme;
import dev.clientele.chat.SampleQuestions;
import dev.clientele.chat.web.Chromium;
import dev.clientele.command.Reply;
import dev.clientele.delivery.Rendering;
import dev.clientele.digest.DigestRenderer;
import dev.clientele.digest.content.Content;
import dev.clientele.digest.content.DueActions;
import dev.clientele.digest.gate.Gate;
import dev.clientele.digest.gate.GateLimits;
import dev.clientele.model.BusinessCalendar;
import dev.clientele.model.subscription.Address;
import dev.clientele.model.subscription.LeasedMessage;
import dev.clientele.model.subscription.OutboxMessage;
import dev.clientele.store.Database;
import dev.clientele.store.outbox.Outbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A digest of the sample company as a letter, in a real browser as wide as a telephone and a mail program, light and dark. Pictures are written
/// to `target/pictures` to be looked at; that of the documentation to where `-Dclientele.pictures` says.
class LetterPicturesIT {

    private static final Path LOOKED_AT = Path.of("target/pictures");
    private static final Path DOCUMENTED = Path.of(System.getProperty("clientele.pictures", LOOKED_AT.toString()));

    @TempDir
    private static Path folder;
    private static Path page = Path.of("");
    private static Path withoutPictures = Path.of("");

    @BeforeAll
    static void print() throws IOException {
        Files.createDirectories(LOOKED_AT);
        var letter = new LetterPress(SampleQuestions.WORDING, new ChartRenderer(SampleQuestions.WORDING, Theme.standard())::png)
                .letter(digest());
        for (var picture : letter.pictures()) {
            Files.write(folder.resolve(picture.id() + ".png"), picture.png());
        }
        page = Files.writeString(folder.resolve("letter.html"), letter.html().replaceAll("cid:(chart-\\d+)", "$1.png"));
        withoutPictures = Files.writeString(folder.resolve("plain.html"), letter.html());
    }

    private static Reply digest() {
        var now = Instant.parse("2025-12-01T08:00:00Z");
        var portfolio = SampleQuestions.in(folder, InstantSource.fixed(now)).portfolio();
        var outbox = new Outbox(Database.open(folder.resolve("sample.db")), Duration.ofMinutes(5));
        var gate = new Gate(GateLimits.standard(), SampleQuestions.WORDING, Optional::empty);
        var means = new DigestRenderer.Means(delivery -> Content.USUAL, portfolio, outbox, gate, DueActions.NONE);
        var renderer = new DigestRenderer(means, new AnalysisSettings(BusinessCalendar.standard(), SampleQuestions.WORDING, 12));
        var draft = new OutboxMessage("digest/1/x", OutboxMessage.Kind.DIGEST, OptionalLong.of(1), new Address("mail", "anna@example.com"),
                "", "",
                "", now, now.plusSeconds(3_600));
        return ((Rendering.Ready) renderer.apply(new LeasedMessage(1, draft, 1))).message();
    }

    @Test
    void itFitsEveryScreenInBothSchemes() throws IOException {
        Chromium.require();
        try (var chromium = Chromium.launch()) {
            for (var scheme : List.of("light", "dark")) {
                for (var width : List.of(375, 800)) {
                    chromium.prefer(scheme);
                    chromium.resize(width, 812, width < 600 ? 2 : 1);
                    chromium.open(page.toUri());
                    chromium.until("[...document.images].every(image => image.complete && image.naturalWidth > 0)");
                    assertThat(chromium.run("return document.documentElement.scrollWidth")).as("%s at %d", scheme, width)
                            .isEqualTo((long) width);
                    Files.write(LOOKED_AT.resolve("look-letter-" + scheme + "-" + width + ".png"), chromium.screenshot());
                    chromium.run("window.scrollTo(0, 700)");
                    Files.write(LOOKED_AT.resolve("look-letter-" + scheme + "-" + width + "-below.png"), chromium.screenshot());
                }
            }
        }
    }

    @Test
    void withoutItsPicturesItSaysWhatTheyShow() throws IOException {
        Chromium.require();
        try (var chromium = Chromium.launch()) {
            chromium.resize(375, 812, 2);
            chromium.open(withoutPictures.toUri());
            assertThat(chromium.run("return document.images[0].alt")).asString().startsWith("Net revenue of the last week");
            assertThat(chromium.run("return performance.getEntriesByType('resource').filter(entry => /^https?:/.test(entry.name)).length"))
                    .isEqualTo(0L);
            Files.write(LOOKED_AT.resolve("look-letter-without-pictures.png"), chromium.screenshot());
        }
    }

    @Test
    void documentation() throws IOException {
        Chromium.require();
        Files.createDirectories(DOCUMENTED);
        try (var chromium = Chromium.launch()) {
            chromium.resize(375, 1_100, 1.5);
            chromium.open(page.toUri());
            chromium.until("[...document.images].every(image => image.complete)");
            Files.write(DOCUMENTED.resolve("digest-mail-phone.png"), chromium.smallScreenshot());
        }
    }
}
