package dev.clientele.ingest.column;

import static java.util.Objects.requireNonNull;

import dev.clientele.ingest.Contents;
import dev.clientele.ingest.Field;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// The known names of columns: the file `column-names.txt`, spelled out, and for files of customers, of products and of costs one
/// of their own that goes before it: a name that it knows means nothing else there.
final class ColumnNames {

    /// What a name can mean, and how surely: 9 unmistakable, 1 a mere possibility.
    record Sense(Field field, int weight) {}

    private static final String OTHER = "other";

    private final Map<String, List<Sense>> senses = new HashMap<>();

    private ColumnNames() {}

    static ColumnNames load(Contents contents) {
        var names = read("column-names.txt");
        return switch (contents) {
            case INVOICES -> names;
            case CUSTOMERS -> names.behind(read("customer-column-names.txt"));
            case PRODUCTS -> names.behind(read("product-column-names.txt"));
            case COSTS -> names.behind(read("cost-column-names.txt"));
        };
    }

    private ColumnNames behind(ColumnNames first) {
        senses.putAll(first.senses);
        return this;
    }

    private static ColumnNames read(String file) {
        var names = new ColumnNames();
        var resource = requireNonNull(ColumnNames.class.getResourceAsStream(file), () -> file + " is missing");
        try (var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(names::addLine);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        return names;
    }

    /// True where the words are a known name, be it one that means nothing for an import.
    boolean isKnown(List<String> words) {
        return senses.containsKey(String.join("", words));
    }

    /// What the words mean together; empty where they are not known.
    List<Sense> senses(List<String> words) {
        return senses.getOrDefault(String.join("", words), List.of());
    }

    private void addLine(String line) {
        var colon = line.indexOf(':');
        var head = line.substring(0, colon).split(" ", -1);
        var phrases = line.substring(colon + 1).split(",", -1);
        if (head[0].equals(OTHER)) {
            Stream.of(phrases)
                    .forEach(phrase -> spell(phrase.strip()).forEach(name -> senses.computeIfAbsent(name, key -> new ArrayList<>())));
            return;
        }
        var field = Field.valueOf(head[0].replace('-', '_').toUpperCase(Locale.ROOT));
        var sense = new Sense(field, Integer.parseInt(head[1]));
        for (var phrase : phrases) {
            spell(phrase.strip()).forEach(name -> add(name, sense));
        }
    }

    private void add(String name, Sense sense) {
        var known = senses.computeIfAbsent(name, key -> new ArrayList<>());
        if (known.stream().noneMatch(other -> other.field() == sense.field() && other.weight() >= sense.weight())) {
            known.removeIf(other -> other.field() == sense.field());
            known.add(sense);
        }
    }

    /// All spellings of a phrase, its words joined.
    private static List<String> spell(String phrase) {
        var spellings = List.of("");
        for (var word : phrase.split(" ", -1)) {
            var longer = new ArrayList<String>();
            for (var beginning : spellings) {
                for (var alternative : word.split("\\|", -1)) {
                    longer.add(HeaderWords.isFiller(alternative) ? beginning : beginning + alternative);
                }
            }
            spellings = longer;
        }
        return spellings;
    }
}
