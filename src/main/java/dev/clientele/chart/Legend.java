package dev.clientele.chart;

import dev.clientele.chart.ChartSpec.Tone;
import dev.clientele.chart.Mark.Block;
import dev.clientele.chart.geometry.Box;
import dev.clientele.chart.raster.Lettering;
import java.util.List;

/// Names of series, each behind a swatch and in the series' own colour, in their order.
final class Legend {

    private static final double SWATCH = 18;
    private static final double SWATCH_GAP = 8;
    private static final double BETWEEN = 28;
    private static final double WIDEST_NAME = 300;
    private static final double AFTER = 16;
    private static final Lettering LETTERING = Lettering.STRONG;

    /// A name and the colour that it stands for.
    record Entry(String label, Tone tone) {}

    private final Sheet sheet;
    private double x = Sheet.LEFT;
    private double y;

    private Legend(Sheet sheet, double top) {
        this.sheet = sheet;
        this.y = top;
    }

    /// Sets the names side by side, in as many lines as they take.
    ///
    /// @return where what they name may begin
    static double draw(Sheet sheet, double top, List<Entry> entries) {
        var legend = new Legend(sheet, top);
        entries.forEach(legend::entry);
        return Math.rint(legend.y + LETTERING.leading() + AFTER);
    }

    private void entry(Entry entry) {
        var name = sheet.fitted(entry.label(), LETTERING, WIDEST_NAME);
        var width = SWATCH + SWATCH_GAP + sheet.width(name, LETTERING);
        if (x > Sheet.LEFT && x + width > Sheet.RIGHT) {
            x = Sheet.LEFT;
            y += LETTERING.leading();
        }
        var middle = Math.rint(y + LETTERING.leading() / 2.0);
        sheet.add(new Block(new Box(x, middle - SWATCH / 2, SWATCH, SWATCH), new Ink.Fill(entry.tone())));
        var baseline = middle + LETTERING.drop();
        sheet.add(sheet.label(name, LETTERING, new Ink.Word(entry.tone()), x + SWATCH + SWATCH_GAP, baseline));
        x += width + BETWEEN;
    }
}
