package dev.clientele.digest.content;

import java.io.StringWriter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// What a digest said, kept until the next one: a line of JSON that later versions of the program can read.
///
/// @param dataVersion the store's data version that it was computed from
/// @param about what was counted; figures about something else cannot be compared
public record DigestMemory(long dataVersion, String about, KeyFigures figures) {

    private static final JsonFactory JSON = new JsonFactory();

    /// As text: `{"asOf":"2025-11-30","dataVersion":12,"about":"EUR, active 12 months","week":1234,...}`.
    public String text() {
        var text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("asOf", figures.asOf().toString());
            json.writeNumberProperty("dataVersion", dataVersion);
            json.writeStringProperty("about", about);
            json.writeNumberProperty("week", figures.week());
            json.writeNumberProperty("month", figures.month());
            json.writeNumberProperty("year", figures.year());
            json.writeNumberProperty("orders", figures.orders());
            json.writeNumberProperty("active", figures.active());
            json.writeEndObject();
        }
        return text.toString();
    }

    /// Reads it again; empty for a text that is none. Properties it does not know are passed over.
    public static Optional<DigestMemory> read(String text) {
        var words = new HashMap<String, String>();
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                var name = json.currentName();
                if (json.nextToken().isStructStart()) {
                    json.skipChildren();
                } else {
                    words.put(name, json.getString());
                }
            }
            return Optional.of(of(words));
        } catch (JacksonException | DateTimeException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static DigestMemory of(Map<String, String> words) {
        var figures = new KeyFigures(LocalDate.parse(words.getOrDefault("asOf", "")), number(words, "week"), number(words, "month"),
                number(words, "year"), number(words, "orders"), number(words, "active"));
        return new DigestMemory(number(words, "dataVersion"), words.getOrDefault("about", ""), figures);
    }

    private static long number(Map<String, String> words, String name) {
        return Long.parseLong(words.getOrDefault(name, ""));
    }
}
