package dev.clientele.btyd.lifetime;

import dev.clientele.btyd.history.Chunks;
import dev.clientele.btyd.history.Histogram;
import dev.clientele.btyd.history.Histories;
import java.util.Arrays;

/// The days that occur as a recency or an age in a histogram, in ascending order: what integrals over time are needed at.
///
/// @param weeks of each such day
/// @param rank of each day its place among them, where it is one of them
/// @param chunks the stretches of cells that are worked on together
/// @param lowest for each chunk the rank of its shortest recency
/// @param mostFrequent for each rank the highest frequency of a chunk that reaches down to it
record TimeGrid(double[] weeks, int[] rank, Chunks chunks, int[] lowest, int[] mostFrequent) {

    static TimeGrid of(Histogram histogram) {
        var rank = new int[histogram.longest() + 1];
        for (var i = 0; i < histogram.count(); i++) {
            rank[histogram.recency()[i]] = 1;
            rank[histogram.age()[i]] = 1;
        }
        var weeks = new double[rank.length];
        var count = 0;
        for (var day = 0; day < rank.length; day++) {
            if (rank[day] > 0) {
                weeks[count] = day / Histories.DAYS_A_WEEK;
                rank[day] = count++;
            }
        }
        var chunks = Chunks.of(histogram);
        var lowest = lowest(histogram, chunks, rank);
        return new TimeGrid(Arrays.copyOf(weeks, count), rank, chunks, lowest, mostFrequent(histogram, chunks, lowest, count));
    }

    private static int[] lowest(Histogram histogram, Chunks chunks, int[] rank) {
        var lowest = new int[chunks.count()];
        for (var chunk = 0; chunk < lowest.length; chunk++) {
            var shortest = Integer.MAX_VALUE;
            for (var i = chunks.from(chunk); i < chunks.to(chunk); i++) {
                shortest = Math.min(shortest, histogram.recency()[i]);
            }
            lowest[chunk] = rank[shortest];
        }
        return lowest;
    }

    private static int[] mostFrequent(Histogram histogram, Chunks chunks, int[] lowest, int count) {
        var most = new int[count];
        for (var chunk = 0; chunk < lowest.length; chunk++) {
            most[lowest[chunk]] = Math.max(most[lowest[chunk]], histogram.frequency()[chunks.from(chunk)]);
        }
        for (var i = 1; i < count; i++) {
            most[i] = Math.max(most[i], most[i - 1]);
        }
        return most;
    }

    int count() {
        return weeks.length;
    }
}
