package dev.clientele.insight.products;

import dev.clientele.analysis.DimensionGroups;
import dev.clientele.analysis.Inquiry;
import dev.clientele.model.Dimension;
import dev.clientele.portfolio.breakdown.Breakdown;
import dev.clientele.portfolio.breakdown.DayTable;
import dev.clientele.portfolio.breakdown.Grouping;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// What customers are set against in a heat map: the categories where there are some, whose names can be read above a narrow column; else
/// the best products.
///
/// @param noun what they are: `category`
/// @param names of those shown
/// @param grouping puts product codes to them, and all others behind them
record MatrixColumns(String noun, List<String> names, Grouping grouping) {

    private static final int MOST_CATEGORIES = 4;
    private static final int MOST_PRODUCTS = 4;
    private static final int FEWEST = 3;
    private static final int LONGEST = 18;

    static MatrixColumns of(Assortment sold) {
        var asked = sold.asked();
        if (DimensionGroups.areNamed(asked, Dimension.CATEGORY)) {
            var groups = DimensionGroups.of(asked, Dimension.CATEGORY);
            var net = net(asked, sold, groups.grouping());
            var shown = best(groups.names(), net, MOST_CATEGORIES);
            if (shown.size() >= FEWEST) {
                return of("category", shown, groups.names(), groups.grouping());
            }
        }
        var products = sold.ranked().stream().filter(product -> sold.isNamed()[product]).limit(MOST_PRODUCTS).toList();
        return of("product", products, sold.names(), sold.grouping());
    }

    private static long[] net(Inquiry asked, Assortment sold, Grouping grouping) {
        return Breakdown.of(asked.selection(), grouping, DayTable.whole(sold.period().startDay(), sold.period().endDay())).net();
    }

    private static List<Integer> best(List<String> names, long[] net, int most) {
        return IntStream.range(0, names.size()).filter(group -> net[group] > 0).boxed()
                .sorted(Comparator.<Integer>comparingLong(group -> -net[group]).thenComparing(names::get)).limit(most).toList();
    }

    private static MatrixColumns of(String noun, List<Integer> shown, List<String> names, Grouping grouping) {
        return new MatrixColumns(noun, HeatMap.shortened(shown.stream().map(names::get).toList(), LONGEST),
                grouping.renumbered(places(names.size(), shown), shown.size() + 1));
    }

    /// For each thing its place among some, or the one behind them.
    static int[] places(int things, List<Integer> some) {
        var places = new int[things];
        Arrays.fill(places, some.size());
        IntStream.range(0, some.size()).forEach(place -> places[some.get(place)] = place);
        return places;
    }
}
