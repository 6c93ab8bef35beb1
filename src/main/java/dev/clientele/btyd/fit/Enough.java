package dev.clientele.btyd.fit;

import java.util.Optional;

/// Whether a fit is worth trying.
public final class Enough {

    /// Fewer leave the standard errors so wide that the simple formula tells as much.
    public static final int CUSTOMERS = 50;
    public static final int REPEATERS = 20;

    /// To tell starts apart, so many cells do.
    public static final int CELLS_FOR_STARTS = 4096;

    private Enough() {}

    /// Why not, if not.
    public static Optional<String> refusal(double customers, double repeaters) {
        if (customers < CUSTOMERS) {
            return Optional.of("%.0f customers are too few, it takes %d".formatted(customers, CUSTOMERS));
        }
        if (repeaters < REPEATERS) {
            return Optional.of("%.0f customers bought again, it takes %d".formatted(repeaters, REPEATERS));
        }
        return Optional.empty();
    }
}
