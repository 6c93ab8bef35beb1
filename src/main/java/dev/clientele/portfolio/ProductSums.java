package dev.clientele.portfolio;

/// What a customer bought of each product in a stretch of days.
public final class ProductSums {

    private ProductSums() {}

    /// For each product code the net revenue of the customer's lines with `start <= day < end`, minor units; code 0 has the lines
    /// without a product. Empty where the data names no products.
    public static long[] of(Portfolio portfolio, int customer, int start, int end) {
        var lines = portfolio.lines();
        if (lines.count() == 0) {
            return new long[0];
        }
        var orders = portfolio.orders();
        var net = new long[lines.category().length];
        for (var order = orders.offsets()[customer]; order < orders.offsets()[customer + 1]; order++) {
            if (orders.day()[order] >= start && orders.day()[order] < end) {
                for (var line = lines.offsets()[order]; line < lines.offsets()[order + 1]; line++) {
                    net[lines.product()[line]] += lines.net()[line];
                }
            }
        }
        return net;
    }
}
