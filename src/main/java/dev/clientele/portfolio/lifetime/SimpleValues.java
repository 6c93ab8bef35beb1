package dev.clientele.portfolio.lifetime;

import dev.clientele.portfolio.Rhythm;
import dev.clientele.portfolio.Selection;
import dev.clientele.portfolio.Totals;

/// What each customer of a selection is worth by the simple formulas (DEFINITIONS, Lifetime value), at the end of a day.
///
/// @param totals all that each customer bought so far
/// @param years since each customer's first purchase day, at least 1; `NaN` for one without
/// @param duration for each customer the expected years active
/// @param simple F x AOV x duration of each customer, minor units; 0 for one without a purchase day
/// @param present the net present value of each customer: what it brings in a year by its own margin (by net revenue where there
///     are no costs) over the horizon; minor units; 0 for one without a purchase day
public record SimpleValues(Totals totals, double[] years, double[] duration, long[] simple, long[] present) {

    private static final double DAYS_A_YEAR = 365.25;

    /// The values of the selection's customers.
    ///
    /// @param rhythm of the selection, at the end of the same day
    public static SimpleValues of(Selection selection, Rhythm rhythm, Churn churn, LifetimeTerms terms) {
        var customers = rhythm.first().length;
        var totals = Totals.between(selection, Integer.MIN_VALUE, rhythm.end());
        var values = new SimpleValues(totals, new double[customers], new double[customers], new long[customers], new long[customers]);
        var segments = churn.opening().length - 1;
        var durations = new double[segments];
        var factors = new double[segments];
        for (var code = 0; code < segments; code++) {
            durations[code] = terms.duration(1 - churn.retention(code));
            factors[code] = terms.presentValue(churn.retention(code));
        }
        var costed = selection.portfolio().costed();
        for (var customer = 0; customer < customers; customer++) {
            var segment = churn.segment()[customer];
            values.duration[customer] = durations[segment];
            values.years[customer] = rhythm.purchaseDays()[customer] == 0 ? Double.NaN : years(rhythm, customer);
            if (rhythm.purchaseDays()[customer] > 0) {
                var profit = totals.net()[customer] - (costed ? totals.cost()[customer] : 0);
                values.simple[customer] = Math.round(values.frequency(customer) * values.orderValue(customer) * durations[segment]);
                values.present[customer] = Math.round(profit / values.years[customer] * factors[segment]);
            }
        }
        return values;
    }

    /// A customer of a few days would buy hundreds of times a year by them: what it bought so far counts as a year's.
    private static double years(Rhythm rhythm, int customer) {
        return Math.max(1, (rhythm.end() - 1 - rhythm.first()[customer]) / DAYS_A_YEAR);
    }

    /// F: orders a year.
    public double frequency(int customer) {
        return totals.orders()[customer] / years[customer];
    }

    /// AOV: net revenue an order, minor units; `NaN` for a customer without an order.
    public double orderValue(int customer) {
        return totals.orders()[customer] == 0 ? Double.NaN : (double) totals.net()[customer] / totals.orders()[customer];
    }
}
