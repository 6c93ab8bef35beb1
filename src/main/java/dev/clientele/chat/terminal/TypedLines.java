package dev.clientele.chat.terminal;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.InfoCmp.Capability;

/// Questions typed by a person, with history and completion.
public final class TypedLines implements ConversationLines {

    private static final int USUAL_WIDTH = 80;
    private static final int REMEMBERED = 1_000;

    private final Terminal terminal;
    private final LineReader reader;
    private final boolean colours;

    /// @param completion whole questions that begin as an unfinished one does
    /// @param history where questions are remembered; empty for not at all
    TypedLines(Terminal terminal, Function<String, List<String>> completion, Optional<Path> history, boolean colours) {
        this.terminal = terminal;
        this.colours = colours;
        var builder = LineReaderBuilder.builder().terminal(terminal).appName("clientele").parser(new WholeLine())
                .completer(new QuestionCompleter(completion)).completionMatcher(new AnyCandidate())
                .option(LineReader.Option.HISTORY_IGNORE_SPACE, true).option(LineReader.Option.DISABLE_EVENT_EXPANSION, true);
        history.ifPresent(file -> builder.variable(LineReader.HISTORY_FILE, file).variable(LineReader.HISTORY_SIZE, REMEMBERED)
                .variable(LineReader.HISTORY_FILE_SIZE, REMEMBERED));
        this.reader = builder.build();
    }

    /// On the process' own terminal.
    ///
    /// @param completion whole questions that begin as an unfinished one does
    /// @param history where questions are remembered; empty for not at all
    public static TypedLines onSystem(Function<String, List<String>> completion, Optional<Path> history, boolean colours) {
        try {
            return new TypedLines(TerminalBuilder.builder().system(true).dumb(true).build(), completion, history, colours);
        } catch (IOException cause) {
            throw new UncheckedIOException("the terminal cannot be used", cause);
        }
    }

    @Override
    public Optional<String> next() {
        while (true) {
            try {
                return Optional.of(reader.readLine(screen().paint(Screen.Ink.STRONG, "> ")));
            } catch (EndOfFileException end) {
                return Optional.empty();
            } catch (UserInterruptException dropped) {
                if (dropped.getPartialLine().isEmpty()) {
                    out().println("Type quit or press Ctrl-D to leave.");
                }
            }
        }
    }

    @Override
    public PrintWriter out() {
        return terminal.writer();
    }

    @Override
    public Screen screen() {
        return new Screen(terminal.getWidth() > 0 ? terminal.getWidth() : USUAL_WIDTH, colours);
    }

    @Override
    public void clear() {
        terminal.puts(Capability.clear_screen);
        terminal.flush();
    }

    @Override
    public void close() {
        try {
            terminal.close();
        } catch (IOException cause) {
            throw new UncheckedIOException("the terminal cannot be given back", cause);
        }
    }
}
