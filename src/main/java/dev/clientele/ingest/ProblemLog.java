package dev.clientele.ingest;

import dev.clientele.model.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/// Counts the rejected rows of one file by kind and keeps the first few of each; all of them go on to whoever wants them.
/// Safe for use by the reading and the writing thread.
public final class ProblemLog {

    private static final int EXAMPLES = 3;

    private final Consumer<Problem> all;
    private final SortedMap<String, Long> counts = new TreeMap<>();
    private final SortedMap<String, List<Problem>> examples = new TreeMap<>();
    private long count;

    /// A log without problems yet.
    ///
    /// @param all takes every problem as it is found
    public ProblemLog(Consumer<Problem> all) {
        this.all = all;
    }

    public synchronized void add(Problem problem) {
        count++;
        counts.merge(problem.kind(), 1L, Long::sum);
        var shown = examples.computeIfAbsent(problem.kind(), kind -> new ArrayList<>());
        if (shown.size() < EXAMPLES) {
            shown.add(problem);
        }
        all.accept(problem);
    }

    public synchronized long count() {
        return count;
    }

    public SortedMap<String, Long> countsByKind() {
        return Collections.unmodifiableSortedMap(counts);
    }

    /// The first problems of a kind.
    public List<Problem> examples(String kind) {
        return List.copyOf(examples.getOrDefault(kind, List.of()));
    }
}
