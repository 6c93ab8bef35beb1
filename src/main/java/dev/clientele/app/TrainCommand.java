package dev.clientele.app;

import dev.clientele.app.settings.Settings;
import dev.clientele.sample.SampleCompany;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `train`: what people will do first, done once by the build, so that the JVM can keep the classes it loaded for it.
@Command(name = "train", mixinStandardHelpOptions = true, hidden = true,
        description = "The build's training run: asks questions of a sample store.")
public final class TrainCommand implements Callable<Integer> {

    private static final List<List<String>> RUNS = List.of(List.of("--version"), List.of("ask", "top 5 2025", "--png", "chart.png"),
            List.of("ask", "--json", "flows 2025", "--png", "chart.png"), List.of("ask", "flows by quarter"), List.of("ask", "help"),
            List.of("ask", "tpo 5"), List.of("ask", "top 10 by profit country Germany"));

    @Spec
    private CommandSpec spec;

    @Option(names = "--work", paramLabel = "DIR", required = true, description = "A folder for its files.")
    private Path work = Path.of("");

    @Override
    public Integer call() throws IOException {
        Files.createDirectories(work);
        var store = work.resolve("train.db");
        var wiring = Wiring.over(Settings.defaults().withStore(store));
        SampleStore.fill(wiring.database(), wiring.sales(), SampleCompany.usual());
        for (var run : RUNS) {
            again(run.stream().map(word -> word.equals("chart.png") ? work.resolve(word).toString() : word).toList(), store);
        }
        return ExitStatus.ANSWERED;
    }

    /// Every run but the first is over the same store.
    private void again(List<String> words, Path store) {
        var arguments = new java.util.ArrayList<>(words);
        if (words.size() > 1) {
            arguments.addAll(List.of("--store", store.toString()));
        }
        root(spec.commandLine()).execute(arguments.toArray(String[]::new));
    }

    private static CommandLine root(CommandLine command) {
        return command.getParent() == null ? command : root(command.getParent());
    }
}
