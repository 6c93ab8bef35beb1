package dev.clientele.app.watch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// The right to take files out of a folder, which one process has at a time. The system takes it back from one that dies.
record FolderLock(FileChannel channel) implements AutoCloseable {

    private static final String NAME = ".clientele-lock";

    /// The right; empty where another process has it.
    static Optional<FolderLock> tryOn(Path folder) throws IOException {
        var channel =
                FileChannel.open(folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        if (isLocked(channel)) {
            return Optional.of(new FolderLock(channel));
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
