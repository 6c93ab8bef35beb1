package dev.clientele.ingest.csv;

import dev.clientele.ingest.evidence.SumWords;
import java.util.ArrayDeque;
import java.util.Deque;

/// The groups of a report that are open at a row: a heading opens one, within another or beside it, and its sum closes it. Not for use
/// by several threads.
final class OpenGroups {

    private final Deque<String> open = new ArrayDeque<>();

    /// The heading of the innermost group; empty outside of all.
    String current() {
        return open.isEmpty() ? "" : open.peek();
    }

    /// Takes in the text of the headings' column in a row.
    void take(String text) {
        if (SumWords.isSum(text)) {
            while (open.stream().anyMatch(text::contains) && !text.contains(open.pop())) {
                // groups within the one that is summed up end with it
            }
        } else if (!text.isEmpty()) {
            open.push(text);
        }
    }
}
