package dev.clientele.store;

import dev.clientele.portfolio.Portfolio;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A portfolio's columns in a file beside the store: a header with the key, the length and the CRC-32C of the rest, then
/// the columns one after another in the byte order of little-endian machines.
///
/// It is a cache: whatever is wrong with it is a reason to read the store instead, never an error.
final class SnapshotFile {

    private static final Logger LOG = LoggerFactory.getLogger(SnapshotFile.class);

    private final Path file;

    private SnapshotFile(Path file) {
        this.file = file;
    }

    /// What a snapshot must fit: one store and one version of its data.
    record Key(String identity, long dataVersion) {

        String text() {
            return SnapshotColumns.FORMAT + " " + identity + " " + dataVersion;
        }
    }

    static SnapshotFile beside(Path store) {
        return new SnapshotFile(store.resolveSibling(store.getFileName() + ".portfolio"));
    }

    /// The portfolio, if the file is there, whole and of the key.
    Optional<Portfolio> read(Key key) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.READ); var arena = Arena.ofConfined()) {
            var content = channel.map(MapMode.READ_ONLY, 0, channel.size(), arena);
            var columns = new SnapshotColumns.Reader(content);
            if (!columns.text().equals(key.text())) {
                return Optional.empty();
            }
            var checksum = columns.number();
            if (columns.number() != columns.remaining() || checksum != checksum(columns)) {
                LOG.warn("the snapshot {} is damaged; reading the store instead", file);
                return Optional.empty();
            }
            return Optional.of(SnapshotColumns.read(columns));
        } catch (IOException | RuntimeException damaged) {
            LOG.warn("the snapshot {} cannot be used ({}); reading the store instead", file, damaged.toString());
            return Optional.empty();
        }
    }

    /// Writes the snapshot, whole or not at all; where that is not possible it says so in the log and goes on.
    void write(Key key, Portfolio portfolio) {
        var unfinished = file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            var columns = new SnapshotColumns.Writer();
            SnapshotColumns.write(columns, portfolio);
            var header = new SnapshotColumns.Writer();
            header.text(key.text());
            var checksum = new CRC32C();
            columns.parts().forEach(part -> checksum.update(part.asReadOnlyBuffer()));
            header.number(checksum.getValue());
            header.number(columns.length());
            try (var channel = FileChannel.open(unfinished, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE)) {
                header.writeTo(channel);
                columns.writeTo(channel);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException cause) {
            LOG.warn("no snapshot at {} ({}); the next start reads the store again", file, cause.toString());
            unfinished.toFile().delete();
        }
    }

    private static long checksum(SnapshotColumns.Reader columns) {
        var checksum = new CRC32C();
        columns.rest().forEach(checksum::update);
        return checksum.getValue();
    }
}
