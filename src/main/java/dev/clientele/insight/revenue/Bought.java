package dev.clientele.insight.revenue;

import dev.clientele.portfolio.breakdown.Cells;

/// What was bought in some days by some.
///
/// @param net minor units
/// @param cost minor units, estimated where unknown
/// @param estimated the part of `net` whose cost is estimated, minor units
/// @param orders documents with a positive total
/// @param buyers customers with a purchase day
record Bought(long net, long cost, long estimated, long orders, long buyers) {

    static Bought of(Cells cells, int group, int step) {
        var cell = cells.at(group, step);
        return new Bought(cells.net()[cell], cells.cost()[cell], cells.estimated()[cell], cells.orders()[cell], cells.buyers()[cell]);
    }

    long profit() {
        return net - cost;
    }

    /// Whether there is nothing at all, not even a credit note.
    boolean isNothing() {
        return net == 0 && cost == 0 && orders == 0 && buyers == 0;
    }
}
