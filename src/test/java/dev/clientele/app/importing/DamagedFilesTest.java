package dev.clientele.app.importing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Bytes that programs and copies leave in files: read as they were meant, or refused with the row.
final class DamagedFilesTest {

    private static final String HEADER = "Invoice,Date,Customer,Net\n";

    @TempDir
    private Path folder;
    private ImportTranscript person;

    @BeforeEach
    void sitDown() {
        person = new ImportTranscript(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "none", "said"})
    void aZeroCharacterIsRefusedInEveryEncoding(String encoding) throws IOException {
        var text = HEADER + "1,2025-01-01,A,1.00\n2,2025-01-02,B\0C,1.00\n" + "3,2025-01-03,D,1.00\n".repeat(50);
        var charset = encoding.contains("U") ? Charset.forName(encoding) : UTF_8;
        var bytes = encoding.contains("U") ? ("\ufeff" + text).getBytes(charset) : text.getBytes(charset);
        var options = encoding.equals("said") ? new String[]{"--encoding", "ISO-8859-1"} : new String[0];
        assertThat(person.type(write("zero.csv", bytes), options)).isEqualTo(1);
        assertThat(person.complained()).contains("zero.csv: row 3: found a zero ", "export it again");
        assertThat(person.sums()).isEmpty();
    }

    @Test
    void otherControlCharactersAreBlanksAndSaid() throws IOException {
        assertThat(person.type(person.write("bell.csv", HEADER + "1,2025-01-01,A\u0007B,1.00\n2,2025-01-01,A\u0085B,2.00\n"))).isZero();
        assertThat(person.sums()).containsExactly("A B 3.00");
        assertThat(person.said()).contains("with control characters, which were taken as blanks");
    }

    @Test
    void aMarkOfUtf8BeforeLatinLettersMergesNoCustomers() throws IOException {
        var rows = (HEADER + "1,2025-01-01,Müller,1.00\n2,2025-01-01,Mäller,2.00\n").getBytes(ISO_8859_1);
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes("\ufeff".getBytes(UTF_8));
        bytes.writeBytes(rows);
        assertThat(person.type(write("marked.csv", bytes.toByteArray()))).isZero();
        assertThat(person.sums()).containsExactly("Mäller 2.00", "Müller 1.00");
        assertThat(person.said()).contains("windows-1252 (a guess");
        assertThat(person.type(folder.resolve("marked.csv"), "--encoding", "UTF-8")).isEqualTo(1);
        assertThat(person.complained()).contains("marked.csv: after row 1: bytes that are no text in UTF-8", "--encoding windows-1252");
    }

    @Test
    void utf16NeedsNoMark() throws IOException {
        var rows = HEADER + "1,2025-01-01,Müller,1.00\r\n2,2025-01-01,Ødegård,2.00\r\n";
        for (var charset : new Charset[]{UTF_16LE, UTF_16BE}) {
            assertThat(person.type(write("wide.csv", rows.getBytes(charset)))).isZero();
            assertThat(person.sums()).containsExactly("Müller 1.00", "Ødegård 2.00");
        }
    }

    @Test
    void everyMemberOfAGzipFileIsReadPaddingOrNot() throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(gzip(HEADER + "1,2025-01-01,A,1.00\n"));
        bytes.writeBytes(gzip("2,2025-01-01,B,2.00\n"));
        bytes.writeBytes(new byte[512]);
        bytes.writeBytes(gzip("3,2025-01-01,C,3.00\n"));
        bytes.writeBytes(new byte[100_000]);
        assertThat(person.type(write("padded.csv.gz", bytes.toByteArray()))).isZero();
        assertThat(person.sums()).containsExactly("A 1.00", "B 2.00", "C 3.00");
    }

    @Test
    void aGzipFileCutOffOrContinuedByOtherBytesIsRefused() throws IOException {
        var whole = gzip(HEADER + "1,2025-01-01,A,1.00\n".repeat(100));
        for (var cut : new int[]{12, whole.length / 2, whole.length - 3}) {
            assertThat(person.type(write("cut.csv.gz", Arrays.copyOf(whole, cut)))).isEqualTo(1);
            assertThat(person.complained()).contains("cut.csv.gz: the compressed file is cut off or damaged");
        }
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(whole);
        bytes.writeBytes("2,2025-01-01,B,2.00\n".getBytes(UTF_8));
        assertThat(person.type(write("tail.csv.gz", bytes.toByteArray()))).isEqualTo(1);
        assertThat(person.complained()).contains("something else stands behind the compressed data");
        assertThat(person.sums()).isEmpty();
    }

    @Test
    void anEndlessLineAndAHugeCellAreNamed() throws IOException {
        assertThat(person.type(person.write("line.csv", "1,2025-01-01,A,1.00,".repeat(10_000)))).isEqualTo(1);
        assertThat(person.complained()).contains("line.csv: its first line has no end within 65536 characters");
        assertThat(person.type(person.write("cell.csv", HEADER + "1,2025-01-01,A,1.00\n2,2025-01-01," + "x".repeat(3_000_000) + ",1.00\n")))
                .isEqualTo(1);
        assertThat(person.complained()).contains("cell.csv: after row 2: a cell of more than 1048576 characters");
    }

    @Test
    void aPipeIsReadLikeAFileAndADeviceIsRefused() throws IOException, InterruptedException {
        var pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        var writer = Thread.ofPlatform().start(() -> {
            try {
                Files.writeString(pipe, HEADER + "1,2025-01-01,A,1.00\n");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        assertThat(person.type(pipe)).isZero();
        writer.join();
        assertThat(person.sums()).containsExactly("A 1.00");
        assertThat(person.type(Path.of("/dev/zero"))).isEqualTo(1);
        assertThat(person.complained()).contains("/dev/zero is neither a file nor a pipe", "/dev/stdin");
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static byte[] gzip(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }
}
