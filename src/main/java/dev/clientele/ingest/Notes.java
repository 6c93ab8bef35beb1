package dev.clientele.ingest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Counts, for one file, what is worth knowing about rows that were not rejected, with a few examples of each kind.
public final class Notes {

    private static final int EXAMPLES = 3;

    private final long[] counts = new long[NoteKind.values().length];
    private final Map<NoteKind, List<String>> examples = new EnumMap<>(NoteKind.class);

    public void add(NoteKind kind) {
        counts[kind.place()]++;
    }

    public void add(NoteKind kind, String example) {
        add(kind);
        var shown = examples.computeIfAbsent(kind, key -> new ArrayList<>());
        if (shown.size() < EXAMPLES && !shown.contains(example)) {
            shown.add(example);
        }
    }

    public long count(NoteKind kind) {
        return counts[kind.place()];
    }

    public List<String> examples(NoteKind kind) {
        return List.copyOf(examples.getOrDefault(kind, List.of()));
    }
}
