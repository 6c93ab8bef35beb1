package dev.clientele.analysis;

import dev.clientele.command.Refusal;
import dev.clientele.model.Grain;
import dev.clientele.model.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A period and what it is compared with, like with like: where the later one is not over, of the other one as many days count.
///
/// @param period as far as the data holds it
/// @param before the other period named or, where none was, the same days a year before; empty where the data does not hold them
public record LikeWithLike(Period period, Optional<Period> before) {

    private static final int MONTHS = 3;

    /// The periods that a question names, or the last twelve months and those before.
    public static LikeWithLike of(Inquiry asked) {
        var named = asked.invocation().periods();
        if (named.size() < 2) {
            var period = asked.period();
            return new LikeWithLike(period, asked.yearBefore(period));
        }
        var later = named.stream().max(Comparator.comparing(Period::start).thenComparing(Period::end)).orElseThrow();
        var earlier = named.stream().filter(other -> !other.equals(later)).findFirst().orElseThrow();
        return new LikeWithLike(asked.period(later), Optional.of(asked.alike(asked.period(earlier), later)));
    }

    /// The same for a question that makes no sense without a comparison: where the data does not hold the days a year before, the
    /// like period before, and where no period was named the last three months and the three before.
    ///
    /// @throws Refusal where the data does not hold these either
    public static LikeWithLike certain(Inquiry asked) {
        var pair = of(asked);
        if (pair.before.isPresent()) {
            return pair;
        }
        var named = asked.invocation().period().orElseGet(
                () -> new Period(asked.dataEnd().minusMonths(MONTHS), asked.dataEnd(), "last " + MONTHS + " months"));
        var before = asked.settings().calendar().preceding(named);
        if (!asked.coverage().reaches(before.start())) {
            throw new Refusal(asked.phrase("The data begins on {start}, so there is nothing whole before {period} to compare it with.")
                    .with("start", asked.coverage().start()).with("period", PeriodPhrase.of(named, asked.wording()).noun()).words(),
                    shorter(asked));
        }
        return new LikeWithLike(asked.period(named), Optional.of(asked.alike(before, named)));
    }

    /// The same question about the last whole month.
    private static List<String> shorter(Inquiry asked) {
        var month = asked.settings().calendar().of(Grain.MONTH, asked.dataEnd().minusMonths(1));
        var before = asked.settings().calendar().preceding(month);
        if (!asked.coverage().reaches(before.start())) {
            return List.of();
        }
        return List.of(asked.invocation().withPeriods(List.of(month, before)).question());
    }
}
