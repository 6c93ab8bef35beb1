package dev.clientele.app.importing;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/// Rows of text set out in columns: words to the left, figures to the right, two blanks between.
final class AlignedTable {

    private final List<List<String>> rows = new ArrayList<>();
    private final List<Boolean> isFigure;
    private final int widest;

    /// @param isFigure for each column whether it is set to the right
    /// @param widest the most characters of a cell that are shown
    AlignedTable(List<Boolean> isFigure, int widest) {
        this.isFigure = List.copyOf(isFigure);
        this.widest = widest;
    }

    void add(List<String> cells) {
        rows.add(cells.stream().map(this::shortened).toList());
    }

    void print(PrintWriter out, String indent) {
        for (var row : rows) {
            var line = new StringBuilder(indent);
            for (var i = 0; i < row.size(); i++) {
                var gap = " ".repeat(width(i) - length(row.get(i)));
                line.append(isFigure.get(i) ? gap + row.get(i) : row.get(i) + gap).append("  ");
            }
            out.println(line.toString().stripTrailing());
        }
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> length(row.get(column))).max().orElse(0);
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    private String shortened(String cell) {
        return cell.length() <= widest ? cell : cell.substring(0, widest - 1) + "…";
    }
}
