package dev.clientele.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Files of each format with bytes changed, cut, doubled and put in, within archives too: each is read or refused with a sentence, and one
/// that is refused leaves the store as it was. More of them with `-Dlong`, as many as wanted with
/// `-Dmutants`; `-Dseed` tries others.
final class DamagedFilesTest {

    private static final long SEED = Long.getLong("seed", 1);
    private static final int COUNT = Integer.getInteger("mutants", System.getProperty("long") == null ? 40 : 300);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final List<String> TROUBLE = List.of("\0", "\"", "<", "</", "&x;", "]]>", "{", "}", "[", ",", "\r", "\n", "-", "e9",
            "9".repeat(40),
            "1e999", "NaN", "0000-00-00", "\u00ff\u00fe", "<a>".repeat(80), "[".repeat(300), " r=\"ZZZZ9\"", "\\", "x".repeat(3_000));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void areReadOrRefused(InvoiceFiles format) throws IOException {
        var random = new Random(SEED);
        var whole = folder.resolve("whole.bin");
        format.write(SampleInvoice.some(SEED).subList(0, 6), whole);
        var bytes = Files.readAllBytes(whole);
        for (var i = 0; i < COUNT; i++) {
            var mutant = bytes[0] == 'P' && random.nextInt(4) > 0 ? mutantWithin(whole, random) : mutant(bytes, random);
            var transcript = new ImportTranscript(Files.createDirectory(folder.resolve("store" + i)));
            var file = Files.write(folder.resolve("mutant.bin"), mutant);
            var name = "mutant " + i + " of seed " + SEED;
            var code = Assertions.assertTimeoutPreemptively(PATIENCE, () -> transcript.type(file, "--any-date"), name);
            assertThat(code).as("mutant %d of seed %d: %s", i, SEED, transcript.complained()).isBetween(0, 1);
            assertThat(transcript.complained()).doesNotContain("Exception").doesNotContain("\tat ").doesNotContain("(null)");
            if (code == 1) {
                assertThat(transcript.complained()).isNotBlank();
                assertThat(transcript.sums()).isEmpty();
            }
        }
    }

    private static byte[] mutant(byte[] whole, Random random) {
        var text = new String(whole, StandardCharsets.ISO_8859_1);
        for (var left = 1 + random.nextInt(3); left > 0 && !text.isEmpty(); left--) {
            var at = random.nextInt(text.length());
            var end = Math.min(text.length(), at + 1 + random.nextInt(20));
            text = switch (random.nextInt(6)) {
                case 0 -> text.substring(0, at) + (char) random.nextInt(256) + text.substring(at + 1);
                case 1 -> text.substring(0, at) + text.substring(end);
                case 2 -> text.substring(0, end) + text.substring(at);
                case 3 -> text.substring(0, at);
                case 4 -> text.substring(0, at) + TROUBLE.get(random.nextInt(TROUBLE.size())) + text.substring(at);
                default -> text.substring(0, at) + text.substring(end) + text.substring(at, end);
            };
        }
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /// The same archive with some of its files damaged.
    private static byte[] mutantWithin(Path archive, Random random) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipFile(archive.toFile()); var damaged = new ZipOutputStream(out)) {
            for (var entry : zip.stream().toList()) {
                var content = zip.getInputStream(entry).readAllBytes();
                damaged.putNextEntry(new ZipEntry(entry.getName()));
                damaged.write(random.nextBoolean() ? mutant(content, random) : content);
                damaged.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
