package dev.clientele.chart;

import dev.clientele.chart.ChartSpec.Cell;
import dev.clientele.chart.ChartSpec.Grid;
import dev.clientele.chart.geometry.Box;
import dev.clientele.chart.raster.Lettering;
import dev.clientele.chart.raster.Typeface;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Lays out a grid of coloured cells: the rows' names to the left, the columns' above, a figure in each cell that has a
/// value, as large as the narrowest cell allows and in all cells alike.
final class GridLayout {

    private static final double NAME_GAP = 12;
    private static final double WIDEST_NAME = 0.32;
    private static final double WIDEST_CELL = 116;
    private static final double AFTER_NAMES = 9;
    private static final double LEAST_SEAM_FROM = 8;
    private static final double SEAM = 2;

    private final Grid grid;
    private final Sheet sheet;
    private final int columns;
    private final CellFigures texts;

    GridLayout(Grid grid, Figures figures, Typeface typeface) {
        this.grid = grid;
        this.sheet = new Sheet(typeface);
        this.columns = grid.columns().names().size();
        this.texts = new CellFigures(sheet, figures);
    }

    Drawing drawing() {
        var top = sheet.heading(grid.heading());
        var cells = shown();
        if (cells.isEmpty()) {
            return sheet.blank(top);
        }
        var names = rowNames();
        var left = Math.ceil(Sheet.LEFT + sheet.widest(names, Lettering.LABEL) + NAME_GAP);
        var pitch = Math.min(WIDEST_CELL, (Sheet.RIGHT - left) / columns);
        var even = pitch >= 2 ? Math.floor(pitch) : pitch;
        var style = texts.style(cells, even - seam(even));
        var first = columnNames(top, left, even, names.getFirst(), style);
        var bottom = rows(names.subList(1, names.size()), new Box(left, first, even, rowPitch()), style);
        return sheet.cut(style == CellFigures.Style.NONE ? new ShadeKey(sheet, texts).draw(cells, bottom) : bottom);
    }

    private List<Cell> shown() {
        return IntStream.range(0, grid.rows().names().size()).boxed()
                .flatMap(row -> IntStream.range(0, columns).mapToObj(column -> cell(row, column)))
                .filter(cell -> Double.isFinite(cell.value())).toList();
    }

    private Cell cell(int row, int column) {
        var cells = row < grid.cells().size() ? grid.cells().get(row) : List.<Cell>of();
        return column < cells.size() ? cells.get(column) : Cell.empty();
    }

    /// The rows' title and names, shortened where they would take too much of the width.
    private List<String> rowNames() {
        var widest = (Sheet.RIGHT - Sheet.LEFT) * WIDEST_NAME;
        return Stream.concat(Stream.of(grid.rows().title()), grid.rows().names().stream())
                .map(name -> sheet.fitted(name, Lettering.LABEL, widest)).toList();
    }

    private double rowPitch() {
        var rows = grid.rows().names().size();
        if (rows <= 8) {
            return 48;
        }
        return rows <= 14 ? 40 : 32;
    }

    /// Sets the columns' title and names and, beside them, the rows' title; returns where the cells may begin.
    private double columnNames(double top, double left, double pitch, String rowTitle, CellFigures.Style style) {
        var baseline = top + Lettering.LABEL.ascent();
        var title = sheet.fitted(texts.titled(grid.columns().title(), style), Lettering.LABEL, Sheet.RIGHT - left);
        if (!title.isEmpty()) {
            sheet.add(sheet.label(title, Lettering.LABEL, Ink.Plain.QUIET, left, baseline));
            baseline += Lettering.LABEL.leading();
        }
        var last = new ColumnHeadings(sheet, left, pitch).draw(grid.columns().names(), baseline);
        sheet.add(sheet.label(rowTitle, Lettering.LABEL, Ink.Plain.QUIET, Sheet.LEFT, last));
        return Math.ceil(last + Lettering.LABEL.descent() + AFTER_NAMES);
    }

    /// Sets names and cells from the first cell's place on; returns where they end.
    private double rows(List<String> names, Box first, CellFigures.Style style) {
        for (int row = 0; row < names.size(); row++) {
            var y = first.y() + row * first.height();
            var baseline = y + first.height() / 2 + Lettering.LABEL.drop();
            sheet.add(sheet.label(names.get(row), Lettering.LABEL, Ink.Plain.TEXT, Sheet.LEFT, baseline));
            for (int column = 0; column < columns; column++) {
                cell(cell(row, column), new Box(first.x() + column * first.width(), y, first.width(), first.height()), style);
            }
        }
        return first.y() + names.size() * first.height();
    }

    private void cell(Cell cell, Box place, CellFigures.Style style) {
        if (!Double.isFinite(cell.value())) {
            return;
        }
        var seam = seam(place.width());
        texts.draw(cell, new Box(place.x(), place.y(), place.width() - seam, place.height() - SEAM), style);
    }

    private static double seam(double pitch) {
        return pitch >= LEAST_SEAM_FROM ? SEAM : 0;
    }
}
