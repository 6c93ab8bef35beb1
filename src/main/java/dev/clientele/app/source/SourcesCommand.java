package dev.clientele.app.source;

import static java.util.Objects.requireNonNull;

import dev.clientele.app.console.ExitStatus;
import dev.clientele.app.importing.ImportDefaults;
import dev.clientele.app.settings.Settings;
import dev.clientele.app.settings.SourceSettings;
import dev.clientele.app.source.SourceRun.Extent;
import dev.clientele.chat.terminal.Screen;
import dev.clientele.chat.terminal.TextReply;
import dev.clientele.command.Response;
import dev.clientele.ingest.ImportRefusal;
import dev.clientele.ingest.jdbc.Drivers;
import dev.clientele.model.ValueFormatter;
import dev.clientele.store.Database;
import dev.clientele.store.SourceReadings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `clientele sources test|run|status`: the company's own databases, as the settings name them.
@Command(name = "sources", description = "Test, read and list the databases that the settings name below sources.",
        mixinStandardHelpOptions = true)
public final class SourcesCommand {

    private final Supplier<Settings> settings;
    private final Function<Settings, ImportDefaults> defaults;
    private final Map<String, String> environment;
    private final Screen screen;

    @Spec
    private @Nullable CommandSpec spec;

    /// @param settings asked when a command runs
    /// @param environment where users and passwords stand
    public SourcesCommand(Supplier<Settings> settings, Function<Settings, ImportDefaults> defaults, Map<String, String> environment,
            Screen screen) {
        this.settings = settings;
        this.defaults = defaults;
        this.environment = Map.copyOf(environment);
        this.screen = screen;
    }

    @Command(name = "status", description = "When each was read last, and what became of it.", mixinStandardHelpOptions = true)
    int status() {
        var known = settings.get();
        print(new StatusReply(new ValueFormatter(known.locale()), known.calendar().zone()).of(known.sources(),
                new SourceReadings(Database.open(known.store())).all()), known);
        return ExitStatus.ANSWERED;
    }

    @Command(name = "test", description = "Whether each can be reached, and which columns it has; stores nothing.",
            mixinStandardHelpOptions = true)
    int test(@Parameters(arity = "0..1", paramLabel = "NAME", description = "The one (default: all).") @Nullable String name) {
        var known = settings.get();
        var run = run(known);
        var failed = 0;
        for (var source : named(known, name)) {
            for (var part : source.parts().keySet()) {
                try {
                    var query = run.query(source, part, Optional.empty());
                    out(query.name() + ": " + run.database(source).product() + "; columns: "
                            + String.join(", ", run.database(source).columns(query)));
                } catch (ImportRefusal refusal) {
                    failed++;
                    commandLine().getErr().println(refusal.getMessage());
                }
            }
        }
        return failed == 0 ? ExitStatus.ANSWERED : ExitStatus.REFUSED;
    }

    @Command(name = "run", description = "Read what has changed, and all of it when that is due.", mixinStandardHelpOptions = true)
    int run(@Parameters(arity = "0..1", paramLabel = "NAME", description = "The one (default: all).") @Nullable String name,
            @Option(names = "--full", description = "Read all invoices, and take out those that are no more there.") boolean isFull,
            @Option(names = "--accept-missing",
                    description = "Take out invoices that are no more there, however many they are.") boolean accepts) {
        var known = settings.get();
        var failed = 0;
        for (var source : named(known, name)) {
            var outcomes = run(known).run(source, new Extent(isFull || accepts, accepts));
            if (outcomes.isEmpty()) {
                out(source.name() + " is being read by another process");
            }
            for (var outcome : outcomes) {
                failed += outcome.report().isStored() ? 0 : 1;
                print(outcome.report().response(), known);
            }
        }
        return failed == 0 ? ExitStatus.ANSWERED : ExitStatus.REFUSED;
    }

    private SourceRun run(Settings known) {
        return new SourceRun(defaults.apply(known), new SourceReadings(Database.open(known.store())),
                new Drivers(known.imports().drivers()),
                environment);
    }

    private List<SourceSettings> named(Settings known, @Nullable String name) {
        var found = known.sources().stream().filter(source -> name == null || source.name().equals(name)).toList();
        if (found.isEmpty()) {
            throw new ParameterException(commandLine(), name == null
                    ? "No sources are set. They stand below `sources` in the settings."
                    : "No source is called " + name + ". There are: "
                            + String.join(", ", known.sources().stream().map(SourceSettings::name).toList()));
        }
        return found;
    }

    private void print(Response response, Settings known) {
        out(new TextReply(new ValueFormatter(known.locale()), screen).of(response).stripTrailing());
    }

    private void out(String text) {
        commandLine().getOut().println(text);
        commandLine().getOut().flush();
    }

    private CommandLine commandLine() {
        return requireNonNull(spec, "spec is null").commandLine();
    }
}
