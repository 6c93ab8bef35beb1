package dev.clientele.portfolio.matrix;

import dev.clientele.portfolio.Selection;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/// Where each active customer stands in the portfolio matrix at the end of a day (DEFINITIONS, Portfolio matrix).
///
/// On either side the score is the mean of the factors' percentile ranks, each counted with its weight. A factor that is unknown of a
/// customer is left out and the others weigh the more.
///
/// @param terms the weights and lines it was placed by
/// @param active the active customers, ascending
/// @param figures for each factor a figure for each customer; `NaN` where unknown
/// @param percentiles the same as percentile ranks, 0 to 100
/// @param attractiveness a score for each customer, 0 to 100; `NaN` for one that is not active
/// @param strength the same of the relationship
public record Placement(MatrixTerms terms, int[] active, Map<Factor, double[]> figures, Map<Factor, double[]> percentiles,
        double[] attractiveness,
        double[] strength) {

    private static final double[] NOTHING = new double[0];

    /// Places the active customers of a selection among each other.
    public static Placement of(Selection selection, FactorDays days, MatrixTerms terms) {
        var figures = FactorFigures.of(selection, days, terms.industries());
        var percentiles = new EnumMap<Factor, double[]>(Factor.class);
        for (var factor : Factor.values()) {
            var ranks = Percentiles.of(figures.of(factor), figures.active());
            percentiles.put(factor, factor == Factor.RECENCY ? reversed(ranks) : ranks);
        }
        return new Placement(terms, figures.active(), figures.of(), percentiles, scores(true, terms, figures.active(), percentiles),
                scores(false, terms, figures.active(), percentiles));
    }

    private static double[] reversed(double[] ranks) {
        var reversed = new double[ranks.length];
        for (var customer = 0; customer < ranks.length; customer++) {
            reversed[customer] = 100 - ranks[customer];
        }
        return reversed;
    }

    private static double[] scores(boolean attractiveness, MatrixTerms terms, int[] active, Map<Factor, double[]> percentiles) {
        var sums = new double[of(Factor.VALUE, percentiles).length];
        var weights = new double[sums.length];
        for (var factor : Factor.of(attractiveness)) {
            var weight = terms.weight(factor);
            var ranks = of(factor, percentiles);
            for (var customer : active) {
                if (!Double.isNaN(ranks[customer])) {
                    sums[customer] += weight * ranks[customer];
                    weights[customer] += weight;
                }
            }
        }
        var scores = new double[sums.length];
        Arrays.fill(scores, Double.NaN);
        for (var customer : active) {
            scores[customer] = sums[customer] / weights[customer];
        }
        return scores;
    }

    public double figure(Factor factor, int customer) {
        return of(factor, figures)[customer];
    }

    public double percentile(Factor factor, int customer) {
        return of(factor, percentiles)[customer];
    }

    private static double[] of(Factor factor, Map<Factor, double[]> numbers) {
        return numbers.getOrDefault(factor, NOTHING);
    }

    /// Whether the factor is known of any customer.
    public boolean isKnown(Factor factor) {
        for (var customer : active) {
            if (!Double.isNaN(percentile(factor, customer))) {
                return true;
            }
        }
        return false;
    }

    /// The share that a factor has in the customer's score on its side; 0 where it is unknown.
    public double share(Factor factor, int customer) {
        var all = 0;
        for (var other : Factor.of(factor.isAttractiveness())) {
            all += Double.isNaN(percentile(other, customer)) ? 0 : terms.weight(other);
        }
        return Double.isNaN(percentile(factor, customer)) ? 0 : (double) terms.weight(factor) / all;
    }

    public boolean isPlaced(int customer) {
        return !Double.isNaN(attractiveness[customer]);
    }

    /// The number of the customer's [Cell]; [Cell#NONE] for one that is not active.
    public int cell(int customer) {
        return isPlaced(customer) ? new Cell(level(attractiveness[customer]), level(strength[customer])).number() : Cell.NONE;
    }

    private int level(double score) {
        if (score >= terms.highFrom()) {
            return 0;
        }
        return score >= terms.lowBelow() ? 1 : 2;
    }
}
