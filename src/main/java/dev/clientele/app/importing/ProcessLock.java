package dev.clientele.app.importing;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// The right to a piece of work that one of all processes may do at a time. The system takes it back from one that dies.
public record ProcessLock(FileChannel channel) implements AutoCloseable {

    /// The right that goes with a file, which is made where it is missing; empty where another has it.
    public static Optional<ProcessLock> tryOn(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        if (isLocked(channel)) {
            return Optional.of(new ProcessLock(channel));
        }
        channel.close();
        return Optional.empty();
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException another) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
