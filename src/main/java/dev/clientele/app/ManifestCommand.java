package dev.clientele.app;

import dev.clientele.app.console.ExitStatus;
import dev.clientele.chat.slack.SlackManifest;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `manifest`: what a chat platform wants to be told about the bot.
@Command(name = "manifest", description = "Prints the manifest with which Slack creates the app.", mixinStandardHelpOptions = true,
        footer = {"", "Examples:", "  clientele manifest slack                                  # Socket Mode",
                "  clientele manifest slack --url https://bot.example.com    # HTTP"})
public final class ManifestCommand implements Callable<Integer> {

    private static final String SLACK = "slack";

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Parameters(paramLabel = "PLATFORM", description = "slack")
    private String platform = "";

    @Option(names = "--url", paramLabel = "URL", description = "Where Slack reaches the bot, with slack.mode http.")
    private Optional<URI> url = Optional.empty();

    @Override
    public Integer call() {
        if (!platform.equals(SLACK)) {
            throw new ParameterException(spec.commandLine(), "There is a manifest for slack, not for " + platform + ".");
        }
        var out = spec.commandLine().getOut();
        var settings = common.settings();
        out.println(
                new SlackManifest(Wiring.specs(settings), url, settings.slack().reactions(), List.copyOf(settings.web().hosts())).json());
        out.flush();
        return ExitStatus.ANSWERED;
    }
}
