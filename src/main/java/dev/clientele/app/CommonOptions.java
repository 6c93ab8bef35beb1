package dev.clientele.app;

import dev.clientele.app.settings.Settings;
import dev.clientele.app.settings.SettingsSource;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What every command over a store takes: where the settings and the store are.
public final class CommonOptions {

    @Option(names = "--store", paramLabel = "FILE", description = "The store's file (default: CLIENTELE_STORE, else the settings').")
    private Optional<Path> store = Optional.empty();

    @Mixin
    private ConfigOption config = new ConfigOption();

    /// The settings, with the store that was named.
    ///
    /// @throws dev.clientele.app.settings.BadSettings naming every fault
    public Settings settings() {
        return over(config.settings());
    }

    /// Settings from elsewhere, with the store that was named.
    Settings over(Settings settings) {
        return store.map(settings::withStore).orElse(settings);
    }

    SettingsSource source() {
        return config.source();
    }
}
