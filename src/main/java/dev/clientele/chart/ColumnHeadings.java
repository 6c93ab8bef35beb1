package dev.clientele.chart;

import dev.clientele.chart.Mark.Label;
import dev.clientele.chart.raster.Lettering;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Names above the columns of a grid: in up to two lines where columns are wide, else every second, third, ... on one line.
///
/// @param left where the first column begins; no name goes beyond
/// @param pitch from one column to the next
record ColumnHeadings(Sheet sheet, double left, double pitch) {

    private static final double ROOM_FOR_LINES = 62;
    private static final int LINES = 2;
    private static final double SEAM = 3;

    /// Sets the names with the first line on `baseline`.
    ///
    /// @return the last line's baseline
    double draw(List<String> names, double baseline) {
        return pitch < ROOM_FOR_LINES ? thinned(names, baseline) : wrapped(names, baseline);
    }

    private double thinned(List<String> names, double baseline) {
        LabelRow.densest(every -> new LabelRow(IntStream.range(0, names.size()).filter(i -> i % every == 0)
                .mapToObj(i -> name(sheet.fitted(names.get(i), Lettering.LABEL, Sheet.RIGHT - left), i, baseline)).toList())).labels()
                .forEach(sheet::add);
        return baseline;
    }

    /// Names of one line stand on the last line of the others.
    private double wrapped(List<String> names, double baseline) {
        var wrapped = names.stream().map(name -> sheet.wrapped(name, Lettering.LABEL, room(name), LINES)).toList();
        var most = wrapped.stream().mapToInt(List::size).max().orElse(1);
        var last = baseline + (most - 1) * Lettering.LABEL.leading();
        for (int column = 0; column < wrapped.size(); column++) {
            var lines = wrapped.get(column);
            for (int i = 0; i < lines.size(); i++) {
                sheet.add(name(lines.get(i), column, last - (lines.size() - 1 - i) * Lettering.LABEL.leading()));
            }
        }
        return last;
    }

    /// A word is broken only where it is wider than its column.
    private double room(String name) {
        var word = Arrays.stream(name.split(" ")).mapToDouble(part -> Math.ceil(sheet.width(part, Lettering.LABEL))).max().orElse(0);
        return Math.max(pitch - LabelRow.GAP, Math.min(word, pitch - SEAM));
    }

    private Label name(String text, int column, double baseline) {
        var label = sheet.centred(text, Lettering.LABEL, Ink.Plain.QUIET, left + (column + 0.5) * pitch, baseline);
        return label.box().x() >= left ? label : sheet.label(text, Lettering.LABEL, Ink.Plain.QUIET, left, baseline);
    }
}
