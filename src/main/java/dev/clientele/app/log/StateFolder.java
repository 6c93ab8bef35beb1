package dev.clientele.app.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
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

    /// The folder, made where it is missing, for its owner's eyes alone: questions name customers.
    public static Path made() {
        var folder = own();
        try {
            return Files.createDirectories(folder, privately());
        } catch (IOException cause) {
            throw new UncheckedIOException("the folder " + folder + " cannot be made", cause);
        }
    }

    private static FileAttribute<?>[] privately() {
        var isPosix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return isPosix
                ? new FileAttribute<?>[]{PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))}
                : new FileAttribute<?>[0];
    }
}
