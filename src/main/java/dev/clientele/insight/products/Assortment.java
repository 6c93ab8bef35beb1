package dev.clientele.insight.products;

import dev.clientele.analysis.DimensionGroups;
import dev.clientele.analysis.Inquiry;
import dev.clientele.model.Dimension;
import dev.clientele.model.Period;
import dev.clientele.portfolio.association.Baskets;
import dev.clientele.portfolio.breakdown.Breakdown;
import dev.clientele.portfolio.breakdown.Cells;
import dev.clientele.portfolio.breakdown.DayTable;
import dev.clientele.portfolio.breakdown.Grouping;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// What was sold in a period, product by product, and who bought which.
///
/// @param names of the products; products of one name are one
/// @param grouping puts product codes to them
/// @param cells what each brought
/// @param baskets which customers bought which
/// @param isNamed for each whether it is a product and not lines without one
record Assortment(Inquiry asked, Period period, List<String> names, Grouping.OfProducts grouping, Cells cells, Baskets baskets,
        boolean[] isNamed) {

    /// @throws dev.clientele.command.Refusal where the data names no products
    static Assortment of(Inquiry asked, Period period) {
        var groups = DimensionGroups.of(asked, Dimension.PRODUCT);
        var grouping = (Grouping.OfProducts) groups.grouping();
        var cells = Breakdown.of(asked.selection(), grouping, DayTable.whole(period.startDay(), period.endDay()));
        var baskets = Baskets.of(asked.selection(), grouping.group(), grouping.groups(), period.startDay(), period.endDay());
        var isNamed = new boolean[grouping.groups()];
        Arrays.fill(isNamed, true);
        isNamed[grouping.group()[0]] = false;
        return new Assortment(asked, period, groups.names(), grouping, cells, baskets, isNamed);
    }

    /// How many different products were bought; lines without one count for none.
    long products() {
        return sold().filter(product -> isNamed[product]).count();
    }

    /// The products that were bought and the lines without one, the one that brought the most first.
    List<Integer> ranked() {
        return sold().boxed()
                .sorted(Comparator.<Integer>comparingLong(product -> -cells.net()[product]).thenComparing(names::get)).toList();
    }

    private IntStream sold() {
        return IntStream.range(0, names.size()).filter(product -> cells.net()[product] != 0 || cells.cost()[product] != 0);
    }

    long net() {
        return Arrays.stream(cells.net()).sum();
    }

    long profit() {
        return net() - Arrays.stream(cells.cost()).sum();
    }

    long profit(int product) {
        return cells.net()[product] - cells.cost()[product];
    }

    /// How many different products each customer bought.
    int[] breadth() {
        var breadth = new int[baskets.baskets()];
        for (var product = 0; product < names.size(); product++) {
            if (isNamed[product]) {
                addHolders(breadth, baskets.holders()[product]);
            }
        }
        return breadth;
    }

    private static void addHolders(int[] breadth, long[] holders) {
        for (var word = 0; word < holders.length; word++) {
            for (var bits = holders[word]; bits != 0; bits &= bits - 1) {
                breadth[(word << 6) + Long.numberOfTrailingZeros(bits)]++;
            }
        }
    }
}
