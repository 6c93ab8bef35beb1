package dev.clientele.portfolio.matrix;

import java.util.Arrays;

/// Percentile ranks: of the customers with a figure, the share below one's own, those with the same figure counted half; from 0 to 100.
/// The only customer there is, and all where all are alike, are at 50.
final class Percentiles {

    /// Whole figures that lie this close together are counted, which is far faster than sorting them.
    private static final int WIDEST = 1 << 16;

    private Percentiles() {}

    /// The ranks of some customers.
    ///
    /// @param figures for each customer, `NaN` for an unknown one
    /// @param among the customers that are compared
    /// @return for each customer; `NaN` for one that is not compared or whose figure is unknown
    static double[] of(double[] figures, int[] among) {
        var ranks = new double[figures.length];
        Arrays.fill(ranks, Double.NaN);
        var known = known(figures, among);
        if (known.length == 0) {
            return ranks;
        }
        if (!areCountable(known)) {
            Arrays.sort(known);
            bySearch(figures, among, known, ranks);
        } else {
            byCounting(figures, among, known, ranks);
        }
        return ranks;
    }

    private static double[] known(double[] figures, int[] among) {
        var known = new double[among.length];
        var count = 0;
        for (var customer : among) {
            if (!Double.isNaN(figures[customer])) {
                known[count++] = figures[customer] + 0.0; // -0.0 is no other figure than 0.0
            }
        }
        return Arrays.copyOf(known, count);
    }

    private static boolean areCountable(double[] known) {
        var min = known[0];
        var max = known[0];
        for (var figure : known) {
            if (figure != Math.rint(figure)) {
                return false;
            }
            min = Math.min(min, figure);
            max = Math.max(max, figure);
        }
        return max - min < WIDEST;
    }

    private static void byCounting(double[] figures, int[] among, double[] known, double[] ranks) {
        var min = Arrays.stream(known).min().orElse(0);
        var max = Arrays.stream(known).max().orElse(0);
        var counts = new int[(int) (max - min) + 1];
        for (var figure : known) {
            counts[(int) (figure - min)]++;
        }
        var rank = new double[counts.length];
        var below = 0;
        for (var place = 0; place < counts.length; place++) {
            rank[place] = rank(below, counts[place], known.length);
            below += counts[place];
        }
        for (var customer : among) {
            if (!Double.isNaN(figures[customer])) {
                ranks[customer] = rank[(int) (figures[customer] - min)];
            }
        }
    }

    private static void bySearch(double[] figures, int[] among, double[] sorted, double[] ranks) {
        var rank = new double[sorted.length];
        for (int first = 0, end = 0; first < sorted.length; first = end) {
            while (end < sorted.length && sorted[end] == sorted[first]) {
                end++;
            }
            Arrays.fill(rank, first, end, rank(first, end - first, sorted.length));
        }
        for (var customer : among) {
            if (!Double.isNaN(figures[customer])) {
                ranks[customer] = rank[Arrays.binarySearch(sorted, figures[customer] + 0.0)];
            }
        }
    }

    private static double rank(int below, int alike, int all) {
        return 100 * (below + 0.5 * alike) / all;
    }
}
