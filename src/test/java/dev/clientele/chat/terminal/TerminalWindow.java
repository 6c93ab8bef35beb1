package dev.clientele.chat.terminal;

import dev.clientele.chart.ChartRenderer;
import dev.clientele.chart.Theme;
import dev.clientele.chat.Heard;
import dev.clientele.chat.Window;
import dev.clientele.command.Router;
import dev.clientele.model.ValueFormatter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The terminal as a person reads it: what each line typed brings, taken apart again.
final class TerminalWindow implements Window {

    private final Path folder;
    private final StringWriter shown = new StringWriter();
    private final TerminalChat chat;
    private List<String> answer = List.of();

    TerminalWindow(Router router) {
        var wording = new ValueFormatter(Locale.UK);
        var lines = new PipedLines(new BufferedReader(Reader.nullReader()), new PrintWriter(shown), Screen.none());
        folder = newFolder();
        var rendering = new TerminalChat.Rendering(wording, new ChartRenderer(wording, Theme.standard()), new AttachedFiles(folder));
        chat = new TerminalChat(router, rendering, lines);
    }

    @Override
    public Heard say(String line) {
        shown.getBuffer().setLength(0);
        chat.goesOn(line.strip());
        answer = shown.toString().lines().filter(shownLine -> !shownLine.startsWith("> ")).toList();
        return new Heard(answer.getFirst().replace("`", ""), allRows(), charts(), smallPrint(), buttons());
    }

    @Override
    public Heard press(String label) {
        return say(Integer.toString(buttons().indexOf(label) + 1));
    }

    @Override
    public List<List<String>> allRows() {
        var hasTable = answer.size() > 1 && answer.get(1).isEmpty();
        var underHead = answer.stream().skip(hasTable ? 3 : answer.size()).takeWhile(line -> !line.isEmpty());
        return underHead.filter(line -> !line.matches("  (\u2500|-.?: ).*")).map(this::cells).toList();
    }

    private List<String> cells(String row) {
        return Arrays.stream(row.strip().split(" {2,}", -1)).map(cell -> cell.startsWith("-") ? cell + reason(cell) : cell).toList();
    }

    private String reason(String cell) {
        return answer.stream().map(String::strip).filter(line -> line.startsWith(cell + ": ")).findFirst()
                .map(line -> line.substring(cell.length())).orElse("");
    }

    private List<String> smallPrint() {
        var afterTable = answer.stream().skip(2).dropWhile(line -> !line.isEmpty()).skip(1);
        return afterTable.takeWhile(line -> !line.isEmpty()).toList();
    }

    private List<String> buttons() {
        var offered = answer.stream().dropWhile(line -> !line.equals("Ask next") && !line.equals("Try")).skip(1);
        return offered.filter(line -> line.matches(" +\\d+ {2}.*")).map(line -> line.strip().split(" {2,}", -1)[1]).toList();
    }

    private List<Heard.Chart> charts() {
        return answer.stream().filter(line -> line.startsWith("Chart: "))
                .map(line -> new Heard.Chart(line.substring("Chart: ".length()), Optional.empty())).toList();
    }

    @Override
    public Map<String, byte[]> files() {
        return answer.stream().filter(line -> line.startsWith("Saved ")).map(line -> folder.resolve(line.substring(6)))
                .collect(Collectors.toMap(file -> file.getFileName().toString(), TerminalWindow::content));
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("clientele-terminal");
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    @Override
    public void close() {
        try (var files = Files.list(folder)) {
            files.forEach(file -> file.toFile().delete());
            Files.delete(folder);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
