package dev.clientele.chat.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.chat.StandIns;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The line editor on a real terminal's discipline: keys go in, lines come out.
class TypedLinesTest {

    private static final String TAB = "\t";
    private static final String ENTER = "\r";
    private static final String UP = "\u001bOA";
    private static final String CTRL_C = "\u0003";
    private static final String CTRL_D = "\u0004";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private LineDisciplineTerminal terminal;
    private TypedLines lines;

    @BeforeEach
    void open() throws IOException {
        terminal = new LineDisciplineTerminal("test", "xterm", shown, StandardCharsets.UTF_8);
        lines = open(Optional.of(folder.resolve("state").resolve("history")));
    }

    @AfterEach
    void close() {
        lines.close();
    }

    @Test
    void commandIsCompleted() throws IOException {
        type("rank" + TAB + "5" + ENTER);
        assertThat(lines.next()).contains("ranking 5");
    }

    @Test
    void nameIsCompletedAsTheDataSpellsItAndQuoted() throws IOException {
        type("ranking country uni" + TAB + ENTER);
        assertThat(lines.next().map(String::strip)).contains("ranking country \"United Kingdom\"");
    }

    @Test
    void severalCandidatesAreCompletedToWhatTheyShareAndShown() throws IOException {
        type("ranking country g" + TAB + TAB + ENTER + ENTER);
        lines.next();
        assertThat(shown()).contains("Germany").contains("Greece");
    }

    @Test
    void earlierQuestionsComeBackAlsoTheNextTime() throws IOException {
        type("ranking 7" + ENTER + UP + ENTER);
        assertThat(lines.next()).contains("ranking 7");
        assertThat(lines.next()).contains("ranking 7");
        lines.close();

        terminal = new LineDisciplineTerminal("test", "xterm", shown, StandardCharsets.UTF_8);
        lines = open(Optional.of(folder.resolve("state").resolve("history")));
        type(UP + ENTER);
        assertThat(lines.next()).contains("ranking 7");
    }

    @Test
    void nothingIsWrittenWhereHistoryIsNotWanted() throws IOException {
        var silent = new TypedLines(terminal, StandIns.router(InstantSource.system())::complete, Optional.empty(), false);
        type("ranking 7" + ENTER);
        assertThat(silent.next()).contains("ranking 7");
        assertThat(Files.exists(folder.resolve("state"))).isFalse();
    }

    @Test
    void interruptDropsTheLineAndEndOfInputEnds() throws IOException {
        var next = CompletableFuture.supplyAsync(lines::next);
        type("rankin");
        awaitShown("> rankin");
        type(CTRL_C);
        awaitShown("^C");
        type("ranking 2" + ENTER + CTRL_D);
        assertThat(next.join()).contains("ranking 2");
        assertThat(lines.next()).isEmpty();
    }

    @Test
    void interruptOfAnEmptyLineSaysHowToLeave() throws IOException {
        var next = CompletableFuture.supplyAsync(lines::next);
        awaitShown("> ");
        type(CTRL_C);
        awaitShown("Type quit or press Ctrl-D to leave.");
        type(CTRL_D);
        assertThat(next.join()).isEmpty();
    }

    private TypedLines open(Optional<Path> history) {
        return new TypedLines(terminal, StandIns.router(InstantSource.system())::complete, history, false);
    }

    private void type(String keys) throws IOException {
        terminal.processInputBytes(keys.getBytes(StandardCharsets.UTF_8));
    }

    private void awaitShown(String text) {
        var patience = System.nanoTime() + 10_000_000_000L;
        while (!shown().contains(text)) {
            assertThat(System.nanoTime()).as("time to show \"%s\" in \"%s\"", text, shown()).isLessThan(patience);
            LockSupport.parkNanos(1_000_000);
        }
    }

    private String shown() {
        return shown.toString(StandardCharsets.UTF_8);
    }
}
