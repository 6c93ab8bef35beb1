package dev.clientele.portfolio.breakdown;

import dev.clientele.portfolio.Selection;
import java.util.Arrays;

/// Adds what customers bought on each day, where all of a day falls into the customer's group.
final class DayRows {

    private final Selection selection;
    private final DayTable table;
    private final Cells cells;
    private final int[] lastBuyer;

    DayRows(Selection selection, DayTable table, Cells cells) {
        this.selection = selection;
        this.table = table;
        this.cells = cells;
        this.lastBuyer = new int[table.steps()];
        Arrays.fill(lastBuyer, -1);
    }

    /// @param group for each customer its group, and behind them that of the rows without a customer
    void addAll(int[] group) {
        var includes = selection.includes();
        for (var customer = 0; customer < includes.length; customer++) {
            if (includes[customer]) {
                add(customer, cells.at(group[customer], 0), true);
            }
        }
        if (selection.includesUnassigned()) {
            add(includes.length, cells.at(group[includes.length], 0), false);
        }
    }

    /// @param place where the cells of the customer's group begin
    private void add(int customer, int place, boolean isCustomer) {
        var days = selection.days();
        var day = days.day();
        var to = days.offsets()[customer + 1];
        var start = table.start();
        var end = table.end();
        var stepOf = table.step();
        var withEstimates = days.estimated().length > 0;
        for (var row = days.firstRow(customer, start); row < to && day[row] < end; row++) {
            var step = stepOf[day[row] - start];
            var cell = place + step;
            var net = days.net()[row];
            cells.net()[cell] += net;
            cells.cost()[cell] += days.cost()[row];
            cells.orders()[cell] += days.orders()[row];
            if (withEstimates) {
                cells.estimated()[cell] += days.estimated()[row];
            }
            if (isCustomer && net > 0 && lastBuyer[step] != customer) {
                lastBuyer[step] = customer;
                cells.buyers()[cell]++;
            }
        }
    }
}
