package dev.clientele.btyd.company;

import dev.clientele.btyd.history.Histories;
import dev.clientele.portfolio.Selection;
import dev.clientele.portfolio.Totals;
import java.util.Arrays;

/// The profits in a unit of net revenue to date: 0.4 is 40 %; 1 where there are no costs.
///
/// @param ofCustomers for each customer of the portfolio its own, between -1 and 1; that of all where it has no net revenue
/// @param ofAll of all customers together
public record Margins(double[] ofCustomers, double ofAll) {

    /// The margins of the documents before a day.
    static Margins of(Selection selection, int end) {
        var margins = new double[selection.portfolio().customers().count()];
        if (!selection.portfolio().costed()) {
            Arrays.fill(margins, 1);
            return new Margins(margins, 1);
        }
        var totals = Totals.between(selection, Integer.MIN_VALUE, end);
        var ofAll = margin(Arrays.stream(totals.net()).sum(), Arrays.stream(totals.cost()).sum(), 1);
        Arrays.setAll(margins, customer -> margin(totals.net()[customer], totals.cost()[customer], ofAll));
        return new Margins(margins, ofAll);
    }

    /// What was credited leaves little net revenue beside the costs: below -1 a margin tells of that and not of the customer.
    private static double margin(long net, long cost, double otherwise) {
        return net > 0 ? Math.clamp((double) (net - cost) / net, -1, 1) : otherwise;
    }

    /// For each history its customer's margin.
    double[] of(Histories histories) {
        return Arrays.stream(histories.customer()).mapToDouble(customer -> ofCustomers[customer]).toArray();
    }
}
