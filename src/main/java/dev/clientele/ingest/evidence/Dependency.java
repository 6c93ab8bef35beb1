package dev.clientele.ingest.evidence;

import java.util.Arrays;

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
        var pairs = pairs(first, second);
        for (int start = 0, end; start < pairs.length; start = end) {
            end = endOfRun(pairs, start);
            var from = (int) (pairs[start] >>> Integer.SIZE);
            counts[from] += end - start;
            most[from] = Math.max(most[from], end - start);
        }
        return sum(counts, most);
    }

    /// Both texts of each row that has both, in an order that brings equal ones together.
    private static long[] pairs(TextColumn first, TextColumn second) {
        var pairs = new long[first.size()];
        var count = 0;
        for (var row = 0; row < first.size(); row++) {
            if (first.code(row) != TextColumn.MISSING && second.code(row) != TextColumn.MISSING) {
                pairs[count++] = (long) first.code(row) << Integer.SIZE | second.code(row);
            }
        }
        var both = Arrays.copyOf(pairs, count);
        Arrays.sort(both);
        return both;
    }

    private static int endOfRun(long[] sorted, int start) {
        var end = start + 1;
        while (end < sorted.length && sorted[end] == sorted[start]) {
            end++;
        }
        return end;
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
