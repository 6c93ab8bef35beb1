package dev.clientele.app;

import dev.clientele.app.console.Standard;
import dev.clientele.app.settings.Settings;
import dev.clientele.chat.terminal.AttachedFiles;
import dev.clientele.chat.terminal.ChartFiles;
import dev.clientele.chat.terminal.OutputFile;
import dev.clientele.chat.terminal.OutputKind;
import dev.clientele.chat.terminal.TextReply;
import dev.clientele.command.Refusal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/// How an answer is printed, for every command that prints one and ends.
final class AnswerOptions {

    @Option(names = "--json", description = "Prints the answer as JSON: raw figures, tables, charts.")
    private boolean json;

    @Option(names = "--png", paramLabel = "FILE", description = "Writes the chart to FILE; further ones to FILE-2, FILE-3, ...")
    private Optional<Path> png = Optional.empty();

    /// @throws Refusal where the chart's file may not be written, before anything is read
    AnswerPrinter answering(Settings settings, AttachedFiles files, CommandLine commandLine) {
        var text = json
                ? Optional.<TextReply>empty()
                : Optional.of(new TextReply(Wiring.wording(settings), Standard.screen(System.getenv())));
        png.flatMap(file -> new OutputFile("--png", file, OutputKind.PICTURE).obstacle(settings.store(), List.of())).ifPresent(obstacle -> {
            throw new Refusal(obstacle);
        });
        var charts = png.map(file -> new ChartFiles(file, Wiring.charts(settings)::png));
        return new AnswerPrinter(text, charts, files, commandLine.getOut(), commandLine.getErr());
    }
}
