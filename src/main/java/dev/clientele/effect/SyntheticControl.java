package dev.clientele.effect;

import java.util.Arrays;
import java.util.stream.IntStream;

/// A mixture of untouched units that went as the treated one did before the start, and what came of both after it (Abadie, Diamond &
/// Hainmueller 2010, without covariates): weights of at least 0 that sum to 1 and make the squared gaps before the start least.
///
/// @param weights of each untouched unit
/// @param gaps the treated one less the mixture, at each time
/// @param before how many of the times lie before the start
public record SyntheticControl(double[] weights, double[] gaps, int before) {

    private static final int MOST_STEPS = 200_000;
    private static final double PRECISE = 1e-9;

    /// Finds the mixture.
    ///
    /// @param treated its value at each time
    /// @param untouched for each unit its value at each time; at least one
    /// @param before how many of the times lie before the start, at least one
    public static SyntheticControl of(double[] treated, double[][] untouched, int before) {
        var weights = new double[untouched.length];
        Arrays.fill(weights, 1.0 / weights.length);
        var gaps = gaps(treated, untouched, weights);
        for (var step = 0; step < MOST_STEPS && shift(untouched, weights, gaps, before); step++) {
            // each step takes weight from the unit that spoils the fit most and gives it to the one that helps most
        }
        return new SyntheticControl(weights, gaps(treated, untouched, weights), before);
    }

    private static double[] gaps(double[] treated, double[][] untouched, double[] weights) {
        return IntStream.range(0, treated.length)
                .mapToDouble(
                        time -> treated[time] - IntStream.range(0, weights.length).mapToDouble(i -> weights[i] * untouched[i][time]).sum())
                .toArray();
    }

    /// Moves as much weight between two units as helps.
    ///
    /// @return false where nothing helps any more
    private static boolean shift(double[][] untouched, double[] weights, double[] gaps, int before) {
        var giver = -1;
        var taker = 0;
        var pulls = new double[weights.length];
        for (var unit = 0; unit < weights.length; unit++) {
            pulls[unit] = product(untouched[unit], gaps, before);
            taker = pulls[unit] > pulls[taker] ? unit : taker;
            giver = weights[unit] > 0 && (giver < 0 || pulls[unit] < pulls[giver]) ? unit : giver;
        }
        var square = square(untouched[taker], untouched[giver], before);
        var gain = pulls[taker] - pulls[giver];
        if (square == 0 || gain <= PRECISE * Math.max(1, product(gaps, gaps, before))) {
            return false;
        }
        move(untouched, weights, gaps, giver, taker, Math.min(weights[giver], gain / square));
        return true;
    }

    private static void move(double[][] untouched, double[] weights, double[] gaps, int giver, int taker, double weight) {
        weights[taker] += weight;
        weights[giver] = weight == weights[giver] ? 0 : weights[giver] - weight;
        for (var time = 0; time < gaps.length; time++) {
            gaps[time] -= weight * (untouched[taker][time] - untouched[giver][time]);
        }
    }

    private static double product(double[] one, double[] other, int before) {
        return IntStream.range(0, before).mapToDouble(time -> one[time] * other[time]).sum();
    }

    private static double square(double[] one, double[] other, int before) {
        return IntStream.range(0, before).mapToDouble(time -> Math.pow(one[time] - other[time], 2)).sum();
    }

    /// The mean gap after the start: what the treated one had more than it would have had.
    public double effect() {
        return Arrays.stream(gaps, before, gaps.length).average().orElse(Double.NaN);
    }

    /// How far the mixture lies from the treated one before the start, the root of the mean square.
    public double misfit() {
        return Math.sqrt(Arrays.stream(gaps, 0, before).map(gap -> gap * gap).average().orElse(Double.NaN));
    }
}
