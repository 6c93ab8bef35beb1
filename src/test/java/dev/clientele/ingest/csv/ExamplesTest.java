package dev.clientele.ingest.csv;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.model.Subject;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Files as programs write them, each with what becomes of it in a file of the same name ending in `.expected`.
///
/// With `-Dexamples.write=true` the expectations are written anew, to be read before they are kept.
final class ExamplesTest {

    private static final Path SOURCES = Path.of("src/test/resources/dev/clientele/ingest");

    @ParameterizedTest
    @MethodSource("files")
    void isReadAsExpected(Path file) throws IOException {
        assertAsExpected(file, RecordLines.of(file));
    }

    @ParameterizedTest
    @MethodSource("profileFiles")
    void profilesAreReadAsExpected(Path file) throws IOException {
        var isOfCustomers = file.getFileName().toString().startsWith("customers");
        assertAsExpected(file, ProfileLines.of(file, isOfCustomers ? Subject.CUSTOMERS : Subject.PRODUCTS));
    }

    static Stream<Path> files() throws IOException, URISyntaxException {
        return csvFiles("dutch.csv");
    }

    static Stream<Path> profileFiles() throws IOException, URISyntaxException {
        return csvFiles("../profile/customers-dutch.csv");
    }

    private static void assertAsExpected(Path file, List<String> lines) throws IOException {
        var expected = file.resolveSibling(file.getFileName().toString().replace(".csv", ".expected"));
        if (Boolean.getBoolean("examples.write")) {
            var folder = requireNonNull(file.getParent(), "a file has a folder").getFileName();
            Files.write(SOURCES.resolve(folder).resolve(expected.getFileName()), lines, StandardCharsets.UTF_8);
        }
        assertThat(lines).isEqualTo(Files.readAllLines(expected, StandardCharsets.UTF_8));
    }

    private static Stream<Path> csvFiles(String oneOfThem) throws IOException, URISyntaxException {
        var folder = requireNonNull(ExamplesTest.class.getResource(oneOfThem), "the examples are missing");
        try (var paths = Files.list(requireNonNull(Path.of(folder.toURI()).getParent(), "a file has a folder"))) {
            return paths.filter(path -> path.toString().endsWith(".csv")).sorted().toList().stream();
        }
    }
}
