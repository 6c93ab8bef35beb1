package dev.clientele.chat.web.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import com.github.benmanes.caffeine.cache.Scheduler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The files that people brought and have not imported yet. Those that nobody asks for any more are removed after a while, and all of them at
/// the end. Safe for use by many threads.
public final class Drops implements AutoCloseable {

    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final int MOST = 50;

    private final Path parent;
    private final long largest;
    private final Cache<String, Drop> known = Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(IDLE).executor(Runnable::run)
            .scheduler(Scheduler.systemScheduler()).removalListener(Drops::removed).build();

    /// @param parent the folder in which each of them has its own
    /// @param largest how many bytes the files may have that are brought at once
    public Drops(Path parent, long largest) {
        this.parent = parent;
        this.largest = largest;
    }

    /// How many bytes the files may have that are brought at once.
    public long largest() {
        return largest;
    }

    /// One without files.
    ///
    /// @throws UncheckedIOException where this machine has no room for it
    public Drop begin(String owner) {
        try {
            var folder = Files.createTempDirectory(parent, "clientele-import-" + ProcessHandle.current().pid() + "-");
            var drop = new Drop(owner, folder, largest);
            known.put(drop.id(), drop);
            return drop;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /// The one of an id, if it is that person's.
    public Optional<Drop> find(String id, String owner) {
        return Optional.ofNullable(known.getIfPresent(id)).filter(drop -> drop.isOf(owner));
    }

    /// Forgets one, and removes its files unless they are being imported.
    public void discard(Drop drop) {
        known.invalidate(drop.id());
    }

    @Override
    public void close() {
        known.invalidateAll();
    }

    private static void removed(@Nullable String id, @Nullable Drop drop, RemovalCause cause) {
        if (drop != null) {
            drop.discard();
        }
    }
}
