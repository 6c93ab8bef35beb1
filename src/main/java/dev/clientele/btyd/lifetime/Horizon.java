package dev.clientele.btyd.lifetime;

/// How far a lifetime value looks, and how it discounts: by the week, a purchase from the end of its week on.
///
/// @param weeks whole weeks, at least one
/// @param annualDiscount d: 0.1 is 10 % a year; a week's discount is `(1 + d)^(1/52) - 1`
public record Horizon(int weeks, double annualDiscount) {

    private static final double WEEKS_A_YEAR = 52;

    public Horizon {
        if (weeks < 1) {
            throw new IllegalArgumentException("weeks is below 1: " + weeks);
        }
        if (!(annualDiscount > -1)) {
            throw new IllegalArgumentException("annualDiscount is not above -1: " + annualDiscount);
        }
    }

    /// The discount of a week.
    public double weeklyDiscount() {
        return Math.expm1(Math.log1p(annualDiscount) / WEEKS_A_YEAR);
    }

    /// For each number of weeks k the weight of the purchases expected in the first k weeks: with them the discounted
    /// purchases `sum of (E(k) - E(k-1)) / (1 + discount)^k` are `sum of weight(k) E(k)`.
    double[] weights() {
        var weights = new double[weeks];
        var rest = 1 / (1 + weeklyDiscount());
        for (var week = 1; week <= weeks; week++) {
            var discount = Math.pow(rest, week);
            weights[week - 1] = week == weeks ? discount : discount - discount * rest;
        }
        return weights;
    }
}
