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
/// @param before the other period named or, where none was, the same days a year before; empty where the data does not hold them whole
public record LikeWithLike(Period period, Optional<Period> before) {

    private static final Comparator<Period> IN_TIME = Comparator.comparing(Period::start).thenComparing(Period::end);
    private static final int MONTHS = 3;

    /// The periods that a question names, or the last twelve months and those before.
    public static LikeWithLike of(Inquiry asked) {
        var named = asked.invocation().periods();
        if (named.size() < 2) {
            var period = asked.period();
            return new LikeWithLike(period, asked.yearBefore(period));
        }
        var later = later(named);
        var before = asked.alike(asked.period(earlier(named)), later);
        return new LikeWithLike(asked.period(later), Optional.of(before).filter(days -> asked.coverage().reaches(days.start())));
    }

    private static Period later(List<Period> named) {
        return named.stream().max(IN_TIME).orElseThrow();
    }

    private static Period earlier(List<Period> named) {
        return named.stream().min(IN_TIME).orElseThrow();
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
        var periods = asked.invocation().periods();
        var named = periods.stream().max(IN_TIME).orElseGet(
                () -> new Period(asked.dataEnd().minusMonths(MONTHS), asked.dataEnd(), "last " + MONTHS + " months"));
        var before = periods.size() > 1 ? earlier(periods) : asked.settings().calendar().preceding(named);
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
