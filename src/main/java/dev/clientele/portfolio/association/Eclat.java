package dev.clientele.portfolio.association;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Finds all sets of things that enough baskets have, and the rules in them, by Eclat (Zaki 2000): depth first, the baskets of a set being
/// those of a smaller one that also have one more thing.
public final class Eclat {

    private final int least;
    private final int longest;
    private final Map<Things, Integer> found = new HashMap<>();

    private Eclat(int least, int longest) {
        this.least = least;
        this.longest = longest;
    }

    /// A set of things, in ascending order.
    public record Things(List<Integer> numbers) {
        public Things {
            numbers = List.copyOf(numbers);
        }

        private Things without(int place) {
            var others = new ArrayList<>(numbers.subList(0, place));
            others.addAll(numbers.subList(place + 1, numbers.size()));
            return new Things(others);
        }
    }

    /// Whoever has the one things has the other one, too: so often.
    ///
    /// @param given the things that a basket has
    /// @param then the other one
    /// @param both how many baskets have all of them
    /// @param givenCount how many have the things given
    /// @param thenCount how many have the other one
    /// @param baskets how many there are
    public record Rule(Things given, int then, int both, int givenCount, int thenCount, int baskets) {

        /// The share of baskets with all of them.
        public double support() {
            return (double) both / baskets;
        }

        /// The share of the baskets with the things given that have the other one, too.
        public double confidence() {
            return (double) both / givenCount;
        }

        /// Confidence by the share of all baskets that have the other one: above 1, the one makes the other more likely.
        public double lift() {
            return confidence() * baskets / thenCount;
        }
    }

    /// All sets that enough baskets have, each with how many do.
    ///
    /// @param support the least share of baskets
    /// @param longest how many things a set has at most
    public static Map<Things, Integer> sets(Baskets baskets, double support, int longest) {
        var least = Math.max(1, Math.toIntExact((long) Math.ceil(support * baskets.baskets() - 1e-9)));
        var eclat = new Eclat(least, longest);
        var all = IntStream.range(0, baskets.things()).filter(thing -> baskets.count(thing) >= least).toArray();
        eclat.grow(List.of(), all, Arrays.stream(all).mapToObj(thing -> baskets.holders()[thing]).toList());
        return eclat.found;
    }

    /// All rules with one thing on the right, of sets of two things and more.
    ///
    /// @param support the least share of baskets that have all things of a rule
    /// @param confidence the least confidence
    /// @param longest how many things a rule has at most, both sides together
    public static List<Rule> rules(Baskets baskets, double support, double confidence, int longest) {
        var sets = sets(baskets, support, longest);
        var rules = new ArrayList<Rule>();
        sets.forEach((things, both) -> {
            for (var place = 0; things.numbers().size() > 1 && place < things.numbers().size(); place++) {
                var given = things.without(place);
                var then = things.numbers().get(place);
                var rule = new Rule(given, then, both, sets.getOrDefault(given, both), baskets.count(then), baskets.baskets());
                if (rule.confidence() >= confidence) {
                    rules.add(rule);
                }
            }
        });
        return rules;
    }

    /// Adds to a set each of the things that may follow, and goes on from there.
    ///
    /// @param holders for each of the things the baskets that have it and the set
    private void grow(List<Integer> set, int[] following, List<long[]> holders) {
        for (var i = 0; i < following.length; i++) {
            var longer = new ArrayList<>(set);
            longer.add(following[i]);
            found.put(new Things(longer), Baskets.count(holders.get(i)));
            if (longer.size() < longest) {
                grow(longer, i, following, holders);
            }
        }
    }

    private void grow(List<Integer> longer, int at, int[] following, List<long[]> holders) {
        var next = new ArrayList<Integer>();
        var nextHolders = new ArrayList<long[]>();
        for (var other = at + 1; other < following.length; other++) {
            var shared = shared(holders.get(at), holders.get(other));
            if (Baskets.count(shared) >= least) {
                next.add(following[other]);
                nextHolders.add(shared);
            }
        }
        if (!next.isEmpty()) {
            grow(longer, next.stream().mapToInt(Integer::intValue).toArray(), nextHolders);
        }
    }

    private static long[] shared(long[] one, long[] other) {
        var shared = new long[one.length];
        for (var word = 0; word < shared.length; word++) {
            shared[word] = one[word] & other[word];
        }
        return shared;
    }
}
