package dev.clientele.store;

import java.sql.Connection;
import java.sql.SQLException;

/// What a store can hold at most, so that it can be read into a portfolio. A batch is held against them before it is committed: a
/// store that cannot be read answers no question any more.
final class ReadingLimits {

    /// As many as a byte can tell apart, with one for none.
    static final int MOST_CHANNELS = 255;

    /// The greatest sum of amounts, in minor units, each without its sign. Below half of what a number can hold, so that the sums and
    /// differences of two of them hold, too.
    private static final double LARGEST_SUM = 0x1p62;

    private ReadingLimits() {}

    /// Lines and the sums of their amounts, each without its sign.
    record Amounts(double net, double cost, long lines) {}

    /// Holds the lines that the transaction sees against the limits, without making an object of each.
    ///
    /// @throws StoreException where the lines' amounts or costs are so large that their sums could not be told
    static void refuseTooLarge(Connection connection) throws SQLException {
        var query = "select total(abs(cast(net as real))), total(abs(cast(cost as real))), count(*) from line";
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(query)) {
            rows.next();
            refuseTooLarge(new Amounts(rows.getDouble(1), rows.getDouble(2), rows.getLong(3)));
        }
    }

    /// Holds all lines of a store against the limits.
    ///
    /// @throws StoreException where the lines' amounts or costs are so large that their sums could not be told
    static void refuseTooLarge(Amounts amounts) {
        if (Math.max(amounts.net(), amounts.cost()) >= LARGEST_SUM) {
            throw new StoreException("The amounts in the store are so large that their sum cannot be computed.", null);
        }
        if (amounts.lines() > Integer.MAX_VALUE) {
            throw new StoreException("The store has more lines than can be loaded.", null);
        }
    }
}
