package dev.clientele.btyd.value;

/// What customers of one frequency will spend under each of the parameters drawn.
final class DrawnSpend {

    /// A purchase day's spend is `base + slope * average spend`.
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
            base[draw] = model.expectedSpend(frequency, 0);
            slope[draw] = model.expectedSpend(frequency, 1) - model.expectedSpend(frequency, 0);
        }
    }

    /// Fills in the values and bounds of a customer, and adds so much of each to the sums.
    void value(double[] purchases, double average, double part) {
        for (var draw = 0; draw < values.length; draw++) {
            values[draw] = (base[draw] + slope[draw] * average) * purchases[draw];
        }
        if (part != 0) {
            for (var draw = 0; draw < values.length; draw++) {
                sums[draw] += part * values[draw];
            }
        }
        bounds.find(values);
    }
}
