package dev.clientele.effect;

import dev.clientele.portfolio.Days;
import dev.clientele.portfolio.Rhythm;
import dev.clientele.portfolio.Selection;
import java.util.Arrays;

/// How customers stood on the eve of an action, by what they are compared: what they brought, how often, how long they had been silent
/// by their own rhythm, and where they were going.
///
/// @param stratum for each customer its tier, which a counterpart shares
/// @param values for each customer its traits, on scales of which a unit is about as much for each; empty for one who had not bought in
///     the year before
public record Traits(byte[] stratum, double[][] values) {

    static final int YEAR = 365;
    private static final int QUARTER = 90;
    /// How much net revenue the trend takes everyone to have at least, as a part of its mean quarter: else a quarter without an order
    /// would be infinitely far from one with a little.
    private static final double LITTLE = 0.25;
    /// On the scale of logarithms: a factor of 1.6.
    private static final double LEAST_SPREAD = 0.5;

    /// As they stood on the eve of a day.
    ///
    /// @param stratum for each customer its tier then
    /// @param start the action's first day, epoch day
    public static Traits of(Selection selection, byte[] stratum, int start) {
        var values = new double[stratum.length][];
        var rhythm = Rhythm.of(selection, start);
        for (var customer = 0; customer < values.length; customer++) {
            values[customer] = of(selection.days(), customer, rhythm);
        }
        standardise(values);
        return new Traits(stratum.clone(), values);
    }

    boolean isKnown(int customer) {
        return values[customer].length > 0;
    }

    private static double[] of(Days days, int customer, Rhythm rhythm) {
        var start = rhythm.end();
        var year = days.net(customer, start - YEAR, start);
        if (year <= 0 || rhythm.last()[customer] < start - YEAR) {
            return new double[0];
        }
        var gap = gap(rhythm, customer);
        var silence = start - rhythm.last()[customer];
        var quarter = days.net(customer, start - QUARTER, start);
        var mean = (double) year * QUARTER / YEAR;
        return new double[]{Math.log((double) year), Math.log(gap), Math.log(silence / gap + 1), Math.log(silence),
                Math.log(((double) Math.max(0, quarter) + LITTLE * mean) / mean)};
    }

    /// The usual gap: the median one, and for a customer without a rhythm the year over how often it bought.
    private static double gap(Rhythm rhythm, int customer) {
        return rhythm.isKnown(customer)
                ? Math.max(1, rhythm.medianGap()[customer])
                : (double) YEAR / Math.max(1, rhythm.purchaseDays()[customer]);
    }

    /// Divides each trait by its standard deviation over all who have it. Where all are much alike, what little tells them apart is no
    /// reason to call them different.
    private static void standardise(double[][] values) {
        var known = Arrays.stream(values).filter(of -> of.length > 0).toArray(double[][]::new);
        for (var trait = 0; known.length > 1 && trait < known[0].length; trait++) {
            var of = trait;
            var column = Arrays.stream(known).mapToDouble(row -> row[of]).toArray();
            var spread = Math.sqrt(MeanDifference.ofMean(column) * column.length);
            for (var row : known) {
                row[trait] /= Math.max(LEAST_SPREAD, spread);
            }
        }
    }

    /// How far two customers stand apart, in standard deviations.
    double distance(int one, int other) {
        var square = 0.0;
        for (var trait = 0; trait < values[one].length; trait++) {
            var apart = values[one][trait] - values[other][trait];
            square += apart * apart;
        }
        return Math.sqrt(square);
    }
}
