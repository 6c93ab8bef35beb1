package dev.clientele.portfolio;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;

/// How unevenly a value is spread over the customers who have any: those with a value above zero, greatest first.
///
/// Of n customers with the values x1 >= x2 >= ... >= xn that sum to T:
/// - Gini = sum of (n + 1 - 2k) xk / (n T), twice the area between the Lorenz curve and the diagonal;
/// - HHI = sum of (100 xk / T)^2, from 10,000 / n to 10,000.
///
/// @param ranked the customers, greatest value first; equal values rank by longer relationship, then id
/// @param cumulative for each rank the sum of the values down to it
public record Concentration(int[] ranked, long[] cumulative) {

    /// The concentration of values in the customers with a value above zero.
    ///
    /// @param value for each customer; what lies behind the last customer's is passed over
    /// @param end the day after the as-of day, epoch day
    public static Concentration of(Days days, long[] value, int end) {
        var ranked = Ranking.top(days, value, end, Integer.MAX_VALUE);
        var cumulative = new long[ranked.length];
        var sum = 0L;
        for (var rank = 0; rank < ranked.length; rank++) {
            sum += value[ranked[rank]];
            cumulative[rank] = sum;
        }
        return new Concentration(ranked, cumulative);
    }

    /// How many customers have a value above zero.
    public int customers() {
        return ranked.length;
    }

    /// The sum of the values of the greatest `count` customers, of all where there are fewer.
    public long top(int count) {
        var last = Math.min(count, ranked.length);
        return last == 0 ? 0 : cumulative[last - 1];
    }

    public long total() {
        return top(ranked.length);
    }

    /// The fewest customers that make at least so many percent of the total; 0 where there is no customer.
    ///
    /// @param percent 1 to 100
    public int fewestFor(int percent) {
        return fewestFor(BigDecimal.valueOf(percent));
    }

    /// The same for a part of a percent, too.
    ///
    /// @param percent above 0, at most 100
    public int fewestFor(BigDecimal percent) {
        var enough = percent.movePointLeft(2).multiply(BigDecimal.valueOf(total())).setScale(0, RoundingMode.CEILING).longValueExact();
        var found = Arrays.binarySearch(cumulative, enough);
        return ranked.length == 0 ? 0 : (found >= 0 ? found : -found - 1) + 1;
    }

    /// The Gini coefficient, 0 where all customers have the same; `NaN` where there is no customer.
    public double gini() {
        var n = ranked.length;
        var weighted = 0.0;
        for (var rank = 1; rank <= n; rank++) {
            weighted += (n + 1.0 - 2.0 * rank) * (cumulative[rank - 1] - top(rank - 1));
        }
        return weighted / n / total();
    }

    /// The Herfindahl-Hirschman index on the scale to 10,000; `NaN` where there is no customer.
    public double hhi() {
        var squares = 0.0;
        for (var rank = 1; rank <= ranked.length; rank++) {
            var value = (double) (cumulative[rank - 1] - top(rank - 1));
            squares += value * value;
        }
        var total = (double) total();
        return 10_000 * (squares / total / total);
    }

    /// The Lorenz curve: the share of the total that the least `count` customers make.
    ///
    /// @param count 0 to [#customers()], of which there is at least one
    public double lorenz(int count) {
        return (double) (total() - top(ranked.length - count)) / total();
    }
}
