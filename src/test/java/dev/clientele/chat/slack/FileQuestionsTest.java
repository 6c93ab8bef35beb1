package dev.clientele.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.app.importing.ChatImport;
import dev.clientele.app.importing.ImportDefaults;
import dev.clientele.chat.StandIns;
import dev.clientele.chat.slack.server.Posted;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file that was sent to the bot and leaves something open: a form asks for it.
class FileQuestionsTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2025-03-10T09:30:00Z"));
    private static final String FILE = "invoice,date,customer,amount,currency\n1,01/02/2025,A,10.00,EUR\n2,03/02/2025,A,10.00,EUR\n";

    @TempDir
    private Path folder;

    private Bot bot;

    @BeforeEach
    void start() {
        var defaults = new ImportDefaults(folder.resolve("store.db"), Optional.empty(), 0.05, ZoneOffset.UTC, Locale.UK, CLOCK);
        bot = Bot.importing(StandIns.router(CLOCK), CLOCK, new ChatImport(() -> defaults, () -> {}));
    }

    @AfterEach
    void stop() {
        bot.close();
    }

    @Test
    void whatIsMissingIsFilledInAndTheFileIsImported() {
        bot.courier().event(Requests.directFile("UADMIN", "import", "days.csv",
                bot.slack().sentFile(FILE.getBytes(StandardCharsets.UTF_8))), Optional.empty());
        var asked = bot.slack().next();
        assertThat(headline(asked)).contains("could be read in several ways").doesNotContain("--").doesNotContain(folder.toString());
        press(asked);
        var view = bot.slack().nextView();
        assertThat(view.toString()).contains("How are the days written?", "The day first: d/M/yyyy", "The month first: M/d/yyyy");
        bot.courier().interaction(Requests.submission("UADMIN", view, """
                {"DATES": {"value": {"type": "static_select", "selected_option": {"value": "d/M/yyyy"}}}}"""));
        assertThat(headline(bot.slack().next())).contains("2 ");
    }

    @Test
    void whatWasSaidBeforeIsKeptWhileTheNextIsAsked() {
        var text = "invoice,date,zzz,amount,currency\n1,01/02/2025,A,10.00,EUR\n2,03/02/2025,A,10.00,EUR\n";
        bot.courier().event(Requests.directFile("UADMIN", "import", "days.csv",
                bot.slack().sentFile(text.getBytes(StandardCharsets.UTF_8))), Optional.empty());
        var asked = bot.slack().next();
        assertThat(headline(asked)).doesNotContain("--");
        press(asked);
        var view = bot.slack().nextView();
        assertThat(view.toString()).contains("Which column is the customer?");
        bot.courier().interaction(Requests.submission("UADMIN", view, """
                {"COLUMNS/customer=": {"value": {"type": "plain_text_input", "value": "zzz"}}}"""));
        press(bot.slack().next());
        bot.courier().interaction(Requests.submission("UADMIN", bot.slack().nextView(), """
                {"DATES": {"value": {"type": "static_select", "selected_option": {"value": "d/M/yyyy"}}}}"""));
        assertThat(headline(bot.slack().next())).contains("2 ").contains("rows stored");
    }

    @Test
    void whoMayNotImportMayNotByAForm() {
        bot.courier().event(Requests.directFile("UADMIN", "import", "days.csv",
                bot.slack().sentFile(FILE.getBytes(StandardCharsets.UTF_8))), Optional.empty());
        press(bot.slack().next());
        bot.courier().interaction(Requests.submission("U1", bot.slack().nextView(), """
                {"DATES": {"value": {"type": "static_select", "selected_option": {"value": "d/M/yyyy"}}}}"""));
        assertThat(headline(bot.slack().next())).contains("Only an administrator");
    }

    private void press(Posted asked) {
        var button = new Shown(asked.blocks()).button("Say it \u2026");
        bot.courier().interaction(Requests.press("UADMIN", Optional.of("DUADMIN"), button, Optional.of(bot.slack().answerAddress()),
                Optional.empty()));
    }

    private static String headline(Posted posted) {
        return new Shown(posted.blocks()).headline();
    }
}
