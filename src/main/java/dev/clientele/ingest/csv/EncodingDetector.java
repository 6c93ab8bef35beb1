package dev.clientele.ingest.csv;

import dev.clientele.ingest.ImportRefusal;
import dev.clientele.ingest.SourceFile;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// Finds a file's character set: its byte order mark, UTF-16 by its zero bytes, else UTF-8 where every byte of the file
/// allows it, else an older set by what its letters look like.
///
/// The whole file is read, since one `é` in the last row decides.
final class EncodingDetector {

    private static final int CHUNK = 1 << 16;

    private final SourceFile file;
    private final LegacyEvidence legacy = new LegacyEvidence();
    private final ByteBuffer pending = ByteBuffer.allocate(CHUNK * 2);
    private final CharBuffer discarded = CharBuffer.allocate(CHUNK * 2);
    private final CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private boolean isUtf8 = true;

    EncodingDetector(SourceFile file) {
        this.file = file;
    }

    /// @throws ImportRefusal where the file has zero bytes, as no text has
    Encoding detect(Optional<Charset> said) {
        try (var in = file.open()) {
            var chunk = new byte[CHUNK];
            var length = in.readNBytes(chunk, 0, CHUNK);
            var marked = marked(chunk, length);
            if (marked.isPresent()) {
                var mark = marked.get();
                return said.isPresent()
                        ? new Encoding(said.get(), mark.markLength(), "as said")
                        : mark.charset().equals(StandardCharsets.UTF_8) ? checked(mark, in, chunk, length) : mark;
            }
            if (said.isPresent()) {
                return new Encoding(said.get(), 0, "as said");
            }
            var wide = Utf16.withoutMark(chunk, length);
            return wide.isPresent() ? wide.get() : scan(in, chunk, length);
        } catch (IOException e) {
            throw file.failure(e);
        }
    }

    /// A mark says what the file should be; text from elsewhere pasted behind it says what it is.
    private Encoding checked(Encoding mark, InputStream in, byte[] chunk, int length) throws IOException {
        var behind = Arrays.copyOfRange(chunk, mark.markLength(), Math.max(mark.markLength(), length));
        var found = scan(in, chunk, behind);
        return found.isGuess() ? found.behind(mark) : mark;
    }

    private Encoding scan(InputStream in, byte[] chunk, byte[] first) throws IOException {
        System.arraycopy(first, 0, chunk, 0, first.length);
        return scan(in, chunk, first.length);
    }

    private Encoding scan(InputStream in, byte[] chunk, int firstLength) throws IOException {
        for (var length = firstLength; length > 0; length = in.readNBytes(chunk, 0, CHUNK)) {
            if (PlainBytes.areAll(chunk, length) && pending.position() == 0) {
                continue; // no zero, and right in UTF-8 and in all older sets
            }
            refuseZeros(chunk, length);
            if (isUtf8) {
                checkUtf8(chunk, length);
            }
            legacy.add(chunk, length);
        }
        return isUtf8 && pending.position() == 0 ? new Encoding(StandardCharsets.UTF_8, 0, "every byte fits") : legacy.encoding();
    }

    private void checkUtf8(byte[] chunk, int length) {
        pending.put(chunk, 0, length).flip();
        discarded.clear();
        isUtf8 = !utf8.decode(pending, discarded, false).isError();
        pending.compact();
    }

    private void refuseZeros(byte[] chunk, int length) throws IOException {
        for (var i = 0; i < length; i++) {
            if (chunk[i] == 0) {
                throw new ImportRefusal(file.name() + ": row " + rowOfZero() + ": found a zero byte, which no text has:"
                        + " the file is damaged or not CSV; export it again");
            }
        }
    }

    private long rowOfZero() throws IOException {
        try (var again = new BufferedInputStream(file.open())) {
            var row = 1L;
            for (var read = again.read(); read > 0; read = again.read()) {
                row += read == '\n' ? 1 : 0;
            }
            return row;
        }
    }

    private static Optional<Encoding> marked(byte[] start, int length) {
        if (startsWith(start, length, 0xef, 0xbb, 0xbf)) {
            return Optional.of(new Encoding(StandardCharsets.UTF_8, 3, "byte order mark"));
        }
        if (startsWith(start, length, 0xff, 0xfe, 0, 0)) {
            return Optional.of(new Encoding(Charset.forName("UTF-32LE"), 4, "byte order mark"));
        }
        if (startsWith(start, length, 0xff, 0xfe)) {
            return Optional.of(new Encoding(StandardCharsets.UTF_16LE, 2, "byte order mark"));
        }
        return startsWith(start, length, 0xfe, 0xff)
                ? Optional.of(new Encoding(StandardCharsets.UTF_16BE, 2, "byte order mark"))
                : Optional.empty();
    }

    private static boolean startsWith(byte[] start, int length, int... mark) {
        var bytes = new byte[mark.length];
        for (var i = 0; i < mark.length; i++) {
            bytes[i] = (byte) mark[i];
        }
        return length >= mark.length && Arrays.equals(start, 0, mark.length, bytes, 0, mark.length);
    }
}
