package dev.clientele.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Empty stores for tests: copies of one whose schema was made once, which takes a second.
public final class NewStore {

    private static final byte[] EMPTY = empty();

    private NewStore() {}

    /// A store of its own in the folder.
    public static Database in(Path folder) {
        return at(folder.resolve("sales.db"));
    }

    public static Database at(Path file) {
        try {
            Files.write(file, EMPTY);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return Database.open(file);
    }

    private static byte[] empty() {
        try {
            var folder = Files.createTempDirectory("store");
            var file = folder.resolve("empty.db");
            Database.open(file);
            var content = Files.readAllBytes(file);
            Files.delete(file);
            Files.delete(folder);
            return content;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
