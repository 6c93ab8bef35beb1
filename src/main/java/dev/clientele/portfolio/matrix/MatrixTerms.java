package dev.clientele.portfolio.matrix;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How customers are placed in the portfolio matrix, and what is to be done with those of each cell and of each tier.
///
/// @param weights how much each factor counts on its side; one without a weight does not count
/// @param lowBelow what is below this percentile is low
/// @param highFrom what is at or above this one is high
/// @param industries what an industry is worth, from 0 to 100; others are unknown
/// @param cells a strategy for each of the nine cells, in the order of [Cell]
/// @param tiers a strategy for each tier, the best first
public record MatrixTerms(Map<Factor, Integer> weights, int lowBelow, int highFrom, Map<String, Integer> industries, List<Strategy> cells,
        List<Strategy> tiers) {

    /// How many cells have a strategy.
    public static final int CELLS = 9;
    /// How many tiers have one.
    public static final int TIERS = 4;

    /// The strategies unless others are set: the usual ones of the GE-McKinsey matrix in a seller's words.
    public static final String STANDARD_CELLS = """
            Protect and grow = a named owner, a plan for the year and the first place in service;
            Invest to build = win more of what it buys, with visits and offers made for it;
            Build selectively = find out who decides and what is missing, and win the second order;
            Keep close = regular contact and early warning, and growth where it shows;
            Manage for earnings = standard service and prices that hold;
            Develop on occasion = campaigns, no visits, until it answers;
            Serve at low cost = keep the friendship, by telephone and web shop;
            Harvest = no discounts and no visits;
            Let go = no spending, and minimum order values""".replace("\n", " ");
    /// The same of the tiers.
    public static final String STANDARD_TIERS = """
            Partner = a named owner, quarterly reviews, the first choice of dates and stock;
            Develop = regular visits and offers that widen what it buys;
            Serve efficiently = standard service, campaigns and the web shop;
            Automate = self-service, minimum order values, no visits""".replace("\n", " ");

    public MatrixTerms {
        weights = Map.copyOf(weights);
        industries = Map.copyOf(industries);
        cells = List.copyOf(cells);
        tiers = List.copyOf(tiers);
        if (cells.size() != CELLS || tiers.size() != TIERS) {
            throw new IllegalArgumentException(cells.size() + " strategies of cells and " + tiers.size() + " of tiers");
        }
        if (!(lowBelow < highFrom)) {
            throw new IllegalArgumentException("low below " + lowBelow + ", high from " + highFrom);
        }
    }

    /// Those that hold unless others are set.
    public static MatrixTerms standard() {
        var weights = new EnumMap<Factor, Integer>(Factor.class);
        weights.putAll(Map.of(Factor.VALUE, 40, Factor.GROWTH, 30, Factor.MARGIN, 20, Factor.INDUSTRY, 10));
        weights.putAll(Map.of(Factor.TENURE, 20, Factor.FREQUENCY, 30, Factor.RECENCY, 25, Factor.BREADTH, 15, Factor.SATISFACTION, 10));
        return new MatrixTerms(weights, 33, 67, Map.of(), strategies(STANDARD_CELLS), strategies(STANDARD_TIERS));
    }

    /// Reads strategies with semicolons between them.
    ///
    /// @throws IllegalArgumentException for one without a name
    public static List<Strategy> strategies(String text) {
        return Arrays.stream(text.split(";", -1)).map(Strategy::of).toList();
    }

    /// How much a factor counts on its side.
    public int weight(Factor factor) {
        return weights.getOrDefault(factor, 0);
    }
}
