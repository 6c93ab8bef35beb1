package dev.clientele.chart;

import dev.clientele.chart.ChartSpec.Cell;
import dev.clientele.chart.Mark.Block;
import dev.clientele.chart.geometry.Box;
import dev.clientele.chart.raster.Lettering;
import dev.clientele.model.Unit;
import java.util.List;

/// The figures in a grid's cells: large, shorter or small, whatever fits all cells; else none.
record CellFigures(Sheet sheet, Figures figures) {

    private static final double MARGIN = 1;
    private static final double MOST = 0.75;
    /// A finite number of shades keeps a picture within its 256 colours.
    private static final int LEVELS = 24;

    /// A way to write all cells' figures. A bare share has no percent sign, which the columns' title then carries; other bare
    /// figures have two digits.
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

    /// The first style in which the figures fit the width: all of them, or most in the last resort, where a few wide ones
    /// (`100`) do not decide for all.
    Style style(List<Cell> cells, double width) {
        for (var style : List.of(Style.LARGE, Style.LARGE_BARE, Style.SMALL)) {
            if (cells.stream().allMatch(cell -> fits(cell, style, width))) {
                return style;
            }
        }
        var fitting = cells.stream().filter(cell -> fits(cell, Style.SMALL_BARE, width)).count();
        return fitting >= cells.size() * MOST ? Style.SMALL_BARE : Style.NONE;
    }

    private boolean fits(Cell cell, Style style, double width) {
        return sheet.width(text(cell, style), style.lettering) + 2 * MARGIN <= width;
    }

    /// Draws the cell and its figure.
    void draw(Cell cell, Box box, Style style) {
        var shade = shade(cell);
        sheet.add(new Block(box, shade));
        if (style != Style.NONE && fits(cell, style, box.width())) {
            var text = text(cell, style);
            var x = box.x() + (box.width() - sheet.width(text, style.lettering)) / 2;
            sheet.add(sheet.label(text, style.lettering, new Ink.OnShade(shade), x, box.middle() + style.lettering.drop()));
        }
    }

    /// The columns' title, which says what the figures have no room to say.
    String titled(String title, Style style) {
        var percent = style.bare && style != Style.NONE && figures.unit() == Unit.Plain.SHARE;
        if (!percent) {
            return title;
        }
        return title.isBlank() ? "in %" : title + ", cells in %";
    }

    /// The cell's figure where there is room for it.
    String whole(Cell cell) {
        return text(cell, Style.LARGE);
    }

    Ink.Shade shade(Cell cell) {
        return new Ink.Shade(cell.tone(), level(cell.strength()));
    }

    private String text(Cell cell, Style style) {
        if (!cell.text().isBlank()) {
            return sheet.fitted(cell.text(), style.lettering, Double.MAX_VALUE);
        }
        return style.bare ? bare(cell.value()) : figures.value(cell.value());
    }

    private String bare(double value) {
        return figures.unit() == Unit.Plain.SHARE ? figures.bareShare(value) : figures.brief(value);
    }

    /// The strength as one of a few levels; nothing that is no strength between 0 and 1.
    double level(double strength) {
        var within = Double.isNaN(strength) ? 0 : Math.max(0, Math.min(1, strength));
        return Math.rint(within * LEVELS) / LEVELS;
    }
}
