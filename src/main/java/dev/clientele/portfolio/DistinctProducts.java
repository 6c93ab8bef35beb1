package dev.clientele.portfolio;

/// Counts the different products on the selected lines of some documents, time and again.
///
/// Each count has a number of its own and writes it to the products it meets, so that nothing needs to be cleared, and
/// whether a product was met before is added up rather than branched on: it is as good as random.
final class DistinctProducts {

    private final Selection selection;
    private final boolean[] wanted;
    private final int[] met;
    private int number;

    DistinctProducts(Selection selection) {
        this.selection = selection;
        wanted = new boolean[selection.portfolio().lines().category().length];
        met = new int[wanted.length];
        for (var product = Dictionary.UNKNOWN + 1; product < wanted.length; product++) {
            wanted[product] = selection.documents().isEmpty() || selection.documents().get().wantsProduct(product);
        }
    }

    /// The different products bought on the documents `from` to `to`, that one not included.
    int of(int from, int to) {
        number++;
        var offsets = selection.portfolio().lines().offsets();
        if (selection.documents().isEmpty()) {
            return met(offsets[from], offsets[to]);
        }
        var filter = selection.documents().get();
        var count = 0;
        for (var order = from; order < to; order++) {
            count += filter.wants(order) ? met(offsets[order], offsets[order + 1]) : 0;
        }
        return count;
    }

    /// How many products of the lines are met for the first time in this count.
    private int met(int from, int to) {
        var product = selection.portfolio().lines().product();
        var net = selection.portfolio().lines().net();
        var last = met;
        var counts = wanted;
        var current = number;
        var count = 0;
        for (var line = from; line < to; line++) {
            var code = product[line];
            if (net[line] > 0 && counts[code]) {
                count += (last[code] - current) >>> 31;
                last[code] = current;
            }
        }
        return count;
    }
}
