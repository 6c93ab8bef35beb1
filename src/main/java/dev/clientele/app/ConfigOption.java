package dev.clientele.app;

import dev.clientele.app.settings.Settings;
import dev.clientele.app.settings.SettingsSource;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/// Which settings file a command reads.
public final class ConfigOption {

    @Option(names = "--config", paramLabel = "FILE", description = "The settings (default: CLIENTELE_CONFIG, else config/clientele.yaml).")
    private Optional<Path> config = Optional.empty();

    /// The settings.
    ///
    /// @throws dev.clientele.app.settings.BadSettings naming every fault
    public Settings settings() {
        return source().load();
    }

    SettingsSource source() {
        return new SettingsSource(config, System.getenv());
    }
}
