package dev.clientele.btyd;

import java.util.Optional;

/// Whether a fit is worth trying.
final class Enough {

    /// Fewer leave the standard errors so wide that the simple formula tells as much.
    static final int CUSTOMERS = 50;
    static final int REPEATERS = 20;

    /// To tell starts apart, so many cells do.
    static final int CELLS_FOR_STARTS = 4096;

    private Enough() {}

    /// Why not, if not.
    static Optional<String> refusal(double customers, double repeaters) {
        if (customers < CUSTOMERS) {
            return Optional.of("%.0f customers are too few, it takes %d".formatted(customers, CUSTOMERS));
        }
        if (repeaters < REPEATERS) {
            return Optional.of("%.0f customers bought again, it takes %d".formatted(repeaters, REPEATERS));
        }
        return Optional.empty();
    }
}
