package dev.clientele.btyd.lifetime;

/// Sums over Gauss points of a weight and of its products with `L = ln(alpha + u)`, `i = 1 / (alpha + u)`, `M = ln(beta + u)`,
/// `j = 1 / (beta + u)` and with the products of two of them: what the integrals of [Panels] and their first and second
/// derivatives by the parameters are made of. They are added up while time goes back and stored at days on the way.
final class Moments {

    /// Per day: the sum of weights, then the means of L, i, M, j, LL, Li, LM, Lj, ii, iM, ij, MM, Mj, jj.
    static final int COUNT = 15;

    final double[] stored;
    private final double[] sums = new double[COUNT];

    /// @param days for how many they will be stored
    Moments(int days) {
        stored = new double[days * COUNT];
    }

    double weight() {
        return sums[0];
    }

    void multiply(double factor) {
        for (var k = 0; k < COUNT; k++) {
            sums[k] *= factor;
        }
    }

    void add(double w, double l, double i, double m, double j) {
        var wl = w * l;
        var wi = w * i;
        var wm = w * m;
        var wj = w * j;
        sums[0] += w;
        sums[1] += wl;
        sums[2] += wi;
        sums[3] += wm;
        sums[4] += wj;
        sums[5] += wl * l;
        sums[6] += wl * i;
        sums[7] += wl * m;
        sums[8] += wl * j;
        sums[9] += wi * i;
        sums[10] += wi * m;
        sums[11] += wi * j;
        sums[12] += wm * m;
        sums[13] += wm * j;
        sums[14] += wj * j;
    }

    void store(int place) {
        stored[place * COUNT] = sums[0];
        for (var k = 1; k < COUNT; k++) {
            stored[place * COUNT + k] = sums[k] / sums[0];
        }
    }
}
