package dev.clientele.model;

import java.util.List;

/// The length of one step when a period is cut into steps: `by year`, `by month`, `by week`.
public enum Grain {
    YEAR("year"), QUARTER("quarter"), MONTH("month"), WEEK("week"), DAY("day");

    private static final List<Grain> LONG = List.of(YEAR, QUARTER, MONTH);

    private final String word;

    Grain(String word) {
        this.word = word;
    }

    /// Those long enough for customers to come and go.
    public static List<Grain> monthsAndLonger() {
        return LONG;
    }

    /// The word a person types.
    public String word() {
        return word;
    }
}
