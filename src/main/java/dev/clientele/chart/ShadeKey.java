package dev.clientele.chart;

import dev.clientele.chart.ChartSpec.Cell;
import dev.clientele.chart.Mark.Block;
import dev.clientele.chart.geometry.Box;
import dev.clientele.chart.raster.Lettering;
import java.util.Comparator;
import java.util.List;

/// What the faintest and the deepest shade stand for, below a grid whose cells have no room for figures.
record ShadeKey(Sheet sheet, CellFigures texts) {

    private static final double SWATCH = 18;
    private static final double GAP = 8;
    private static final double BETWEEN = 28;
    private static final double ABOVE = 14;

    /// Sets swatches and figures.
    ///
    /// @return where they end
    double draw(List<Cell> cells, double top) {
        var byStrength = Comparator.comparingDouble((Cell cell) -> texts.level(cell.strength()));
        var faintest = cells.stream().min(byStrength).orElseThrow();
        var deepest = cells.stream().max(byStrength).orElseThrow();
        var middle = Math.rint(top + ABOVE + Lettering.LABEL.leading() / 2.0);
        entry(deepest, entry(faintest, Sheet.LEFT, middle), middle);
        return middle + Lettering.LABEL.leading() / 2.0;
    }

    private double entry(Cell cell, double x, double middle) {
        sheet.add(new Block(new Box(x, middle - SWATCH / 2, SWATCH, SWATCH), texts.shade(cell)));
        var text = sheet.fitted(texts.whole(cell), Lettering.LABEL, (Sheet.RIGHT - Sheet.LEFT) / 2 - SWATCH - GAP - BETWEEN);
        var label = sheet.label(text, Lettering.LABEL, Ink.Plain.QUIET, x + SWATCH + GAP, middle + Lettering.LABEL.drop());
        sheet.add(label);
        return label.box().right() + BETWEEN;
    }
}
