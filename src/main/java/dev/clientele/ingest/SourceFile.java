package dev.clientele.ingest;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipException;

/// A file of text, plain or compressed by gzip whatever its name, with checks that it can be one.
public final class SourceFile {

    private static final int BUFFER = 1 << 16;
    private static final int GZIP = 0x8b1f;

    private final Path path;
    private final Path readable;
    private final AtomicLong bytesRead = new AtomicLong();
    private final boolean isCompressed;

    private SourceFile(Path path, Path readable, boolean isCompressed) {
        this.path = path;
        this.readable = readable;
        this.isCompressed = isCompressed;
    }

    /// The file of a path.
    ///
    /// @throws ImportRefusal where there is no such file, or it is of a kind that cannot be CSV
    public static SourceFile of(Path path) {
        if (Files.isDirectory(path)) {
            throw new ImportRefusal(path + " is a directory; name the files in it, such as " + path.resolve("*.csv"));
        }
        if (!Files.exists(path)) {
            throw new ImportRefusal(path + ": there is no such file");
        }
        var readable = PipedFile.regular(path);
        var head = head(readable);
        if (head.length == 0) {
            throw new ImportRefusal(path + " is empty");
        }
        FileKind.refuseIfNotText(path, head);
        return new SourceFile(path, readable, head.length > 1 && (((head[1] & 0xff) << 8) | (head[0] & 0xff)) == GZIP);
    }

    public String name() {
        return path.toString();
    }

    /// The size on disk.
    public long size() {
        try {
            return Files.size(readable);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /// How many bytes on disk the stream opened last has read.
    public long bytesRead() {
        return bytesRead.get();
    }

    /// The text's bytes from the start.
    public InputStream open() {
        try {
            bytesRead.set(0);
            var file = new ByteCounter(Files.newInputStream(readable), bytesRead);
            return isCompressed ? new GzipMembers(file, BUFFER) : new BufferedInputStream(file, BUFFER);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /// What a failure to read means to the person.
    public ImportRefusal failure(IOException cause) {
        if (isCompressed && (cause instanceof EOFException || cause instanceof ZipException)) {
            return new ImportRefusal(path + ": the compressed file is cut off or damaged (" + cause.getMessage() + "); copy it again",
                    cause);
        }
        return failure(path, cause);
    }

    private static ImportRefusal failure(Path path, IOException cause) {
        return switch (cause) {
            case NoSuchFileException missing -> new ImportRefusal(path + ": there is no such file", missing);
            case AccessDeniedException denied -> new ImportRefusal(path + ": may not be read; check its permissions", denied);
            default -> new ImportRefusal(path + ": cannot be read: " + cause.getMessage(), cause);
        };
    }

    private static byte[] head(Path path) {
        try (var in = Files.newInputStream(path)) {
            return in.readNBytes(FileKind.HEAD);
        } catch (IOException e) {
            throw failure(path, e);
        }
    }
}
