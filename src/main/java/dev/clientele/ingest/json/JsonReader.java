package dev.clientele.ingest.json;

import dev.clientele.ingest.ImportRefusal;
import dev.clientele.ingest.SourceFile;
import java.io.Serial;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/// Goes through a file once, an object at a time: those of its outermost array, or of each array in its outermost object, or one after
/// the other.
final class JsonReader {

    static final String NAMELESS = "rows";
    private static final int LONGEST_TEXT = 1 << 20;
    private static final int DEEPEST = 50;
    private static final int LONGEST_NUMBER = 100;
    private static final int MOST_WITHIN = 100_000;
    private static final JsonFactory FACTORY = JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder()
            .maxNestingDepth(DEEPEST).maxStringLength(LONGEST_TEXT).maxNumberLength(LONGEST_NUMBER).maxNameLength(LONGEST_NUMBER * 10)
            .build())
            .build();

    private final SourceFile file;

    JsonReader(SourceFile file) {
        this.file = file;
    }

    /// Takes objects.
    interface Taker {
        /// Takes the next one.
        ///
        /// @param list the name of the array that it is in
        /// @return false where no further ones are wanted
        boolean take(String list, JsonRecord found);
    }

    /// Thrown to end the reading early.
    private static final class Enough extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1;

        private Enough() {
            super("enough was read", null, false, false);
        }
    }

    /// Hands over all objects.
    ///
    /// @throws ImportRefusal where the file cannot be read to its end
    void read(Taker taker) {
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), file.open())) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                outermost(parser, token, taker);
            }
        } catch (Enough enough) {
            return;
        } catch (JacksonException e) {
            var line = Optional.ofNullable(e.getLocation()).map(TokenStreamLocation::getLineNr).filter(number -> number > 0)
                    .map(number -> " from line " + number + " on").orElse("");
            throw new ImportRefusal(file.name() + ": it is no JSON that can be read" + line
                    + ": it is cut off or damaged, or nests too deep; export it again", e);
        }
    }

    private void outermost(JsonParser parser, JsonToken token, Taker taker) {
        switch (token) {
            case START_ARRAY -> array(parser, found -> taker.take(NAMELESS, found));
            case START_OBJECT -> envelope(parser, taker);
            default -> throw new ImportRefusal(file.name() + ": JSON, but no array or lines of objects");
        }
    }

    /// An object with a day and a customer is one of the file itself; any other with arrays of objects is an envelope of them.
    private void envelope(JsonParser parser, Taker taker) {
        var itself = new JsonRecord();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = words(parser.currentName());
            switch (parser.nextToken()) {
                case START_ARRAY -> {
                    var held = new Held(name, taker);
                    array(parser, held::add);
                    held.rest().ifPresent(rows -> itself.putList(name, rows));
                }
                case START_OBJECT -> itself.putAll(name, object(parser));
                default -> value(parser, name, itself);
            }
        }
        if (itself.isDocument() || !itself.hasLists()) {
            stopUnless(taker.take(NAMELESS, itself));
        } else {
            itself.lists().forEach((name, rows) -> rows.forEach(row -> stopUnless(taker.take(name, row))));
        }
    }

    /// The objects of an array of which it is not known yet whose they are; more than any document has are objects of the file.
    private static final class Held {
        private final String name;
        private final Taker taker;
        private final List<JsonRecord> rows = new ArrayList<>();
        private boolean isPassed;

        private Held(String name, Taker taker) {
            this.name = name;
            this.taker = taker;
        }

        private boolean add(JsonRecord row) {
            if (!isPassed && rows.size() < MOST_WITHIN) {
                return rows.add(row);
            }
            isPassed = true;
            rows.forEach(held -> stopUnless(taker.take(name, held)));
            rows.clear();
            return taker.take(name, row);
        }

        private Optional<List<JsonRecord>> rest() {
            return isPassed ? Optional.empty() : Optional.of(rows);
        }
    }

    private void array(JsonParser parser, Predicate<JsonRecord> taken) {
        for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token == JsonToken.START_OBJECT) {
                stopUnless(taken.test(object(parser)));
            } else {
                parser.skipChildren();
            }
        }
    }

    private JsonRecord object(JsonParser parser) {
        var found = new JsonRecord();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = words(parser.currentName());
            switch (parser.nextToken()) {
                case START_OBJECT -> found.putAll(name, object(parser));
                case START_ARRAY -> list(parser, name, found);
                default -> value(parser, name, found);
            }
        }
        return found;
    }

    private void list(JsonParser parser, String name, JsonRecord found) {
        List<JsonRecord> rows = new ArrayList<>();
        array(parser, row -> {
            if (rows.size() == MOST_WITHIN) {
                throw new ImportRefusal(file.name() + ": \"" + name + "\" has more than " + MOST_WITHIN + " lines, as no invoice has");
            }
            return rows.add(row);
        });
        found.putList(name, rows);
    }

    private static void value(JsonParser parser, String name, JsonRecord found) {
        switch (parser.currentToken()) {
            case VALUE_STRING -> found.put(name, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> found.put(name, number(parser));
            case VALUE_TRUE -> found.put(name, true);
            case VALUE_FALSE -> found.put(name, false);
            default -> found.put(name, "");
        }
    }

    private static Object number(JsonParser parser) {
        var text = parser.getString();
        return text.matches("[-+]?[0-9.]{1,40}([eE][-+]?\\d{1,2})?") ? new BigDecimal(text) : text;
    }

    /// `unitPrice` and `unit_price` as words.
    private static String words(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").replace('_', ' ').replace('-', ' ').toLowerCase(Locale.ROOT).strip();
    }

    private static void stopUnless(boolean goesOn) {
        if (!goesOn) {
            throw new Enough();
        }
    }
}
