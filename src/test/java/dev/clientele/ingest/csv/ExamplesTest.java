package dev.clientele.ingest.csv;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Files as programs write them, each with what becomes of it in a file of the same name ending in `.expected`.
///
/// With `-Dexamples.write=true` the expectations are written anew, to be read before they are kept.
final class ExamplesTest {

    private static final String SOURCES = "src/test/resources/dev/clientele/ingest/csv";

    @ParameterizedTest
    @MethodSource("files")
    void isReadAsExpected(Path file) throws IOException {
        var lines = RecordLines.of(file);
        var expected = file.getFileName().toString().replace(".csv", ".expected");
        if (Boolean.getBoolean("examples.write")) {
            Files.write(Path.of(SOURCES, expected), lines, StandardCharsets.UTF_8);
        }
        assertThat(lines).isEqualTo(Files.readAllLines(file.resolveSibling(expected), StandardCharsets.UTF_8));
    }

    static Stream<Path> files() throws IOException, URISyntaxException {
        var folder = requireNonNull(ExamplesTest.class.getResource("dutch.csv"), "the examples are missing");
        try (var paths = Files.list(requireNonNull(Path.of(folder.toURI()).getParent(), "a file has a folder"))) {
            return paths.filter(path -> path.toString().endsWith(".csv")).sorted().toList().stream();
        }
    }
}
