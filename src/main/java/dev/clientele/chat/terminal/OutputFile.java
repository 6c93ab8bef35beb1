package dev.clientele.chat.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A file that an option names, looked at before anything is read or written: it never is the store, what the command reads, or a file
/// of another kind that is there.
///
/// @param option as it is typed: `--png`
public record OutputFile(String option, Path path, OutputKind kind) {

    private static final int LOOKED_AT = 512;
    /// What lies beside a store.
    private static final List<String> OF_STORE = List.of("", "-wal", "-shm", "-journal", ".portfolio");

    /// Why it may not be written; empty where it may.
    ///
    /// @param inputs what the command reads
    public Optional<String> obstacle(Path store, List<Path> inputs) {
        if (OF_STORE.stream().anyMatch(end -> isSame(path, store.resolveSibling(store.getFileName() + end)))) {
            return Optional.of(option + " " + path + " is the store. Name another file.");
        }
        if (inputs.stream().anyMatch(input -> isSame(path, input))) {
            return Optional.of(option + " " + path + " is the file to be read. Name another one.");
        }
        return obstacle();
    }

    /// Why it may not be written, whatever the command reads; empty where it may.
    public Optional<String> obstacle() {
        if (Files.isDirectory(path)) {
            return Optional.of(option + " " + path + " is a folder. Name a file.");
        }
        return Files.isRegularFile(path) && !isOfKind()
                ? Optional.of(option + " " + path + " is there and no " + kind.noun() + ", so I do not write over it. Name another file.")
                : Optional.empty();
    }

    private boolean isOfKind() {
        try (var in = Files.newInputStream(path)) {
            return kind.is(in.readNBytes(LOOKED_AT));
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return real(one).equals(real(other)) || (Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other));
        } catch (IOException unreadable) {
            return false;
        }
    }

    /// Where it is or would be, links in its folders followed.
    private static Path real(Path path) throws IOException {
        var absolute = path.toAbsolutePath().normalize();
        var folder = absolute.getParent();
        if (Files.exists(absolute)) {
            return absolute.toRealPath();
        }
        return folder != null && Files.exists(folder) ? folder.toRealPath().resolve(absolute.getFileName()) : absolute;
    }
}
