package dev.clientele.store;

import dev.clientele.model.Attribute;
import dev.clientele.model.Profile;
import dev.clientele.model.Subject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// A file of profiles in the words of a test: `Described.customers("name country", "C1 Huber Austria")`, `-` for silence.
public final class Described {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2025-01-01T00:00:00Z"));

    private Described() {}

    /// A file of customers.
    ///
    /// @param attributes the columns besides the number
    /// @param rows number and words, each without blanks
    public static ProfileBatch customers(String attributes, String... rows) {
        return batch(Subject.CUSTOMERS, attributes, rows);
    }

    /// A file of products, likewise.
    public static ProfileBatch products(String attributes, String... rows) {
        return batch(Subject.PRODUCTS, attributes, rows);
    }

    public static ProfileStore store(TestStore store) {
        return new ProfileStore(store.database(), CLOCK);
    }

    private static ProfileBatch batch(Subject subject, String attributes, String... rows) {
        var columns = Arrays.stream(attributes.split(" ", -1)).map(word -> Attribute.valueOf(word.toUpperCase(java.util.Locale.ROOT)))
                .toList();
        var profiles = Arrays.stream(rows).map(row -> row.split(" ", -1)).map(cells -> {
            Map<Attribute, String> words = new EnumMap<>(Attribute.class);
            for (var i = 0; i < columns.size(); i++) {
                if (!cells[i + 1].equals("-")) {
                    words.put(columns.get(i), cells[i + 1]);
                }
            }
            return new Profile(2, cells[0], words);
        }).toList();
        Set<Attribute> named = EnumSet.copyOf(columns);
        return new ProfileBatch(subject, subject.many() + ".csv", named, profiles, 0);
    }
}
