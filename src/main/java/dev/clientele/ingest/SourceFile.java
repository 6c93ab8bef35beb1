package dev.clientele.ingest;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipException;

/// A file as a person named it, plain or compressed by gzip whatever its name, and the kind that its first bytes show.
public final class SourceFile {

    private static final int BUFFER = 1 << 16;
    private static final int GZIP = 0x8b1f;

    private final Path path;
    private final Path readable;
    private final AtomicLong bytesRead = new AtomicLong();
    private final boolean isCompressed;
    private final byte[] head;

    private SourceFile(Path path, Path readable, byte[] first) {
        this.path = path;
        this.readable = readable;
        this.isCompressed = first.length > 1 && (((first[1] & 0xff) << 8) | (first[0] & 0xff)) == GZIP;
        this.head = isCompressed ? unpackedHead() : first;
    }

    /// The file of a path.
    ///
    /// @throws ImportRefusal where there is no such file, or it is empty
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
        return new SourceFile(path, readable, head);
    }

    /// A file whose text was written elsewhere for reading.
    ///
    /// @param name what the person named
    /// @param text where its text lies, which is not empty
    public static SourceFile written(String name, Path text) {
        return new SourceFile(Path.of(name), text, head(text));
    }

    /// A file that goes by another name, such as one of an archive; empty where it has no content.
    public static Optional<SourceFile> named(String name, Path path) {
        var head = head(path);
        return head.length == 0 ? Optional.empty() : Optional.of(new SourceFile(Path.of(name), path, head));
    }

    /// What its first bytes show it to be; a compressed file is what is in it.
    public FileKind kind() {
        return FileKind.of(head);
    }

    /// The first bytes of its content.
    public byte[] head() {
        return head.clone();
    }

    /// True where the bytes on disk are not the content.
    public boolean isCompressed() {
        return isCompressed;
    }

    /// Refuses a file of which nothing could be read as rows of text.
    ///
    /// @throws ImportRefusal where the file is known to be something else than text
    public void refuseIfNotText() {
        kind().refusal().ifPresent(words -> {
            throw new ImportRefusal(path + " is " + words);
        });
    }

    /// The file on disk, for what must be read from several places of it.
    public Path onDisk() {
        return readable;
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

    /// True where all bytes of its content are UTF-8, whose every letter they end with.
    public boolean isUtf8() {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var piece = new byte[BUFFER];
        var bytes = ByteBuffer.wrap(piece);
        var text = CharBuffer.allocate(BUFFER);
        try (var in = open()) {
            for (var read = in.read(piece, 0, BUFFER); read >= 0; read = in.read(piece, bytes.position(), bytes.remaining())) {
                bytes.position(bytes.position() + read).flip();
                if (decoder.decode(bytes, text, false).isError()) {
                    return false;
                }
                bytes.compact();
                text.clear();
            }
            return bytes.position() == 0;
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /// What a failure to read means to the person.
    public ImportRefusal failure(IOException cause) {
        if (isCompressed && (cause instanceof EOFException || cause instanceof ZipException)) {
            return new ImportRefusal(path + ": the compressed file " + Damage.words(cause) + "; copy it again",
                    cause);
        }
        return failure(path, cause);
    }

    private static ImportRefusal failure(Path path, IOException cause) {
        return switch (cause) {
            case NoSuchFileException missing -> new ImportRefusal(path + ": there is no such file", missing);
            case CharacterCodingException noText -> new ImportRefusal(path
                    + " has bytes that are no text in its encoding; it is damaged, or its encoding must be said: --encoding NAME", noText);
            case AccessDeniedException denied -> new ImportRefusal(path + ": may not be read; check its permissions", denied);
            default -> new ImportRefusal(path + ": cannot be read: " + cause.getMessage(), cause);
        };
    }

    private byte[] unpackedHead() {
        try (var in = open()) {
            return in.readNBytes(FileKind.HEAD);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private static byte[] head(Path path) {
        try (var in = Files.newInputStream(path)) {
            return in.readNBytes(FileKind.HEAD);
        } catch (IOException e) {
            throw failure(path, e);
        }
    }
}
