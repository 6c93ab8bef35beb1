package dev.clientele.chart;

import dev.clientele.chart.ChartSpec.Cell;
import dev.clientele.chart.raster.Lettering;
import dev.clientele.model.Unit;
import java.util.List;

/// The figures in a grid's cells: large, without their percent sign, or small, whatever fits all cells; else none.
record CellFigures(Sheet sheet, Figures figures) {

    private static final double MARGIN = 2;
    /// A finite number of shades keeps a picture within its 256 colours.
    private static final int LEVELS = 24;

    /// A way to write all cells' figures; bare ones are shares without the percent sign, which the columns' title then carries.
    enum Style {
        LARGE(Lettering.LABEL, false), LARGE_BARE(Lettering.LABEL, true), SMALL(Lettering.SMALL, false), SMALL_BARE(Lettering.SMALL, true),
        NONE(Lettering.SMALL, true);

        private final Lettering lettering;
        private final boolean bare;

        Style(Lettering lettering, boolean bare) {
            this.lettering = lettering;
            this.bare = bare;
        }
    }

    /// The first style in which every text fits the width.
    Style style(List<Cell> cells, double width) {
        for (var style : Style.values()) {
            if (style == Style.NONE
                    || cells.stream().allMatch(cell -> sheet.width(text(cell, style), style.lettering) + 2 * MARGIN <= width)) {
                return style;
            }
        }
        return Style.NONE;
    }

    void draw(Cell cell, Box box, Ink.Shade shade, Style style) {
        if (style != Style.NONE) {
            var text = text(cell, style);
            var x = box.x() + (box.width() - sheet.width(text, style.lettering)) / 2;
            sheet.add(sheet.label(text, style.lettering, new Ink.OnShade(shade), x, box.middle() + style.lettering.drop()));
        }
    }

    /// The columns' title, which says what the figures have no room to say.
    String titled(String title, Style style) {
        var percent = style.bare && style != Style.NONE && figures.unit() == Unit.Plain.SHARE;
        return percent ? (title + " (in %)").strip() : title;
    }

    private String text(Cell cell, Style style) {
        if (!cell.text().isBlank()) {
            return sheet.fitted(cell.text(), style.lettering, Double.MAX_VALUE);
        }
        return style.bare ? figures.bareShare(cell.value()) : figures.value(cell.value());
    }

    /// The strength as one of a few levels; nothing that is no strength between 0 and 1.
    double level(double strength) {
        var within = Double.isNaN(strength) ? 0 : Math.max(0, Math.min(1, strength));
        return Math.rint(within * LEVELS) / LEVELS;
    }
}
