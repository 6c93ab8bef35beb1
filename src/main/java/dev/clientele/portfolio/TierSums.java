package dev.clientele.portfolio;

/// What the customers of each tier bought in a stretch of days. Index t is the tier's place; the last one is the selected
/// customers that are in none.
///
/// @param customers how many
/// @param net minor units
/// @param cost minor units, estimated where unknown
/// @param estimated the part of `net` whose cost is estimated, minor units
/// @param orders documents with a positive total
public record TierSums(int[] customers, long[] net, long[] cost, long[] estimated, long[] orders) {

    /// Sums the totals of the customers that count, by their tiers; those that do not count are in no tier.
    ///
    /// @param counts for each customer whether it counts
    public static TierSums of(Tiers tiers, boolean[] counts, Totals totals) {
        var none = tiers.tiers().size();
        var sums = new TierSums(new int[none + 1], new long[none + 1], new long[none + 1], new long[none + 1], new long[none + 1]);
        var place = tiers.place();
        for (var customer = 0; customer < place.length; customer++) {
            var tier = counts[customer] && place[customer] != Tiers.INACTIVE ? place[customer] : none;
            sums.customers[tier]++;
            sums.net[tier] += totals.net()[customer];
            sums.cost[tier] += totals.cost()[customer];
            sums.estimated[tier] += totals.estimated()[customer];
            sums.orders[tier] += totals.orders()[customer];
        }
        return sums;
    }
}
