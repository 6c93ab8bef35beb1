package dev.clientele.portfolio.matrix;

import dev.clientele.model.Dimension;
import dev.clientele.portfolio.Activity;
import dev.clientele.portfolio.Breadth;
import dev.clientele.portfolio.Days;
import dev.clientele.portfolio.Profiles;
import dev.clientele.portfolio.Selection;
import dev.clientele.portfolio.Totals;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/// What each factor is for each active customer, in the factor's own unit.
///
/// @param active the active customers, ascending
/// @param of for each factor a figure for each customer; `NaN` where it is unknown, and for who is not active
record FactorFigures(int[] active, Map<Factor, double[]> of) {

    private static final double[] NOTHING = new double[0];

    /// The figures of a selection's customers.
    static FactorFigures of(Selection selection, FactorDays days, Map<String, Integer> industries) {
        var isActive = Activity.between(selection, days.window(), days.end());
        var figures = new FactorFigures(places(isActive), new EnumMap<>(Factor.class));
        for (var factor : Factor.values()) {
            var unknown = new double[isActive.length];
            Arrays.fill(unknown, Double.NaN);
            figures.of.put(factor, unknown);
        }
        figures.money(selection, days);
        figures.time(selection.days(), days.end());
        figures.breadth(selection, isActive, days);
        figures.industry(selection, industries);
        figures.satisfaction(selection.portfolio().customers().profiles());
        return figures;
    }

    double[] of(Factor factor) {
        return of.getOrDefault(factor, NOTHING);
    }

    private static int[] places(boolean[] isActive) {
        var places = new int[isActive.length];
        var count = 0;
        for (var customer = 0; customer < isActive.length; customer++) {
            if (isActive[customer]) {
                places[count++] = customer;
            }
        }
        return Arrays.copyOf(places, count);
    }

    private void money(Selection selection, FactorDays days) {
        var year = Totals.between(selection, days.year(), days.end());
        var before = days.isYearBeforeWhole() ? Totals.between(selection, days.yearBefore(), days.year()).net() : new long[0];
        var costed = selection.portfolio().costed();
        for (var customer : active) {
            var net = year.net()[customer];
            of(Factor.VALUE)[customer] = net;
            of(Factor.FREQUENCY)[customer] = year.orders()[customer];
            if (costed && net > 0) {
                of(Factor.MARGIN)[customer] = (double) (net - year.cost()[customer]) / net;
            }
            if (before.length > 0 && before[customer] > 0) {
                of(Factor.GROWTH)[customer] = (double) net / before[customer] - 1;
            }
        }
    }

    private void time(Days days, int end) {
        for (var customer : active) {
            of(Factor.TENURE)[customer] = end - 1.0 - days.firstPurchase(customer);
            of(Factor.RECENCY)[customer] = end - 1.0 - days.lastPurchase(customer, end);
        }
    }

    private void breadth(Selection selection, boolean[] isActive, FactorDays days) {
        if (selection.portfolio().lines().count() > 0) {
            var products = Breadth.of(selection, isActive, days.year(), days.year(), days.end()).now();
            for (var customer : active) {
                of(Factor.BREADTH)[customer] = products[customer];
            }
        }
    }

    private void industry(Selection selection, Map<String, Integer> worth) {
        var customers = selection.portfolio().customers();
        for (var customer : worth.isEmpty() ? new int[0] : active) {
            var own = worth.get(customers.value(Dimension.INDUSTRY, customer));
            of(Factor.INDUSTRY)[customer] = own == null ? Double.NaN : own;
        }
    }

    private void satisfaction(Profiles profiles) {
        for (var customer : active) {
            var score = profiles.satisfaction()[customer];
            of(Factor.SATISFACTION)[customer] = score == Profiles.NO_SCORE ? Double.NaN : score;
        }
    }
}
