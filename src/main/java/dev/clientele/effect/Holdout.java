package dev.clientele.effect;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/// Draws by lot who is left alone: in each stratum the same share, so that both sides are alike in what the strata tell. The same seed
/// draws the same.
public final class Holdout {

    private Holdout() {}

    /// Draws them.
    ///
    /// @param strata for each one the stratum it is in
    /// @param share of each stratum, 0 to 1; what is left of a whole one by rounding goes to strata in turn, so that the number of all is
    ///     right
    /// @return for each one whether it is left alone
    public static boolean[] draw(int[] strata, double share, long seed) {
        var random = new Random(seed);
        var drawn = new boolean[strata.length];
        var owed = 0.0;
        for (var stratum : Arrays.stream(strata).distinct().sorted().toArray()) {
            var members = shuffled(IntStream.range(0, strata.length).filter(i -> strata[i] == stratum).toArray(), random);
            owed += members.length * share;
            var take = (int) Math.min(members.length, Math.round(owed));
            owed -= take;
            Arrays.stream(members, 0, take).forEach(member -> drawn[member] = true);
        }
        return drawn;
    }

    private static int[] shuffled(int[] members, Random random) {
        for (var last = members.length - 1; last > 0; last--) {
            var other = random.nextInt(last + 1);
            var kept = members[last];
            members[last] = members[other];
            members[other] = kept;
        }
        return members;
    }
}
