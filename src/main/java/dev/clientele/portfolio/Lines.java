package dev.clientele.portfolio;

/// The lines of the documents, an order's adjacent. Without rows where the source has no products.
///
/// @param offsets order o has the rows `offsets[o]` to `offsets[o + 1]`; of length 0 where there are no lines
/// @param product code in the product dictionary
/// @param net minor units of the reporting currency
/// @param cost minor units, estimated where unknown
/// @param estimated bit i is set where line i's cost is estimated; of length 0 where all costs are known
/// @param category for each product its code in the category dictionary
public record Lines(int[] offsets, int[] product, long[] net, long[] cost, long[] estimated, int[] category) {

    static final Lines NONE = new Lines(new int[0], new int[0], new long[0], new long[0], new long[0], new int[0]);

    public int count() {
        return product.length;
    }

    /// Whether the line's cost is estimated.
    public boolean isEstimated(int line) {
        return estimated.length > 0 && (estimated[line >> 6] >>> line & 1) != 0;
    }
}
