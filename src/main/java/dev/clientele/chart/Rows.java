package dev.clientele.chart;

import dev.clientele.chart.geometry.Box;
import dev.clientele.chart.raster.Lettering;
import java.util.List;

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
    private static final double BAR = 0.68;

    /// Sets the names, shortened where they would take too much of the width.
    static Rows of(Sheet sheet, double top, List<String> names) {
        var widest = (Sheet.RIGHT - Sheet.LEFT) * WIDEST_NAME;
        var fitted = names.stream().map(name -> sheet.fitted(name, Lettering.LABEL, widest)).toList();
        var left = Math.rint(Sheet.LEFT + sheet.widest(fitted, Lettering.LABEL) + NAME_GAP);
        var rows = new Rows(top, left, pitch(names.size()), names.size());
        for (int i = 0; i < fitted.size(); i++) {
            var baseline = rows.box(i).middle() + Lettering.LABEL.drop();
            sheet.add(sheet.label(fitted.get(i), Lettering.LABEL, Ink.Plain.TEXT, Sheet.LEFT, baseline));
        }
        return rows;
    }

    /// Few rows get air, many stay close.
    private static double pitch(int rows) {
        return rows <= 12 ? 44 : rows <= 24 ? 38 : 34;
    }

    /// The bar's place: as high as a bar, as wide as all bars may be.
    Box box(int row) {
        var height = Math.rint(pitch * BAR / 2) * 2;
        return new Box(left, top + row * pitch + (pitch - height) / 2, Sheet.RIGHT - left, height);
    }

    double bottom() {
        return top + count * pitch;
    }
}
