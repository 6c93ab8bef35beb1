package dev.clientele.btyd.company;

import dev.clientele.btyd.history.Histogram;
import dev.clientele.btyd.history.Histories;
import java.util.Arrays;

/// The histories of a portfolio's customers, and how what is told of them becomes columns of the portfolio.
///
/// @param histogram of the histories
/// @param count how many customers the portfolio has, with a history or without
record AllCustomers(Histories histories, Histogram histogram, int count) {

    /// A value of each history as a value of each customer; `NaN` for one without a history.
    double[] ofHistories(double[] values) {
        var ofCustomers = new double[count];
        Arrays.fill(ofCustomers, Double.NaN);
        for (var row = 0; row < values.length; row++) {
            ofCustomers[histories.customer()[row]] = values[row];
        }
        return ofCustomers;
    }

    /// The same for a value of each cell.
    double[] ofCells(double[] values) {
        return ofHistories(histogram.spread(values));
    }
}
