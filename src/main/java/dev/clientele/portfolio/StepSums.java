package dev.clientele.portfolio;

/// The net revenue of a selection in adjacent stretches of days.
public final class StepSums {

    private StepSums() {}

    /// For each stretch `at[i] <= day < at[i + 1]` the net revenue of all selected customers and of nobody, where the selection
    /// includes that; minor units.
    ///
    /// @param at epoch days, ascending, at least two
    public static long[] of(Selection selection, int[] at) {
        var sums = new long[at.length - 1];
        var includes = selection.includes();
        for (var customer = 0; customer < includes.length; customer++) {
            if (includes[customer]) {
                add(selection.days(), customer, at, sums);
            }
        }
        if (selection.includesUnassigned()) {
            add(selection.days(), includes.length, at, sums);
        }
        return sums;
    }

    private static void add(Days days, int customer, int[] at, long[] sums) {
        var day = days.day();
        var net = days.net();
        var to = days.offsets()[customer + 1];
        var step = 0;
        for (var row = days.firstRow(customer, at[0]); row < to && day[row] < at[at.length - 1]; row++) {
            while (day[row] >= at[step + 1]) {
                step++;
            }
            sums[step] += net[row];
        }
    }
}
