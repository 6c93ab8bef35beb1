package dev.clientele.btyd.lifetime;

/// `ln(gamma(y + x) / gamma(y))` and its first two derivatives by y, for whole x that only ever grow: a sum of x logarithms,
/// which needs no gamma function and cancels nothing.
final class RisingGamma {

    private final double y;
    private int x;
    double value;
    double first;
    double second;

    RisingGamma(double y) {
        this.y = y;
    }

    void advanceTo(int next) {
        for (; x < next; x++) {
            var inverse = 1 / (y + x);
            value += Math.log(y + x);
            first += inverse;
            second -= inverse * inverse;
        }
    }
}
