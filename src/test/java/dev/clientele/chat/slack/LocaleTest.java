package dev.clientele.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.chat.SampleQuestions;
import dev.clientele.chat.slack.server.Fault;
import dev.clientele.chat.slack.server.Posted;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Numbers, days and clocks as people have set Slack.
class LocaleTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-01-05T09:30:00Z"));

    @TempDir
    private Path folder;

    private Bot bot;

    @BeforeEach
    void start() {
        bot = Bot.in(Bot.Mode.SOCKET, SampleQuestions.in(folder, CLOCK).router(), CLOCK);
        bot.slack().set("U1", "de-DE", "Europe/Berlin");
        bot.slack().set("U2", "en-US", "America/New_York");
    }

    @AfterEach
    void stop() {
        bot.close();
    }

    @Test
    void privateAnswerIsWrittenAsItsReaderWrites() {
        var german = shown(bot.ask("U1", "C2", "top 3 2025"));
        assertThat(german).containsPattern("\\u20ac\\d\\.\\d{3}\\.\\d{3},\\d{2}").contains("31.12.2025").doesNotContain("31 Dec 2025");
        var american = shown(bot.ask("U2", "C2", "top 3 2025"));
        assertThat(american).containsPattern("\\u20ac\\d,\\d{3},\\d{3}\\.\\d{2}").contains("Dec 31, 2025");
        assertThat(shown(bot.ask("U1", "C2", "top 3 2025"))).as("each keeps theirs").isEqualTo(german);
    }

    @Test
    void whatOthersReadTooIsWrittenAsTheCompanyWrites() {
        bot.courier().event(Requests.mention("U1", "C2", "top 3 2025", Optional.empty()), Optional.empty());
        assertThat(shown(bot.slack().next())).contains("31 Dec 2025").containsPattern("\\u20ac\\d,\\d{3},\\d{3}\\.\\d{2}");
    }

    @Test
    void digestComesByTheClockOfWhoeverOrdersIt() {
        assertThat(shown(bot.ask("U2", "C2", "digest subscribe weekly monday 08:00 to me"))).contains("America/New_York");
    }

    @Test
    void whereSlackDoesNotSayInTimeTheAnswerComesAllTheSame() {
        bot.slack().goWrong("users.info", new Fault.Slow(Duration.ofSeconds(3)));
        var begun = System.nanoTime();
        assertThat(shown(bot.ask("U1", "C2", "top 3 2025"))).contains("31 Dec 2025");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(3));
    }

    private static String shown(Posted posted) {
        return posted.blocks().toString();
    }
}
