package dev.clientele.effect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// For each treated customer its counterparts: the untouched ones of its tier that stood nearest on the eve. None is used twice, so that
/// each set is independent of the others (Abadie & Spiess 2022). Those of whom there are fewest choose first: the greatest.
///
/// @param sets those that have counterparts
/// @param unmatched treated customers without any: nobody untouched is like them
public record Matching(List<Set> sets, int[] unmatched) {

    /// So many counterparts at most: more make the interval hardly narrower, and are less alike.
    private static final int MOST = 3;
    /// Who stands further apart than this, in standard deviations of all traits together, is no counterpart.
    private static final double CALIPER = 0.6;

    /// A treated customer and its counterparts, nearest first.
    public record Set(int treated, int[] counterparts) {}

    /// Finds them.
    ///
    /// @param untouched for each customer whether it may be a counterpart
    public static Matching of(Traits traits, int[] treated, boolean[] untouched) {
        var free = untouched.clone();
        Arrays.stream(treated).forEach(customer -> free[customer] = false);
        var order = Arrays.stream(treated).filter(traits::isKnown).boxed()
                .sorted(Comparator.comparingDouble((Integer customer) -> -traits.values()[customer][0])).toList();
        var found = new ArrayList<List<Integer>>();
        order.forEach(customer -> found.add(new ArrayList<>()));
        for (var round = 0; round < MOST; round++) {
            for (var i = 0; i < order.size(); i++) {
                if (found.get(i).size() == round) {
                    take(traits, order.get(i), free, found.get(i));
                }
            }
        }
        var sets = IntStream.range(0, order.size()).filter(i -> !found.get(i).isEmpty())
                .mapToObj(i -> new Set(order.get(i), found.get(i).stream().mapToInt(Integer::intValue).toArray())).toList();
        var matched = sets.stream().map(Set::treated).toList();
        return new Matching(sets, Arrays.stream(treated).filter(customer -> !matched.contains(customer)).toArray());
    }

    private static void take(Traits traits, int customer, boolean[] free, List<Integer> found) {
        var nearest = -1;
        var least = CALIPER;
        for (var other = 0; other < free.length; other++) {
            if (free[other] && traits.stratum()[other] == traits.stratum()[customer] && traits.isKnown(other)) {
                var distance = traits.distance(customer, other);
                if (distance < least) {
                    nearest = other;
                    least = distance;
                }
            }
        }
        if (nearest >= 0) {
            free[nearest] = false;
            found.add(nearest);
        }
    }

    /// The treated customers that have counterparts.
    public int[] treated() {
        return sets.stream().mapToInt(Set::treated).toArray();
    }

    /// All counterparts.
    public int[] counterparts() {
        return sets.stream().flatMapToInt(set -> Arrays.stream(set.counterparts())).toArray();
    }
}
