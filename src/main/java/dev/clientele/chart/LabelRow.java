package dev.clientele.chart;

import dev.clientele.chart.Mark.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Texts side by side on one baseline, from left to right.
record LabelRow(List<Label> labels) {

    /// The least between two texts.
    static final double GAP = 9;

    private static final int[] EVERY = {1, 2, 3, 4, 5, 6, 10, 12, 20, 24, 50, 60, 100, 120, 500, 1000};

    LabelRow {
        labels = List.copyOf(labels);
    }

    /// The densest of the rows of every text, every second, every third, ... that is clear; if none is, what fits of the
    /// last.
    static LabelRow densest(IntFunction<LabelRow> every) {
        for (var distance : EVERY) {
            var row = every.apply(distance);
            if (row.isClear()) {
                return row;
            }
        }
        return every.apply(Integer.MAX_VALUE).clearOnes();
    }

    /// Whether no text touches another.
    boolean isClear() {
        return IntStream.range(1, labels.size()).allMatch(i -> labels.get(i - 1).box().right() + GAP <= labels.get(i).box().x());
    }

    /// Those that do not touch one before them.
    LabelRow clearOnes() {
        var clear = new ArrayList<Label>();
        for (var label : labels) {
            if (clear.isEmpty() || clear.getLast().box().right() + GAP <= label.box().x()) {
                clear.add(label);
            }
        }
        return new LabelRow(clear);
    }
}
