package dev.clientele.effect;

import dev.clientele.portfolio.Days;

/// What a customer brought in a stretch of days.
final class Windows {

    private Windows() {}

    /// Its net revenue with `start <= day < end`, minor units.
    static long net(Days days, int customer, int start, int end) {
        var net = 0L;
        for (var row = days.firstRow(customer, start); row < days.offsets()[customer + 1] && days.day()[row] < end; row++) {
            net += days.net()[row];
        }
        return net;
    }
}
