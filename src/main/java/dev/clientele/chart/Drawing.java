package dev.clientele.chart;

import dev.clientele.chart.Mark.Label;
import java.util.List;

/// A chart laid out and not yet painted: its size in logical pixels and its marks, the later over the earlier.
record Drawing(int width, int height, List<Mark> marks) {

    Drawing {
        marks = List.copyOf(marks);
    }

    List<Label> labels() {
        return marks.stream().filter(Label.class::isInstance).map(Label.class::cast).toList();
    }
}
