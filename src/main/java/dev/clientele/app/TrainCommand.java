package dev.clientele.app;

import dev.clientele.app.console.ExitStatus;
import dev.clientele.app.doctor.HealthRequest;
import dev.clientele.app.settings.Settings;
import dev.clientele.sample.SampleCompany;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `train`: what people do first, done once by the build, so that the JVM can keep the classes it loaded for it.
@Command(name = "train", mixinStandardHelpOptions = true, hidden = true,
        description = "The build's training run: makes a sample store and asks it the usual questions.")
public final class TrainCommand implements Callable<Integer> {

    private static final String CHART = "chart.png";
    private static final List<List<String>> ASKED = List.of(List.of("ask", "top 5 2025", "--png", CHART),
            List.of("ask", "--json", "flows 2025", "--png", CHART), List.of("ask", "flows by quarter"), List.of("ask", "help"),
            List.of("ask", "tpo 5"), List.of("ask", "top 10 by profit country Germany"), List.of("doctor"));

    @Spec
    private CommandSpec spec;

    @Option(names = "--work", paramLabel = "DIR", required = true, description = "A folder for its files.")
    private Path work = Path.of("");

    @Override
    public Integer call() throws IOException {
        Files.createDirectories(work);
        var store = work.resolve("train.db");
        for (var leftover : List.of("train.db", "train.db-wal", "train.db-shm", "train.db.portfolio")) {
            Files.deleteIfExists(work.resolve(leftover));
        }
        var settings = Settings.defaults().withStore(store).withWeb(new Settings.Web("127.0.0.1", 0));
        var wiring = Wiring.over(settings);
        SampleStore.fill(wiring.database(), wiring.sales(), SampleCompany.usual());
        serve(wiring);
        ASKED.forEach(words -> run(words, store));
        return ExitStatus.ANSWERED;
    }

    private static void serve(Wiring wiring) {
        try (var bot = RunningBot.start(wiring)) {
            new HealthRequest(bot.address()).findings();
            new HealthRequest(bot.address().resolve("/health")).findings();
        }
    }

    /// Runs a command as if it had been typed.
    private void run(List<String> words, Path store) {
        var arguments = new ArrayList<String>();
        words.forEach(word -> arguments.add(word.equals(CHART) ? work.resolve(CHART).toString() : word));
        arguments.addAll(List.of("--store", store.toString()));
        root(spec.commandLine()).execute(arguments.toArray(String[]::new));
    }

    private static CommandLine root(CommandLine command) {
        var parent = command.getParent();
        return parent == null ? command : root(parent);
    }
}
