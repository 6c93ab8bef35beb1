package dev.clientele.chart;

import dev.clientele.chart.geometry.Box;
import dev.clientele.chart.raster.Lettering;
import java.util.List;
import java.util.function.DoubleToIntFunction;

/// The rows of a chart of horizontal bars: a name to the left, room for a bar to the right.
///
/// @param top the first row's upper edge
/// @param left where bars may begin
/// @param pitch from one row to the next
record Rows(double top, double left, double pitch, int count) {

    /// Between a bar and its figure.
    static final double GAP = 8;

    private static final double NAME_GAP = 14;
    private static final double WIDEST_NAME = 0.42;
    private static final int NAME_LINES = 2;
    /// From one row to the next where a name or what stands beside a bar takes two lines; so much more for each further one.
    private static final double TWO_LINES = 68;
    private static final double BAR = 0.68;
    private static final double HIGHEST_BAR = 30;

    /// Sets the names, on two lines where they would take too much of the width.
    static Rows of(Sheet sheet, double top, List<String> names) {
        return of(sheet, top, names, ignored -> 1);
    }

    /// The same with room for what stands beside the bars.
    ///
    /// @param linesBeside the most lines of it, by where bars may begin
    static Rows of(Sheet sheet, double top, List<String> names, DoubleToIntFunction linesBeside) {
        var widest = (Sheet.RIGHT - Sheet.LEFT) * WIDEST_NAME;
        var wrapped = names.stream().map(name -> sheet.wrapped(name, Lettering.LABEL, widest, NAME_LINES)).toList();
        var lines = wrapped.stream().flatMap(List::stream).toList();
        var left = Math.rint(Sheet.LEFT + sheet.widest(lines, Lettering.LABEL) + NAME_GAP);
        var most = Math.max(linesBeside.applyAsInt(left), wrapped.stream().mapToInt(List::size).max().orElse(1));
        var rows = new Rows(top, left, pitch(names.size(), most), names.size());
        for (int i = 0; i < wrapped.size(); i++) {
            sheet.stack(wrapped.get(i), rows.box(i).middle());
        }
        return rows;
    }

    /// Few rows get air, many stay close, as far as their lines allow.
    private static double pitch(int rows, int lines) {
        if (lines > 1) {
            return TWO_LINES + (lines - 2) * Lettering.LABEL.leading();
        }
        if (rows <= 12) {
            return 44;
        }
        return rows <= 24 ? 38 : 34;
    }

    /// The bar's place: as high as a bar, as wide as all bars may be.
    Box box(int row) {
        var height = Math.min(HIGHEST_BAR, Math.rint(pitch * BAR / 2) * 2);
        return new Box(left, top + row * pitch + (pitch - height) / 2, Sheet.RIGHT - left, height);
    }

    double bottom() {
        return top + count * pitch;
    }
}
