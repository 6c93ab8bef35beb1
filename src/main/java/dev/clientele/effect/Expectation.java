package dev.clientele.effect;

import dev.clientele.portfolio.Days;

/// By how much a customer's business was to change, as its traits let expect, told by untouched customers: what makes a counterpart that
/// is not quite like its treated customer count as if it were (Abadie & Imbens 2011). The change is measured by what the customer brought
/// before, so that great and small ones teach the same.
///
/// @param coefficients of the constant and of each trait; in parts of what was brought before
record Expectation(Days days, Traits traits, int start, int window, double[] coefficients) {

    /// So many untouched customers for each coefficient, at least.
    private static final int LEAST_EACH = 5;
    /// A customer cannot lose more than it brought, and hardly ever doubles what it brings by itself.
    private static final double ALL = -1;
    private static final double MOST = 1;

    /// Learns from customers whom nobody touched, where there are enough of them. What a customer brings varies about as much as it is, so
    /// each counts by it: else one who brought next to nothing and came back would teach the most.
    static Expectation of(Days days, Traits traits, int[] untouched, int start, int window) {
        var unlearned = new Expectation(days, traits, start, window, new double[0]);
        var width = untouched.length == 0 ? 0 : traits.values()[untouched[0]].length;
        if (untouched.length < LEAST_EACH * (width + 1)) {
            return unlearned;
        }
        var columns = new double[width + 1][untouched.length];
        var changes = new double[untouched.length];
        for (var row = 0; row < untouched.length; row++) {
            var weight = Math.sqrt(unlearned.before(untouched[row]));
            columns[0][row] = weight;
            for (var trait = 0; trait < width; trait++) {
                columns[trait + 1][row] = weight * traits.values()[untouched[row]][trait];
            }
            changes[row] = unlearned.change(untouched[row]) / weight;
        }
        return new Expectation(days, traits, start, window, LeastSquares.of(columns, changes).coefficients());
    }

    /// What the customer brought in a window's days of the year before, on average; minor units.
    double before(int customer) {
        return EffectStudy.before(days, customer, start, window);
    }

    /// By how much more it brought in the window than before; minor units.
    double change(int customer) {
        return days.net(customer, start, start + window) - before(customer);
    }

    /// By how much its change passed what was to be expected; minor units.
    double surprise(int customer) {
        if (coefficients.length == 0) {
            return change(customer);
        }
        var expected = coefficients[0];
        for (var trait = 0; trait + 1 < coefficients.length; trait++) {
            expected += coefficients[trait + 1] * traits.values()[customer][trait];
        }
        return change(customer) - Math.clamp(expected, ALL, MOST) * before(customer);
    }
}
