package dev.clientele.chat.slack.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// All golden payloads on one page, to be looked at in a browser: `target/blocks.html`.
class BlockPreviewTest {

    private static final Path GOLDEN = Path.of("src/test/resources/dev/clientele/chat/slack");
    private static final Path PAGE = Path.of("target/blocks.html");

    @Test
    void everyGoldenPayloadCanBeLookedAt() throws IOException {
        var payloads = payloads();
        var page = BlockPreview.html(payloads);
        Files.createDirectories(PAGE.getParent());
        Files.writeString(PAGE, page);
        assertThat(payloads).hasSizeGreaterThan(30);
        assertThat(page).contains("Steinhorst Automotive AG").contains("class=\"primary\"").contains("class=\"menu\"")
                .doesNotContain("null");
    }

    private static Map<String, JsonObject> payloads() throws IOException {
        var payloads = new TreeMap<String, JsonObject>();
        try (var files = Files.list(GOLDEN)) {
            files.filter(file -> file.toString().endsWith(".json")).forEach(file -> payloads.put(name(file), read(file)));
        }
        return payloads;
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".json", "");
    }

    private static JsonObject read(Path file) {
        try {
            return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
