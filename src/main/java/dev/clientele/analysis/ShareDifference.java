package dev.clientele.analysis;

/// By how much a share of one group is greater than that of another, with its 95 % interval: Newcombe's hybrid of Wilson's score intervals
/// (Newcombe 1998, Statistics in Medicine 17, method 10), which holds for small groups and for shares of none and all.
///
/// @param with how many of the first group have what is counted
/// @param of how many the first group has
/// @param withOther how many of the second group have it
/// @param ofOther how many the second group has
public record ShareDifference(int with, int of, int withOther, int ofOther) {

    /// The normal deviate that 2.5 % exceed.
    private static final double NORMAL = 1.959963985;

    public ShareDifference {
        if (with < 0 || with > of || withOther < 0 || withOther > ofOther) {
            throw new IllegalArgumentException(with + " of " + of + " and " + withOther + " of " + ofOther + " are no shares");
        }
    }

    /// Whether both groups have anybody.
    public boolean isKnown() {
        return of > 0 && ofOther > 0;
    }

    /// The share of the first group; `NaN` of nobody.
    public double share() {
        return (double) with / of;
    }

    /// The share of the second group; `NaN` of nobody.
    public double shareOther() {
        return (double) withOther / ofOther;
    }

    /// The first share less the second; `NaN` where a group has nobody.
    public double difference() {
        return share() - shareOther();
    }

    /// The lower end.
    public double low() {
        return difference() - Math.hypot(share() - wilson(with, of, -1), wilson(withOther, ofOther, 1) - shareOther());
    }

    /// The upper end.
    public double high() {
        return difference() + Math.hypot(wilson(with, of, 1) - share(), shareOther() - wilson(withOther, ofOther, -1));
    }

    /// An end of Wilson's score interval.
    private static double wilson(int with, int of, int side) {
        var squared = NORMAL * NORMAL;
        var share = (double) with / of;
        var half = NORMAL * Math.sqrt(share * (1 - share) / of + squared / (4.0 * of * of));
        return (share + squared / (2.0 * of) + side * half) / (1 + squared / of);
    }
}
