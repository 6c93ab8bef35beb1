package dev.clientele.analysis;

import dev.clientele.model.Period;
import java.util.Comparator;
import java.util.Optional;

/// A period and what it is compared with, like with like: where the later one is not over, of the other one as many days count.
///
/// @param period as far as the data holds it
/// @param before the other period named or, where none was, the same days a year before; empty where the data does not hold them
public record LikeWithLike(Period period, Optional<Period> before) {

    /// The periods that a question names, or the last twelve months and those before.
    public static LikeWithLike of(Scope asked) {
        var named = asked.invocation().periods();
        if (named.size() < 2) {
            var period = asked.period();
            return new LikeWithLike(period, asked.yearBefore(period));
        }
        var later = named.stream().max(Comparator.comparing(Period::start).thenComparing(Period::end)).orElseThrow();
        var earlier = named.stream().filter(other -> !other.equals(later)).findFirst().orElseThrow();
        return new LikeWithLike(asked.period(later), Optional.of(asked.alike(asked.period(earlier), later)));
    }
}
