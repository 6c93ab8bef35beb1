package dev.clientele.app.watch;

import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// Since when files are as they are, as far as they were looked at. Not for use by several threads.
final class Stillness {

    /// Programs make a file first and may need a while to fill it.
    private static final int EMPTY_WAITS_TIMES = 40;

    private final Duration still;
    private final Map<Path, Seen> seen = new HashMap<>();

    /// @param still for how long a file must not have changed
    Stillness(Duration still) {
        this.still = still;
    }

    private record Seen(long size, FileTime changed, Instant since) {

        boolean isAs(BasicFileAttributes now) {
            return size == now.size() && changed.equals(now.lastModifiedTime());
        }
    }

    /// Whether nobody seems to write to it any more.
    boolean isStill(Path file, BasicFileAttributes attributes, Instant now) {
        var before = seen.get(file);
        if (before == null || !before.isAs(attributes) || before.since().isAfter(now)) {
            seen.put(file, new Seen(attributes.size(), attributes.lastModifiedTime(), now));
            return false;
        }
        var wanted = attributes.size() == 0 ? still.multipliedBy(EMPTY_WAITS_TIMES) : still;
        return !before.since().plus(wanted).isAfter(now);
    }

    /// Begins to wait anew, as for a file never seen.
    void forget(Path file) {
        seen.remove(file);
    }

    /// Forgets all files that are not there any more.
    void keepOnly(Collection<Path> files) {
        seen.keySet().retainAll(files);
    }
}
