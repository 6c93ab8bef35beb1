package dev.clientele.data.reply;

import dev.clientele.portfolio.Portfolio;

/// All that a customer ever bought.
///
/// @param net minor units
/// @param orders documents with a positive total
/// @param first epoch day of the first document; 0 where there is none
/// @param last that of the last one
record Dealings(long net, long orders, int first, int last) {

    static final Dealings NONE = new Dealings(0, 0, 0, 0);

    static Dealings of(Portfolio portfolio, int customer) {
        var documents = portfolio.orders();
        var from = documents.offsets()[customer];
        var to = documents.offsets()[customer + 1];
        if (from == to) {
            return NONE;
        }
        var net = 0L;
        var orders = 0L;
        for (var row = from; row < to; row++) {
            net += documents.net()[row];
            orders += documents.net()[row] > 0 ? 1 : 0;
        }
        return new Dealings(net, orders, documents.day()[from], documents.day()[to - 1]);
    }

    boolean isNone() {
        return first == 0 && last == 0;
    }

    Dealings and(Dealings other) {
        if (isNone() || other.isNone()) {
            return isNone() ? other : this;
        }
        return new Dealings(net + other.net, orders + other.orders, Math.min(first, other.first), Math.max(last, other.last));
    }
}
