package dev.clientele.sample;

import java.util.Collections;
import java.util.List;

/// A stream of random numbers that is the same for the same seed everywhere and for ever.
///
/// SplitMix64 (Steele, Lea & Flood 2014) is written out here because the JDK does not promise the algorithms behind its
/// own generators' normal or bounded numbers; logarithms are `StrictMath`'s, which round alike on every machine. Not safe
/// for use by several threads.
public final class Chance {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    public Chance(long seed) {
        state = seed;
    }

    /// A stream of its own for a label, so that one customer's rows do not change with another's.
    public static Chance of(long seed, long label) {
        return new Chance(mix(seed ^ mix(label * GOLDEN + 1)));
    }

    public long next() {
        state += GOLDEN;
        return mix(state);
    }

    /// Uniform in `[0, 1)`.
    public double unit() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    /// Uniform in `[from, to)`.
    public double between(double from, double to) {
        return from + (to - from) * unit();
    }

    /// Uniform in `0 .. bound-1`.
    public int below(int bound) {
        if (bound <= 0) {
            throw new IllegalArgumentException("bound is not positive: " + bound);
        }
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    public boolean happens(double probability) {
        return unit() < probability;
    }

    public <T> T pick(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /// Puts the elements in any order, each as likely (Fisher & Yates 1938).
    public void shuffle(List<?> elements) {
        for (int last = elements.size() - 1; last > 0; last--) {
            Collections.swap(elements, last, below(last + 1));
        }
    }

    /// An index, each as likely as its weight.
    public int weighted(double... weights) {
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        double rest = unit() * total;
        for (int index = 0; index < weights.length; index++) {
            rest -= weights[index];
            if (rest < 0) {
                return index;
            }
        }
        return weights.length - 1;
    }

    /// Normal with mean 0 and deviation 1 (Box & Muller 1958).
    public double normal() {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - unit()));
        return radius * StrictMath.cos(2 * StrictMath.PI * unit());
    }

    /// Log-normal with mean 1 and the given deviation of its logarithm.
    public double lognormal(double sigma) {
        return StrictMath.exp(sigma * normal() - sigma * sigma / 2);
    }

    /// Gamma with mean 1 (Marsaglia & Tsang 2000); the larger the shape, the more regular.
    ///
    /// @param shape at least 1
    public double gamma(double shape) {
        double d = shape - 1.0 / 3;
        double c = 1 / StrictMath.sqrt(9 * d);
        while (true) {
            double x = normal();
            double root = 1 + c * x;
            double v = root * root * root;
            if (v > 0 && StrictMath.log(1 - unit()) < x * x / 2 + d - d * v + d * StrictMath.log(v)) {
                return d * v / shape;
            }
        }
    }

    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
