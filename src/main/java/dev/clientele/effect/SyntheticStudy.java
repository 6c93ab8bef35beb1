package dev.clientele.effect;

import dev.clientele.portfolio.Days;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/// The effect by synthetic control, for actions of which a few customers carry the money: all treated customers together against a
/// mixture of untouched ones that went as they did in the months before. Every series is told in parts of its own mean before the start,
/// so that small and great customers can be mixed.
///
/// @param effect by how much the treated ones' business changed, as a part of what they brought before
/// @param chance how often an untouched customer treated the same way in thought strays as far from its mixture, of all tried: below 0.05 it is
///     hardly luck (Abadie, Diamond & Hainmueller 2010, by the ratio of the gaps after and before)
/// @param donors how many untouched customers could be mixed
public record SyntheticStudy(double effect, double chance, int donors) {

    private static final int MONTHS_BEFORE = 12;
    /// So many untouched customers, the most like the treated ones in what they bring.
    private static final int MOST_DONORS = 40;
    private static final int LEAST_DONORS = 10;

    /// Whether a few customers carry the money: fewer than an interval needs, or one of them half of it.
    ///
    /// @param start the action's first day, epoch day
    public static boolean isFor(Days days, int[] treated, int start) {
        var before = Arrays.stream(treated).mapToLong(customer -> days.net(customer, start - Traits.YEAR, start)).toArray();
        var most = Arrays.stream(before).max().orElse(0);
        return treated.length < Interval.LEAST || 2 * most > Arrays.stream(before).sum();
    }

    /// Measures it; nothing is told with fewer than ten donors.
    ///
    /// @param window days after the start, at least 30
    public static Optional<SyntheticStudy> of(Days days, Traits traits, int[] treated, boolean[] untouched, int start, int window) {
        var donors = donors(days, traits, treated, untouched, start);
        var months = MONTHS_BEFORE + window / Course.MONTH;
        var target = series(days, treated, start, months);
        if (donors.length < LEAST_DONORS || Double.isNaN(target[0])) {
            return Optional.empty();
        }
        var series = Arrays.stream(donors).mapToObj(donor -> series(days, new int[]{donor}, start, months)).toArray(double[][]::new);
        var found = SyntheticControl.of(target, series, MONTHS_BEFORE);
        var strays = IntStream.range(0, series.length)
                .filter(donor -> ratio(SyntheticControl.of(series[donor], without(series, donor), MONTHS_BEFORE)) >= ratio(found)).count();
        return Optional.of(new SyntheticStudy(found.effect(), (strays + 1.0) / (series.length + 1), donors.length));
    }

    private static double ratio(SyntheticControl of) {
        return Math.abs(of.effect()) / Math.max(0.01, of.misfit());
    }

    private static double[][] without(double[][] series, int one) {
        return IntStream.range(0, series.length).filter(i -> i != one).mapToObj(i -> series[i]).toArray(double[][]::new);
    }

    /// Untouched customers who brought something in the months before the start: of others there is no series.
    private static int[] donors(Days days, Traits traits, int[] treated, boolean[] untouched, int start) {
        var mean =
                Arrays.stream(treated).mapToLong(customer -> days.net(customer, start - Traits.YEAR, start)).average().orElse(0);
        return IntStream.range(0, untouched.length)
                .filter(customer -> untouched[customer] && traits.isKnown(customer)
                        && days.net(customer, start - MONTHS_BEFORE * Course.MONTH, start) > 0
                        && Arrays.stream(treated).noneMatch(one -> one == customer))
                .boxed()
                .sorted(Comparator.comparingDouble(
                        customer -> Math.abs(Math.log(days.net(customer, start - Traits.YEAR, start) / Math.max(1, mean)))))
                .limit(MOST_DONORS).mapToInt(Integer::intValue).toArray();
    }

    /// What customers brought together in each month, in parts of their mean month before the start; `NaN` where that is nothing.
    private static double[] series(Days days, int[] customers, int start, int months) {
        var first = start - MONTHS_BEFORE * Course.MONTH;
        var series = IntStream.range(0, months).mapToDouble(month -> Arrays.stream(customers)
                .mapToLong(customer -> days.net(customer, first + month * Course.MONTH, first + (month + 1) * Course.MONTH)).sum())
                .toArray();
        var mean = Arrays.stream(series, 0, MONTHS_BEFORE).average().orElse(Double.NaN);
        return Arrays.stream(series).map(value -> mean > 0 ? value / mean : Double.NaN).toArray();
    }
}
