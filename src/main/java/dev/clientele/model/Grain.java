package dev.clientele.model;

/// The length of one step when a period is cut into steps: `by year`, `by quarter`, `by month`.
public enum Grain {
    YEAR("year"), QUARTER("quarter"), MONTH("month");

    private final String word;

    Grain(String word) {
        this.word = word;
    }

    /// The word a person types.
    public String word() {
        return word;
    }
}
