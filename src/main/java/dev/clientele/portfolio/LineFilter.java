package dev.clientele.portfolio;

import org.jspecify.annotations.Nullable;

/// Which products' lines are wanted, by product or by category.
///
/// @param wanted for each product code whether its lines are
record LineFilter(boolean[] wanted) {

    /// The filter, or null where neither products nor categories are conditions.
    static @Nullable LineFilter of(Lines lines, boolean @Nullable [] products, boolean @Nullable [] categories) {
        if (products == null && categories == null) {
            return null;
        }
        var wanted = new boolean[lines.category().length];
        for (var product = 0; product < wanted.length; product++) {
            wanted[product] = (products == null || products[product]) && (categories == null || categories[lines.category()[product]]);
        }
        return new LineFilter(wanted);
    }
}
