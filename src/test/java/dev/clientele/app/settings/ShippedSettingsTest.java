package dev.clientele.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The shipped file and the documentation say what the code does.
class ShippedSettingsTest {

    private static final Path SHIPPED = Path.of("config", "clientele.yaml");
    private static final Path DOCUMENTED = Path.of("src", "site", "markdown", "settings.md");

    @Test
    void shippedFileSetsEveryKeyToItsDefault() {
        var content = SettingsFile.read(SHIPPED);
        assertThat(content.faults()).isEmpty();
        assertThat(content.entries()).extracting(Values.Entry::key).containsExactlyElementsOf(Keys.ALL.stream().map(Key::name).toList());
        assertThat(content.entries()).extracting(Values.Entry::text)
                .containsExactlyElementsOf(Keys.ALL.stream().map(Key::standard).toList());
    }

    @Test
    void shippedFileMeansTheDefaults() {
        var shipped = new SettingsSource(Optional.of(SHIPPED), Map.of()).load();
        assertThat(shipped.file()).contains(SHIPPED);
        assertThat(shipped).usingRecursiveComparison().ignoringFields("file").isEqualTo(Settings.defaults());
    }

    @Test
    void shippedFileExplainsEveryKey() throws IOException {
        var lines = Files.readAllLines(SHIPPED);
        for (var key : Keys.ALL) {
            var last = key.name().substring(key.name().lastIndexOf('.') + 1);
            var line = IntStream.range(0, lines.size()).filter(i -> lines.get(i).strip().startsWith(last + ":")).findFirst().orElseThrow();
            assertThat(lines.get(line - 1).strip()).as("the line above %s", key.name()).startsWith("# ").hasSizeGreaterThan(20);
        }
    }

    @Test
    void documentationHasARowForEveryKeyAndNoOther() throws IOException {
        var rows = Files.readAllLines(DOCUMENTED).stream().filter(line -> line.startsWith("| `")).toList();
        assertThat(rows).hasSameSizeAs(Keys.ALL);
        for (var i = 0; i < rows.size(); i++) {
            var key = Keys.ALL.get(i);
            var standard = key.standard().isEmpty() ? "" : "`" + key.standard() + "` ";
            assertThat(rows.get(i)).startsWith("| `" + key.name() + "` | `" + key.variable() + "` | " + standard + "| ");
        }
    }
}
