package dev.clientele.btyd.lifetime;

import dev.clientele.btyd.history.Chunks;
import dev.clientele.btyd.history.Histogram;
import dev.clientele.btyd.history.Histories;
import java.util.Arrays;

/// The days that occur as a recency or an age in a histogram, ranked in ascending order, and which of them each chunk of cells
/// needs: what integrals over time are needed at.
///
/// @param weeks of each such day
/// @param chunks the stretches of cells that are worked on together
/// @param ranks for each chunk the ranks of its days, ascending
/// @param last for each cell the place of its recency among its chunk's ranks
/// @param now for each cell the place of its age
/// @param mostFrequent for each rank the highest frequency of a chunk that reaches down to it
record TimeGrid(double[] weeks, Chunks chunks, int[][] ranks, int[] last, int[] now, int[] mostFrequent) {

    static TimeGrid of(Histogram histogram) {
        var ofDay = new int[histogram.longest() + 1];
        mark(histogram, 0, histogram.count(), ofDay, 1);
        var weeks = new double[ofDay.length];
        var count = 0;
        for (var day = 0; day < ofDay.length; day++) {
            if (ofDay[day] > 0) {
                weeks[count] = day / Histories.DAYS_A_WEEK;
                ofDay[day] = count++;
            }
        }
        var chunks = Chunks.of(histogram);
        var grid = new TimeGrid(Arrays.copyOf(weeks, count), chunks, new int[chunks.count()][], new int[histogram.count()],
                new int[histogram.count()], new int[count]);
        var places = new int[ofDay.length];
        for (var chunk = 0; chunk < chunks.count(); chunk++) {
            grid.place(histogram, chunk, ofDay, places);
        }
        grid.spreadFrequencies(histogram);
        return grid;
    }

    private static void mark(Histogram histogram, int from, int to, int[] ofDay, int value) {
        for (var cell = from; cell < to; cell++) {
            ofDay[histogram.recency()[cell]] = value;
            ofDay[histogram.age()[cell]] = value;
        }
    }

    /// @param places room for a number of each day, zero before and after
    private void place(Histogram histogram, int chunk, int[] ofDay, int[] places) {
        var from = chunks.from(chunk);
        var to = chunks.to(chunk);
        mark(histogram, from, to, places, 1);
        var own = new int[Math.min(2 * (to - from), weeks.length)];
        var count = 0;
        for (var day = 0; day < places.length; day++) {
            if (places[day] > 0) {
                places[day] = count;
                own[count++] = ofDay[day];
            }
        }
        for (var cell = from; cell < to; cell++) {
            last[cell] = places[histogram.recency()[cell]];
            now[cell] = places[histogram.age()[cell]];
        }
        mark(histogram, from, to, places, 0);
        ranks[chunk] = Arrays.copyOf(own, count);
    }

    private void spreadFrequencies(Histogram histogram) {
        for (var chunk = 0; chunk < ranks.length; chunk++) {
            var lowest = ranks[chunk][0];
            mostFrequent[lowest] = Math.max(mostFrequent[lowest], histogram.frequency()[chunks.from(chunk)]);
        }
        for (var rank = 1; rank < mostFrequent.length; rank++) {
            mostFrequent[rank] = Math.max(mostFrequent[rank], mostFrequent[rank - 1]);
        }
    }

    int count() {
        return weeks.length;
    }
}
