package dev.clientele.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// What comes through a pipe, such as `/dev/stdin`, kept in a temporary file that can be read several times and goes with
/// the program.
final class PipedFile {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int KIND = 0170000;
    private static final int PIPE = 0010000;
    private static final int CHUNK = 1 << 16;

    private PipedFile() {}

    /// The file itself, or what came through it where it is a pipe.
    ///
    /// @throws ImportRefusal where it is neither, or nothing comes
    static Path regular(Path path) {
        if (Files.isRegularFile(path)) {
            return path;
        }
        if (!isPipe(path)) {
            throw new ImportRefusal(path + " is neither a file nor a pipe, but a device or a socket: there is no end to what it gives;"
                    + " name a file, or pipe one: cat FILE | clientele import /dev/stdin");
        }
        return received(path);
    }

    private static boolean isPipe(Path path) {
        try {
            return Files.getAttribute(path, "unix:mode") instanceof Integer mode && (mode & KIND) == PIPE;
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    private static Path received(Path path) {
        try {
            var copy = Files.createTempFile("clientele-piped-" + ProcessHandle.current().pid() + "-", ".csv");
            copy.toFile().deleteOnExit();
            try (var out = Files.newOutputStream(copy)) {
                var in = opened(path);
                for (var chunk = next(path, in); chunk.length > 0; chunk = next(path, in)) {
                    out.write(chunk);
                }
                in.close();
            }
            return copy;
        } catch (IOException e) {
            throw new ImportRefusal(path + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private static InputStream opened(Path path) {
        return patiently(path, () -> Files.newInputStream(path));
    }

    private static byte[] next(Path path, InputStream in) {
        return patiently(path, () -> {
            var chunk = in.readNBytes(1);
            var ready = chunk.length == 0 ? 0 : Math.min(in.available(), CHUNK);
            var all = new byte[chunk.length + ready];
            System.arraycopy(chunk, 0, all, 0, chunk.length);
            in.readNBytes(all, chunk.length, ready);
            return all;
        });
    }

    /// Waits in another thread, because nothing ends the opening or the reading of a pipe to which nobody writes.
    private static <T> T patiently(Path path, Callable<T> work) {
        var task = new FutureTask<>(work);
        Thread.ofPlatform().daemon().name("pipe-reader").start(task);
        try {
            return task.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new ImportRefusal(path + " is a pipe, and nothing came through it for " + PATIENCE.toSeconds()
                    + " s; write to it, or name a file", e);
        } catch (ExecutionException e) {
            throw new ImportRefusal(path + ": cannot be read: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ImportRefusal(path + ": reading was interrupted", e);
        }
    }
}
