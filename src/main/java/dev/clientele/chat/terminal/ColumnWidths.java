package dev.clientele.chat.terminal;

import dev.clientele.command.Column;
import java.util.Arrays;
import java.util.List;

/// How wide each column of a table is, and how many of them are shown. Texts give way to numbers, which are never cut; where
/// that is not enough, the last columns are left out. Heads stand on one line where there is room, else on up to two.
final class ColumnWidths {

    private static final int SHORTEST_TEXT = 12;

    private final int[] widths;
    private int shown;

    private ColumnWidths(int[] widths) {
        this.widths = widths;
        this.shown = widths.length;
    }

    /// @param gap the columns between two columns
    static ColumnWidths fitting(List<Column> columns, List<List<String>> cells, int room, int gap) {
        var widths = new ColumnWidths(natural(columns, cells, 1));
        if (widths.total(gap) > room) {
            widths = new ColumnWidths(natural(columns, cells, 2));
        }
        while (widths.total(gap) > room) {
            var widest = widths.widestText(columns);
            if (widest >= 0) {
                widths.widths[widest] = Math.max(SHORTEST_TEXT, widths.widths[widest] - (widths.total(gap) - room));
            } else if (widths.shown > 1) {
                widths.shown--;
            } else {
                break;
            }
        }
        return widths;
    }

    int of(int column) {
        return widths[column];
    }

    int shown() {
        return shown;
    }

    private int total(int gap) {
        return Arrays.stream(widths, 0, shown).sum() + gap * (shown - 1);
    }

    /// The widest text column that may still become narrower; -1 for none.
    private int widestText(List<Column> columns) {
        var widest = -1;
        for (var i = 0; i < shown; i++) {
            var mayShrink = !columns.get(i).numeric() && widths[i] > SHORTEST_TEXT;
            if (mayShrink && (widest < 0 || widths[i] > widths[widest])) {
                widest = i;
            }
        }
        return widest;
    }

    private static int[] natural(List<Column> columns, List<List<String>> cells, int headLines) {
        var widths = new int[columns.size()];
        for (var i = 0; i < widths.length; i++) {
            var column = i;
            widths[i] = cells.stream().mapToInt(row -> DisplayText.width(row.get(column))).reduce(1, Math::max);
            while (!fits(columns.get(i).label(), widths[i], headLines)) {
                widths[i]++;
            }
        }
        return widths;
    }

    private static boolean fits(String head, int width, int lines) {
        var broken = WrappedProse.lines(head, width);
        return broken.size() <= lines && broken.stream().allMatch(line -> DisplayText.width(line) <= width);
    }
}
