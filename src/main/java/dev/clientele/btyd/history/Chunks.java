package dev.clientele.btyd.history;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// A histogram's cells in stretches of one frequency, to be worked on by all processors. The stretches depend on the
/// histogram alone and are added up in their order: a fit gives the same bits on every machine and at every load.
public record Chunks(int[] bounds) {

    private static final int MOST_CELLS = 8192;
    private static final int WORTH_SHARING = 20_000;

    public static Chunks of(Histogram histogram) {
        var bounds = new int[histogram.groups().length + histogram.count() / MOST_CELLS];
        var count = 0;
        for (var group = 0; group + 1 < histogram.groups().length; group++) {
            for (var from = histogram.groups()[group]; from < histogram.groups()[group + 1]; from += MOST_CELLS) {
                bounds[count++] = from;
            }
        }
        bounds[count++] = histogram.count();
        return new Chunks(Arrays.copyOf(bounds, count));
    }

    public int count() {
        return bounds.length - 1;
    }

    public int from(int chunk) {
        return bounds[chunk];
    }

    public int to(int chunk) {
        return bounds[chunk + 1];
    }

    /// Does the work of each chunk, in any order.
    public void run(IntConsumer work) {
        share(count(), bounds[count()] > WORTH_SHARING, work);
    }

    /// Does the work of each number below `count`, on all processors where that is worth it.
    public static void share(int count, boolean worth, IntConsumer work) {
        if (worth) {
            IntStream.range(0, count).parallel().forEach(work);
        } else {
            for (var i = 0; i < count; i++) {
                work.accept(i);
            }
        }
    }
}
