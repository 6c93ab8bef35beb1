package dev.clientele.ingest.evidence;

import java.util.HashMap;
import java.util.Map;

/// How well one column's text follows from another's, as an invoice's customer follows from its number.
///
/// @param rows rows that could have contradicted: both texts are there, and another row has the same first one
/// @param broken those of them whose second text is not the most frequent one beside their first
/// @param keys how many first texts stand in several rows
public record Dependency(int rows, int broken, int keys) {

    /// Looks at all rows.
    public static Dependency of(TextColumn first, TextColumn second) {
        var texts = first.distinct() + 1;
        var counts = new int[texts];
        var most = new int[texts];
        Map<Long, Integer> pairs = new HashMap<>();
        for (var row = 0; row < first.size(); row++) {
            var from = first.code(row);
            var to = second.code(row);
            if (from != TextColumn.MISSING && to != TextColumn.MISSING) {
                counts[from]++;
                most[from] = Math.max(most[from], pairs.merge(((long) from << 32) | to, 1, Integer::sum));
            }
        }
        return sum(counts, most);
    }

    /// True where no more than the given share of the rows contradicts; also where none could.
    public boolean holds(double share) {
        return broken <= rows * share;
    }

    /// True where rows could have contradicted.
    public boolean isTested() {
        return rows > 0;
    }

    private static Dependency sum(int[] counts, int[] most) {
        var rows = 0;
        var broken = 0;
        var keys = 0;
        for (var i = 1; i < counts.length; i++) {
            if (counts[i] > 1) {
                rows += counts[i];
                broken += counts[i] - most[i];
                keys++;
            }
        }
        return new Dependency(rows, broken, keys);
    }
}
