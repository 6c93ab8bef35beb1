package dev.clientele.app.log;

import java.nio.file.Path;
import java.util.Map;

/// The person's own folder for what the program remembers between starts: its log and the terminal's history. By the XDG
/// rule `$XDG_STATE_HOME/clientele`, or `~/.local/state/clientele`.
public final class StateFolder {

    private StateFolder() {}

    public static Path own() {
        return of(System.getenv());
    }

    static Path of(Map<String, String> environment) {
        var named = environment.getOrDefault("XDG_STATE_HOME", "");
        var base = named.isBlank() ? Path.of(System.getProperty("user.home"), ".local", "state") : Path.of(named);
        return base.resolve("clientele");
    }
}
