package dev.clientele.btyd.history;

import java.util.Arrays;

/// How many customers have each (x, t_x, T): all that the likelihood of a lifetime model depends on, so that a fit's cost
/// stops growing with the number of customers. Cells are ordered by frequency, then age, then recency; those of one
/// frequency are a group.
///
/// @param frequency x of each cell, ascending
/// @param recency t_x in days
/// @param age T in days
/// @param weight customers in the cell, above zero
/// @param groups the first cell of each group, and behind them the number of cells
/// @param cell the cell of each history the histogram was made of; empty for a histogram given by its cells
public record Histogram(int[] frequency, int[] recency, int[] age, double[] weight, int[] groups, int[] cell) {

    /// Counts the histories.
    public static Histogram of(Histories histories) {
        var order = order(histories.frequency(), histories.age(), histories.recency());
        var cell = new int[order.length];
        var firsts = new int[order.length];
        var cells = 0;
        for (var i = 0; i < order.length; i++) {
            if (i == 0 || !same(histories, order[i - 1], order[i])) {
                firsts[cells++] = i;
            }
            cell[order[i]] = cells - 1;
        }
        var weight = new double[cells];
        for (var i = 0; i < cells; i++) {
            weight[i] = (i + 1 < cells ? firsts[i + 1] : order.length) - firsts[i];
            firsts[i] = order[firsts[i]];
        }
        return build(histories.frequency(), histories.recency(), histories.age(), Arrays.copyOf(firsts, cells), weight, cell);
    }

    /// A histogram of cells given in any order, of which several may be alike.
    public static Histogram ofCells(int[] frequency, int[] recency, int[] age, double[] weight) {
        var order = order(frequency, age, recency);
        return build(frequency, recency, age, order, gather(weight, order), new int[0]);
    }

    private static boolean same(Histories histories, int one, int other) {
        return histories.frequency()[one] == histories.frequency()[other] && histories.age()[one] == histories.age()[other]
                && histories.recency()[one] == histories.recency()[other];
    }

    private static Histogram build(int[] frequency, int[] recency, int[] age, int[] order, double[] weight, int[] cell) {
        var x = gather(frequency, order);
        var groups = new int[x.length + 1];
        var count = 0;
        for (var i = 0; i < x.length; i++) {
            if (i == 0 || x[i] != x[i - 1]) {
                groups[count++] = i;
            }
        }
        groups[count] = x.length;
        return new Histogram(x, gather(recency, order), gather(age, order), weight, Arrays.copyOf(groups, count + 1), cell);
    }

    /// The rows in ascending order of the columns, the first one most significant: a counting sort by each.
    private static int[] order(int[]... columns) {
        var order = new int[columns[0].length];
        Arrays.setAll(order, row -> row);
        for (var i = columns.length - 1; i >= 0; i--) {
            order = sorted(order, columns[i]);
        }
        return order;
    }

    private static int[] sorted(int[] order, int[] column) {
        var most = 0;
        for (var value : column) {
            most = Math.max(most, value);
        }
        var next = new int[most + 2];
        for (var value : column) {
            next[value + 1]++;
        }
        for (var value = 0; value <= most; value++) {
            next[value + 1] += next[value];
        }
        var sorted = new int[order.length];
        for (var row : order) {
            sorted[next[column[row]]++] = row;
        }
        return sorted;
    }

    private static int[] gather(int[] column, int[] rows) {
        var gathered = new int[rows.length];
        for (var i = 0; i < rows.length; i++) {
            gathered[i] = column[rows[i]];
        }
        return gathered;
    }

    private static double[] gather(double[] column, int[] rows) {
        var gathered = new double[rows.length];
        for (var i = 0; i < rows.length; i++) {
            gathered[i] = column[rows[i]];
        }
        return gathered;
    }

    /// How many cells.
    public int count() {
        return frequency.length;
    }

    /// How many customers.
    public double customers() {
        return sum(0);
    }

    /// How many customers bought again.
    public double repeaters() {
        return sum(count() > 0 && frequency[0] == 0 ? groups[1] : 0);
    }

    private double sum(int from) {
        var sum = 0.0;
        for (var i = from; i < weight.length; i++) {
            sum += weight[i];
        }
        return sum;
    }

    /// The longest age, days; 0 where there is no cell.
    public int longest() {
        var longest = 0;
        for (var days : age) {
            longest = Math.max(longest, days);
        }
        return longest;
    }

    /// At most about so many of the cells, evenly spread: enough to find out where a fit should start.
    public Histogram thinned(int most) {
        var step = (count() + most - 1) / most;
        if (step <= 1) {
            return this;
        }
        var kept = new int[count() / step];
        Arrays.setAll(kept, i -> i * step + step / 2);
        return build(frequency, recency, age, kept, gather(weight, kept), new int[0]);
    }

    /// A value of each cell as a value of each history.
    public double[] spread(double[] ofCells) {
        return gather(ofCells, cell);
    }
}
