package dev.clientele.app;

import dev.clientele.app.console.ExitStatus;
import dev.clientele.chart.ChartRenderer;
import dev.clientele.chart.ChartSpec;
import dev.clientele.chat.terminal.OutputFile;
import dev.clientele.chat.terminal.OutputKind;
import dev.clientele.command.Asker;
import dev.clientele.command.Refusal;
import dev.clientele.command.Reply;
import dev.clientele.command.Response;
import dev.clientele.render.markdown.MarkdownReply;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `document`: a file of questions, asked of a store, becomes a page with every answer and chart.
@Command(name = "document", description = "Asks every question of a Markdown file and writes a page with the answers and their charts.",
        mixinStandardHelpOptions = true,
        footer = {"", "A line of the file that begins with \"> \" is a question; all others are kept.",
                "A digest of a day is asked for by \"> digest as of 2025-10-05 since 2025-09-28 details\".",
                "Example: clientele document questions.md --out report.md"})
public final class DocumentCommand implements Callable<Integer> {

    private static final Asker PAGE = new Asker("document", "page");
    private static final String ASKS = "> ";

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Option(names = "--out", required = true, paramLabel = "PAGE",
            description = "The page to write; its charts go into a folder beside it.")
    private Path page = Path.of("answers.md");

    @Option(names = "--rows", paramLabel = "N", defaultValue = "12", description = "How many rows of a table are shown. Default: 12.")
    private int mostRows = 12;

    @Parameters(paramLabel = "QUESTIONS", description = "The Markdown file with the questions.")
    private Path questions = Path.of("questions.md");

    @Override
    public Integer call() throws IOException {
        var settings = common.settings();
        new OutputFile("--out", page, OutputKind.PAGE).obstacle(settings.store(), List.of(questions)).ifPresent(obstacle -> {
            throw new Refusal(obstacle);
        });
        var wiring = Wiring.overExisting(settings);
        var parts = new ArrayList<String>();
        var pictures = new Pictures(page, Wiring.charts(settings));
        var words = new MarkdownReply(Wiring.wording(settings), mostRows);
        for (var line : lines()) {
            parts.add(line.startsWith(ASKS) ? answered(line.substring(ASKS.length()).strip(), wiring, pictures, words) : line);
        }
        pictures.save();
        Files.writeString(page, OutputKind.PAGE_HEAD + "\n" + String.join("\n", parts) + "\n");
        spec.commandLine().getOut().println(page + ": " + pictures.drawn.size() + " charts");
        return ExitStatus.ANSWERED;
    }

    private List<String> lines() throws IOException {
        if (!Files.isRegularFile(questions)) {
            throw new Refusal("There is no file of questions at " + questions + ".");
        }
        return Files.readAllLines(questions);
    }

    /// A page with a question that has no answer is not written.
    private static String answered(String question, Wiring wiring, Pictures pictures, MarkdownReply words) throws IOException {
        var digest = RequestedDigest.read(question);
        Response response = digest.isPresent() ? digest.get().of(wiring) : wiring.router().ask(question, PAGE);
        if (!(response instanceof Reply reply)) {
            throw new Refusal("`" + question + "` has no answer: " + words.of(response, List.of()).strip());
        }
        var asked = digest.isPresent() ? "" : "    /clientele " + question + "\n\n";
        return asked + words.of(reply, pictures.draw(reply.charts()));
    }

    /// The charts beside a page, drawn first and saved when every question has its answer. The folder of an earlier page of answers is
    /// the page's; pictures that are there before it are somebody's own.
    private static final class Pictures {

        private final Path folder;
        private final boolean isOfEarlierPage;
        private final ChartRenderer renderer;
        private final Map<Path, byte[]> drawn = new LinkedHashMap<>();

        Pictures(Path page, ChartRenderer renderer) {
            var name = String.valueOf(page.getFileName()).toLowerCase(Locale.ROOT).replaceFirst("\\.[a-z]+$", "");
            this.folder = page.resolveSibling("images").resolve(name);
            this.isOfEarlierPage = Files.exists(page);
            this.renderer = renderer;
        }

        /// The names of the charts' pictures, as the page has them.
        List<String> draw(List<ChartSpec> charts) {
            var names = new ArrayList<String>();
            for (var chart : charts) {
                var name = String.format(Locale.ROOT, "%02d.png", drawn.size() + 1);
                drawn.put(folder.resolve(name), renderer.png(chart));
                names.add("images/" + folder.getFileName() + "/" + name);
            }
            return names;
        }

        void save() throws IOException {
            for (var picture : drawn.keySet()) {
                if (!isOfEarlierPage && Files.exists(picture)) {
                    throw new Refusal(
                            "--out: " + picture + " is there and of no earlier page, so I do not write over it. Name another page.");
                }
                new OutputFile("--out", picture, OutputKind.PICTURE).obstacle().ifPresent(obstacle -> {
                    throw new Refusal(obstacle);
                });
            }
            Files.createDirectories(folder);
            for (var picture : drawn.entrySet()) {
                Files.write(picture.getKey(), picture.getValue());
            }
        }
    }
}
