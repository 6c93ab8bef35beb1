package dev.clientele.insight.movers;

/// Someone or something with its value in both periods.
///
/// @param id the customer's id; empty for what is no customer
/// @param now minor units, or orders
/// @param before the same in the days that it is compared with
record Mover(String id, String label, long now, long before) {

    long change() {
        return now - before;
    }

    /// By what part it changed; `NaN` where there was nothing before.
    double relative() {
        return before > 0 ? (double) now / before - 1 : Double.NaN;
    }
}
