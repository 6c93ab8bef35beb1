package dev.clientele.ingest.sie;

import dev.clientele.ingest.ImportRefusal;
import dev.clientele.ingest.SourceFile;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.ObjLongConsumer;

/// The lines of a file. By the standard they are in code page 437 (`#FORMAT PC8`); in practice also in UTF-8 and Windows-1252.
///
/// @param charset what they are read as
record SieText(SourceFile file, Charset charset) {

    private static final Charset STANDARD = Charset.forName("IBM437");
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int LONGEST_LINE = 1 << 20;
    private static final int MARK = 0xefbbbf;
    /// å ä ö Å Ä Ö é É of code page 437; of Windows-1252.
    private static final byte[] STANDARD_LETTERS = bytes(0x86, 0x84, 0x94, 0x8f, 0x8e, 0x99, 0x82, 0x90);
    private static final byte[] WESTERN_LETTERS = bytes(0xe5, 0xe4, 0xf6, 0xc5, 0xc4, 0xd6, 0xe9, 0xc9);

    /// Finds out how a file is encoded, by its letters beyond ASCII.
    ///
    /// @param said what the person said
    static SieText of(SourceFile file, Optional<Charset> said) {
        return new SieText(file, said.orElseGet(() -> file.isUtf8() ? StandardCharsets.UTF_8 : byLetters(file)));
    }

    private static Charset byLetters(SourceFile file) {
        var seen = new Letters();
        new SieText(file, StandardCharsets.ISO_8859_1).eachLine((line, number) -> seen.look(line));
        return seen.charset();
    }

    /// Hands over each line with its number, the first being 1.
    ///
    /// @throws ImportRefusal where the file cannot be read to its end
    void each(ObjLongConsumer<String> taken) {
        eachLine((line, number) -> taken.accept(new String(line, charset), number));
    }

    private void eachLine(ObjLongConsumer<byte[]> taken) {
        try (var in = new BufferedInputStream(file.open())) {
            skipMark(in);
            var line = new byte[256];
            var length = 0;
            var number = 1L;
            for (var next = in.read(); next >= 0; next = in.read()) {
                if (next == '\n') {
                    taken.accept(Arrays.copyOf(line, length), number++);
                    length = 0;
                    continue;
                }
                line = length < line.length ? line : Arrays.copyOf(line, length * 2);
                line[length++] = (byte) next;
                refuse(next, length, number);
            }
            taken.accept(Arrays.copyOf(line, length), number);
        } catch (IOException e) {
            throw file.failure(e);
        } catch (UncheckedIOException e) {
            throw new ImportRefusal(file.name() + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private void refuse(int character, int length, long number) {
        if (character == 0) {
            throw new ImportRefusal(file.name() + ": line " + number + ": found a zero character, which no text has: the file is damaged");
        }
        if (length > LONGEST_LINE) {
            throw new ImportRefusal(file.name() + ": line " + number + ": has more than " + LONGEST_LINE + " characters, as none has");
        }
    }

    private static void skipMark(InputStream in) throws IOException {
        in.mark(3);
        var first = in.readNBytes(3);
        if (first.length < 3 || ((first[0] & 0xff) << 16 | (first[1] & 0xff) << 8 | (first[2] & 0xff)) != MARK) {
            in.reset();
        }
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (var i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    /// Counts letters as they would be in each encoding.
    private static final class Letters {
        private long standard;
        private long western;

        private void look(byte[] line) {
            for (var one : line) {
                if (one < 0) {
                    standard += has(STANDARD_LETTERS, one);
                    western += has(WESTERN_LETTERS, one);
                }
            }
        }

        private Charset charset() {
            return western > standard ? WESTERN : STANDARD;
        }

        private static int has(byte[] letters, byte one) {
            for (var letter : letters) {
                if (letter == one) {
                    return 1;
                }
            }
            return 0;
        }
    }
}
