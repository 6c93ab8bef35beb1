package dev.clientele;

import dev.clientele.app.AskCommand;
import dev.clientele.app.ChatCommand;
import dev.clientele.app.CommonOptions;
import dev.clientele.app.ConfigOption;
import dev.clientele.app.DemoCommand;
import dev.clientele.app.DoctorCommand;
import dev.clientele.app.DocumentCommand;
import dev.clientele.app.ManifestCommand;
import dev.clientele.app.PrintDigestCommand;
import dev.clientele.app.ServeCommand;
import dev.clientele.app.TrainCommand;
import dev.clientele.app.Version;
import dev.clientele.app.Wiring;
import dev.clientele.app.console.ExitStatus;
import dev.clientele.app.console.Mistakes;
import dev.clientele.app.console.Standard;
import dev.clientele.app.importing.ImportCommand;
import dev.clientele.app.source.SourcesCommand;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The command line.
@Command(name = "clientele", description = "Answers a sales team's questions about its customers from the company's invoices.",
        versionProvider = Version.class, mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Start with: ./clientele demo", "Then ask:   ./clientele ask \"top 5\"", "",
                "Exit status: 0 answered, 1 refused, 2 wrong usage or settings, 70 failed."})
public final class Main implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT); // figures in statements, files and answers have the same digits on every machine
        System.exit(commandLine(Standard.out(), Standard.err()).execute(arguments));
    }

    /// The commands, writing to the given streams.
    public static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        var mistakes = new Mistakes();
        var commands = new CommandLine(new Main()).addSubcommand(new DemoCommand()).addSubcommand(importing()).addSubcommand(sources())
                .addSubcommand(new AskCommand()).addSubcommand(new PrintDigestCommand()).addSubcommand(new ChatCommand())
                .addSubcommand(new ServeCommand())
                .addSubcommand(new DocumentCommand()).addSubcommand(new DoctorCommand()).addSubcommand(new ManifestCommand())
                .addSubcommand(new TrainCommand())
                .addSubcommand(hidden(new GenerateCompletion()));
        return commands.setOut(out).setErr(err).setUsageHelpAutoWidth(true).setParameterExceptionHandler(mistakes)
                .setExecutionExceptionHandler(mistakes);
    }

    /// Nothing was typed: says what could be.
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitStatus.USAGE;
    }

    private static CommandLine importing() {
        var config = new ConfigOption();
        var command = new CommandLine(new ImportCommand(() -> Wiring.importDefaults(config.settings()), Standard.screen(System.getenv())));
        command.getCommandSpec().addMixin("config", CommandSpec.forAnnotatedObject(config)).mixinStandardHelpOptions(true);
        return command;
    }

    private static CommandLine sources() {
        var common = new CommonOptions();
        var command = new CommandLine(
                new SourcesCommand(common::settings, Wiring::importDefaults, System.getenv(), Standard.screen(System.getenv())));
        command.getSubcommands().values()
                .forEach(each -> each.getCommandSpec().addMixin("common", CommandSpec.forAnnotatedObject(common)));
        return command;
    }

    private static CommandLine hidden(Object command) {
        var line = new CommandLine(command);
        line.getCommandSpec().usageMessage().hidden(true);
        return line;
    }
}
