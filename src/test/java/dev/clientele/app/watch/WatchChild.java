package dev.clientele.app.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/// A program that takes all files of a watched folder and notes in a file what it tells, to be killed while it does.
final class WatchChild {

    private WatchChild() {}

    public static void main(String[] arguments) {
        var told = Path.of(arguments[2]);
        var now = new AtomicReference<>(Instant.parse(arguments[3]));
        var watcher = Inbox.watcher(Path.of(arguments[0]), Path.of(arguments[1]), now::get,
                (name, text) -> note(told, name + "\t" + text));
        System.out.println("watching");
        System.out.flush();
        watcher.look();
        now.updateAndGet(time -> time.plus(Inbox.STILL));
        watcher.look();
        System.out.println("done");
    }

    private static Path note(Path told, String line) {
        try {
            return Files.writeString(told, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
