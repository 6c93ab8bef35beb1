package dev.clientele.portfolio.matrix;

/// One of the nine cells, numbered from the high and strong one to the low and weak one, row by row.
///
/// @param attractiveness 0 for high, 1 for medium, 2 for low
/// @param strength 0 for strong, 1 for medium, 2 for weak
public record Cell(int attractiveness, int strength) {

    static final int LEVELS = 3;
    /// The number of a customer that has no place.
    public static final byte NONE = -1;

    public static Cell of(int number) {
        return new Cell(number / LEVELS, number % LEVELS);
    }

    public int number() {
        return attractiveness * LEVELS + strength;
    }
}
