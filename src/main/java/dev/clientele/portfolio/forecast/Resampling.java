package dev.clientele.portfolio.forecast;

import java.util.Arrays;
import java.util.SplittableRandom;

/// How far a forecast may be off: the customers are drawn anew with replacement, time and again, each draw makes its own chain and its own
/// forecast of today's customers (the bootstrap of Efron 1979), and around that the customers go their ways by chance. The same
/// customers always make the same draws, however many years are looked ahead.
///
/// @param revenue for each draw and year the net revenue expected, minor units
/// @param deviation for each draw and year by how much chance moves it, as a standard deviation
/// @param chance a standard normal number for each draw and year
public record Resampling(double[][] revenue, double[][] deviation, double[][] chance) {

    private static final int MOST_DRAWS = 400;
    private static final int LEAST_DRAWS = 100;
    /// Of so many customers in all, as a draw takes its time for each.
    private static final int MOST_CUSTOMERS = 8_000_000;
    private static final long SEED = 1_979;

    /// From the lower to the upper end, minor units.
    public record Interval(double low, double high) {}

    /// Draws the customers of a year's moves.
    ///
    /// @param today how many customers are in each state
    public static Resampling of(Moves moves, double[] today, int years, boolean withArrivals) {
        var draws = Math.clamp(MOST_CUSTOMERS / Math.max(1, moves.customers()), LEAST_DRAWS, MOST_DRAWS);
        var seeds = new SplittableRandom(SEED);
        var resampling = new Resampling(new double[draws][], new double[draws][], new double[draws][years]);
        for (var draw = 0; draw < draws; draw++) {
            var random = seeds.split();
            var projection = Projection.of(drawn(moves, random), today, years, withArrivals);
            resampling.revenue[draw] = projection.revenue();
            resampling.deviation[draw] = Arrays.stream(projection.variance()).map(Math::sqrt).toArray();
            for (var year = 0; year < years; year++) {
                resampling.chance[draw][year] = random.nextGaussian();
            }
        }
        return resampling;
    }

    private static Chain drawn(Moves moves, SplittableRandom random) {
        var counting = new Chain.Counting(moves.states().count());
        var from = moves.from();
        var to = moves.to();
        var net = moves.net();
        for (var i = 0; i < to.length; i++) {
            var customer = random.nextInt(to.length);
            counting.add(from[customer], to[customer], (double) net[customer]);
        }
        return counting.chain();
    }

    /// What lies within the probability for a whole year ahead, counted from 0.
    public Interval year(int year, double probability) {
        var part = new double[revenue.length == 0 ? 0 : revenue[0].length];
        part[year] = 1;
        return of(part, probability);
    }

    /// What lies within the probability for parts of the years ahead taken together.
    ///
    /// @param parts for each year the share of its revenue, 0 to 1
    public Interval of(double[] parts, double probability) {
        var sums = new double[revenue.length];
        for (var draw = 0; draw < sums.length; draw++) {
            for (var year = 0; year < parts.length; year++) {
                sums[draw] += parts[year] * revenue[draw][year]
                        + Math.sqrt(Math.max(0, parts[year])) * deviation[draw][year] * chance[draw][year];
            }
        }
        Arrays.sort(sums);
        var beyond = (1 - probability) / 2;
        return new Interval(quantile(sums, beyond), quantile(sums, 1 - beyond));
    }

    /// Interpolated between the two nearest.
    private static double quantile(double[] sorted, double part) {
        var place = part * (sorted.length - 1);
        var below = (int) Math.floor(place);
        var above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
