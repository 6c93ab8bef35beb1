package dev.clientele.btyd.value;

/// What customers of one frequency are worth under each of the parameters drawn.
final class DrawnSpend {

    /// A purchase day's profit is `base + slope * average spend`.
    private final double[] base;
    private final double[] slope;
    final double[] values;
    final double[] sums;
    final Bounds bounds;

    DrawnSpend(ValueDraws draws, ValueTerms terms, int frequency) {
        this.base = new double[draws.count()];
        this.slope = new double[draws.count()];
        this.values = new double[draws.count()];
        this.sums = new double[draws.count()];
        this.bounds = new Bounds(terms.beyond());
        for (var draw = 0; draw < base.length; draw++) {
            var model = draws.spends()[draw];
            base[draw] = terms.margin() * model.expectedSpend(frequency, 0);
            slope[draw] = terms.margin() * (model.expectedSpend(frequency, 1) - model.expectedSpend(frequency, 0));
        }
    }

    /// Fills in the values and bounds of a customer, and adds to the sums where they count.
    void value(double[] purchases, double average, boolean counts) {
        for (var draw = 0; draw < values.length; draw++) {
            values[draw] = (base[draw] + slope[draw] * average) * purchases[draw];
        }
        if (counts) {
            for (var draw = 0; draw < values.length; draw++) {
                sums[draw] += values[draw];
            }
        }
        bounds.find(values);
    }
}
