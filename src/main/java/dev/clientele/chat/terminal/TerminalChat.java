package dev.clientele.chat.terminal;

import dev.clientele.chart.ChartRenderer;
import dev.clientele.chart.ChartSpec;
import dev.clientele.chat.QuestionLimit;
import dev.clientele.command.Asker;
import dev.clientele.command.Attachment;
import dev.clientele.command.Button;
import dev.clientele.command.Refusal;
import dev.clientele.command.Reply;
import dev.clientele.command.Response;
import dev.clientele.command.Router;
import dev.clientele.model.ValueFormatter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A conversation in a terminal: a line is a question, a number presses a button of the last answer, and a few words are
/// for the terminal itself. Used by one thread.
public final class TerminalChat {

    private static final Asker PERSON = new Asker("terminal", System.getProperty("user.name", ""));

    private final Router router;
    private final Rendering rendering;
    private final ConversationLines lines;
    private List<Button> buttons = List.of();
    private List<ChartSpec> charts = List.of();

    /// How answers are put into words, pictures and files.
    ///
    /// @param files where an answer's files are written
    public record Rendering(ValueFormatter wording, ChartRenderer charts, AttachedFiles files) {}

    public TerminalChat(Router router, Rendering rendering, ConversationLines lines) {
        this.router = router;
        this.rendering = rendering;
        this.lines = lines;
    }

    /// Greets, and answers until the person leaves or there are no more lines.
    public void run(String greeting) {
        say(greeting);
        say("Ask, or type help. Tab completes, a number asks what it stands for, chart saves the picture, quit leaves.");
        Optional<String> line;
        do {
            lines.out().println();
            lines.out().flush();
            line = lines.next();
        } while (line.isPresent() && goesOn(line.get().strip()));
        lines.out().flush();
    }

    /// Whether the conversation goes on after a line; its answer is written.
    boolean goesOn(String line) {
        switch (line.toLowerCase(Locale.ROOT)) {
            case "quit", "exit", "bye", "q" -> {
                return false;
            }
            case "clear" -> lines.clear();
            case "" -> say("Ask, or type help.");
            case "chart" -> saveCharts(Path.of("chart.png"));
            default -> heed(line);
        }
        lines.out().flush();
        return true;
    }

    private void heed(String line) {
        if (line.matches("\\d{1,2}") && !buttons.isEmpty()) {
            press(Integer.parseInt(line));
        } else if (line.matches("(?i)chart \\S.*")) {
            saveCharts(Path.of(line.substring(6).strip()));
        } else {
            ask(line);
        }
    }

    private void ask(String question) {
        var tooLong = QuestionLimit.refusal(question, rendering.wording());
        show(tooLong.isPresent() ? tooLong.get() : router.ask(question, PERSON));
    }

    private void press(int number) {
        if (number < 1 || number > buttons.size()) {
            say("There is no number " + number + " under the last answer. It has 1 to " + buttons.size() + ".");
            return;
        }
        var question = buttons.get(number - 1).question();
        say("> " + question);
        ask(question);
    }

    private void show(Response response) {
        lines.out().print(new TextReply(rendering.wording(), lines.screen()).of(response));
        switch (response) {
            case Reply reply -> {
                buttons = reply.buttons();
                charts = reply.charts();
                charts.forEach(chart -> faint("Chart: " + chart.heading().altText()));
                save(reply.files());
            }
            case Response.Refused refused ->
                    buttons = refused.suggestions().stream().map(question -> new Button(question, question)).toList();
            case Response.Failed ignored -> buttons = List.of();
        }
    }

    private void save(List<Attachment> files) {
        try {
            rendering.files().write(files).forEach(file -> say("Saved " + file));
        } catch (IOException cause) {
            say("The file cannot be written into " + rendering.files().folder().toAbsolutePath() + ". May you write into it?");
        }
    }

    private void saveCharts(Path file) {
        if (charts.isEmpty()) {
            say("There is no chart yet. Ask something first.");
            return;
        }
        try {
            for (var written : new ChartFiles(file, rendering.charts()::png).write(charts)) {
                say("Saved " + written);
            }
        } catch (Refusal refusal) {
            say(String.valueOf(refusal.getMessage()));
        } catch (IOException cause) {
            say("The chart cannot be written to " + file + ". Is the folder there, and may you write into it?");
        }
    }

    private void say(String text) {
        WrappedProse.lines(text, lines.screen().proseWidth()).forEach(lines.out()::println);
    }

    private void faint(String text) {
        WrappedProse.lines(text, lines.screen().proseWidth())
                .forEach(line -> lines.out().println(lines.screen().paint(Screen.Ink.FAINT, line)));
    }
}
