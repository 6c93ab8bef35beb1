package dev.clientele.app;

import dev.clientele.app.settings.Settings;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Where the chat page listens, before any setting.
public final class PageOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--host", paramLabel = "ADDRESS",
            description = "The address to listen on; 0.0.0.0 lets everyone in the network ask (default: the settings', 127.0.0.1).")
    private Optional<String> host = Optional.empty();

    @Option(names = "--port", paramLabel = "N", description = "The port, 0 for any (default: the settings', 8080).")
    private Optional<Integer> port = Optional.empty();

    /// The settings with the page where these options say.
    Settings over(Settings settings) {
        var wanted = port.orElse(settings.web().port());
        if (wanted < 0 || wanted > 65_535) {
            throw new ParameterException(command.commandLine(), "A port is a number from 0 to 65535, not " + wanted + ".");
        }
        return settings.withWeb(new Settings.Web(host.orElse(settings.web().host()), wanted, settings.web().hosts(),
                settings.web().openToChanges()));
    }
}
