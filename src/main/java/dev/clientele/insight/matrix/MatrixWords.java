package dev.clientele.insight.matrix;

import dev.clientele.portfolio.matrix.Cell;
import dev.clientele.portfolio.matrix.Factor;
import dev.clientele.portfolio.matrix.Strategy;
import java.util.List;

/// What the cells and factors of the portfolio matrix are called.
final class MatrixWords {

    static final List<String> ATTRACTIVENESS = List.of("high", "medium", "low");
    static final List<String> STRENGTH = List.of("strong", "medium", "weak");

    private MatrixWords() {}

    /// `high attractiveness, strong relationship`.
    static String of(Cell cell) {
        return ATTRACTIVENESS.get(cell.attractiveness()) + " attractiveness, " + STRENGTH.get(cell.strength()) + " relationship";
    }

    /// `Value (net revenue of 12 months)`.
    static String of(Factor factor) {
        return switch (factor) {
            case VALUE -> "Value: net revenue of 12 months";
            case GROWTH -> "Growth: against the 12 months before";
            case MARGIN -> "Margin: profit / net revenue";
            case INDUSTRY -> "Industry: what it is worth to us";
            case TENURE -> "Tenure: days since the first purchase";
            case FREQUENCY -> "Frequency: orders in 12 months";
            case RECENCY -> "Recency: days since the last purchase";
            case BREADTH -> "Breadth: products in 12 months";
            case SATISFACTION -> "Satisfaction: score, 0 to 10";
        };
    }

    /// `Partner: a named owner, quarterly reviews`.
    static String advice(Strategy strategy) {
        return strategy.advice().isEmpty() ? strategy.name() : strategy.name() + ": " + strategy.advice();
    }
}
