package dev.clientele.app.settings;

import dev.clientele.app.settings.Fault.Place;
import dev.clientele.command.Spelling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;

/// Reads the settings file: single values under nested keys. What it does not know is a fault, with the line.
final class SettingsFile {

    private static final List<String> KNOWN = Keys.ALL.stream().map(Key::name).toList();

    private final Path file;
    private final List<Values.Entry> entries = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Deque<String> path = new ArrayDeque<>();

    private SettingsFile(Path file) {
        this.file = file;
    }

    /// What a file says, right and wrong.
    record Content(List<Values.Entry> entries, List<Fault> faults) {
        Content {
            entries = List.copyOf(entries);
            faults = List.copyOf(faults);
        }
    }

    static Content read(Path file) {
        var reading = new SettingsFile(file);
        try (var parser = new YAMLFactory().createParser(ObjectReadContext.empty(), Files.readString(file))) {
            reading.document(parser);
        } catch (JacksonException broken) {
            reading.fault(broken.getLocation(), "this is not YAML: " + firstLine(broken.getOriginalMessage()));
        } catch (IOException unreadable) {
            reading.faults
                    .add(new Fault(new Place(file.toString(), 0), "the file cannot be read as UTF-8 text: " + unreadable.getMessage()));
        }
        return new Content(reading.entries, reading.faults);
    }

    private void document(JsonParser parser) {
        var token = parser.nextToken();
        if (token == null) {
            return;
        }
        if (token != JsonToken.START_OBJECT) {
            fault(parser.currentTokenLocation(), "expected `key: value` lines");
            return;
        }
        object(parser);
    }

    /// Reads up to the end of the object that has just begun.
    private void object(JsonParser parser) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            path.addLast(parser.currentName());
            var where = parser.currentTokenLocation();
            var token = parser.nextToken();
            if (token == JsonToken.START_OBJECT) {
                group(parser, where);
            } else if (token == JsonToken.START_ARRAY) {
                known(where);
                fault(where, name() + ": found a list, expected a single value");
                parser.skipChildren();
            } else {
                value(parser, where, token);
            }
            path.removeLast();
        }
    }

    private void group(JsonParser parser, TokenStreamLocation where) {
        if (below().isPresent() || SourceSettings.isGroup(name())) {
            object(parser);
        } else {
            if (known(where)) {
                fault(where, name() + ": found keys below it, expected a single value");
            }
            parser.skipChildren();
        }
    }

    private void value(JsonParser parser, TokenStreamLocation where, JsonToken token) {
        var text = token == JsonToken.VALUE_NULL ? "" : parser.getString();
        var below = SourceSettings.isGroup(name()) ? Optional.of("sources.erp.url") : below();
        if (below.isPresent()) {
            if (!text.isEmpty()) {
                fault(where, name() + ": found \"" + text + "\", expected keys below it, such as " + below.get());
            }
        } else if (known(where)) {
            if (entries.stream().anyMatch(earlier -> earlier.key().equals(name()))) {
                fault(where, name() + " is set a second time");
            }
            entries.add(new Values.Entry(name(), text, at(where)));
        }
    }

    /// The first setting below the current key, if it is a group.
    private Optional<String> below() {
        return KNOWN.stream().filter(key -> key.startsWith(name() + ".")).findFirst();
    }

    private boolean known(TokenStreamLocation where) {
        var known = KNOWN.contains(name()) || SourceSettings.isKey(name());
        if (!known) {
            fault(where, "there is no setting \"" + name() + "\"." + Spelling.didYouMean(Spelling.closest(name(), KNOWN)));
        }
        return known;
    }

    private String name() {
        return String.join(".", path);
    }

    private void fault(TokenStreamLocation where, String message) {
        faults.add(new Fault(at(where), message));
    }

    private Place at(TokenStreamLocation where) {
        return new Place(file.toString(), Math.max(0, where.getLineNr()));
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse(text);
    }
}
