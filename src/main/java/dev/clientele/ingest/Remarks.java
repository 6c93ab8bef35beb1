package dev.clientele.ingest;

import dev.clientele.ingest.Remark.Topic;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/// The remarks on one file, gathered while it is read. Not for use by several threads.
public final class Remarks {

    private final Map<Topic, Set<String>> sentences = new EnumMap<>(Topic.class);
    private final Map<Topic, Map<String, Tally>> tallies = new EnumMap<>(Topic.class);

    /// Rows of one word. Whoever has many of them keeps it, and so looks it up once.
    public static final class Tally {
        private long rows;
        private long net;

        private Tally() {}

        /// One more row.
        ///
        /// @param netOfRow its amount, in minor units of the reporting currency
        public void add(long netOfRow) {
            add(1, netOfRow);
        }

        /// More rows.
        public void add(long rowCount, long netOfThem) {
            rows += rowCount;
            net += netOfThem;
        }
    }

    /// Adds a sentence about the whole file; the same one again is not said twice.
    public void say(Topic topic, String sentence) {
        sentences.computeIfAbsent(topic, key -> new LinkedHashSet<>()).add(sentence);
    }

    /// The rows of one of the file's words, such as a status.
    public Tally tally(Topic topic, String word) {
        return tallies.computeIfAbsent(topic, key -> new LinkedHashMap<>()).computeIfAbsent(word, key -> new Tally());
    }

    /// The sentences about a topic, as they came.
    public List<String> sentences(Topic topic) {
        return List.copyOf(sentences.getOrDefault(topic, Set.of()));
    }

    /// All remarks: topic by topic, sentences before words, each as they came.
    public List<Remark> all() {
        var all = new ArrayList<Remark>();
        for (var topic : Topic.values()) {
            sentences(topic).forEach(sentence -> all.add(new Remark(topic, sentence, OptionalLong.empty(), OptionalLong.empty())));
            tallies.getOrDefault(topic, Map.of()).forEach((word, tally) -> all
                    .add(new Remark(topic, word, OptionalLong.of(tally.rows), OptionalLong.of(tally.net))));
        }
        return List.copyOf(all);
    }
}
