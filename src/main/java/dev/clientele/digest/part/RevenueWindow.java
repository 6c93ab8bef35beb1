package dev.clientele.digest.part;

import dev.clientele.analysis.Scope;
import dev.clientele.model.Period;
import dev.clientele.model.Value;
import dev.clientele.portfolio.Sums;
import dev.clientele.portfolio.risk.Holidays;
import java.time.LocalDate;
import java.util.Optional;

/// The net revenue of a stretch of days that ends with the as-of day, and of the like days a year before.
///
/// @param before empty where the data does not reach back that far
/// @param net minor units
/// @param netBefore minor units; 0 where `before` is empty
public record RevenueWindow(Kind kind, Period now, Optional<Period> before, long net, long netBefore) {

    /// So late in a stretch its data may begin: a first week without business is still one.
    private static final int GRACE_DAYS = 6;

    /// Which days.
    public enum Kind {
        /// the seven days to the as-of day; a year before are the same days of the week, 52 weeks ago
        WEEK,
        /// the calendar month to date
        MONTH,
        /// the calendar year to date
        YEAR;

        /// The days to an as-of day.
        public Period to(LocalDate asOf) {
            var first = switch (this) {
                case WEEK -> asOf.minusDays(Weeks.DAYS - 1L);
                case MONTH -> asOf.withDayOfMonth(1);
                case YEAR -> asOf.withDayOfYear(1);
            };
            return Period.days(first, asOf);
        }

        private Period before(Period now) {
            return this == WEEK ? Weeks.yearBefore(now) : now.yearBefore();
        }
    }

    static RevenueWindow of(Scope asked, Kind kind) {
        var now = kind.to(asked.asOf());
        var before = Optional.of(kind.before(now)).filter(days -> isCovered(asked, days));
        return new RevenueWindow(kind, now, before, net(asked, now), before.map(days -> net(asked, days)).orElse(0L));
    }

    /// How many of its days are holidays, and how many of those a year before, where that makes the one less like the other: days on which the
    /// company never sells much ([Holidays]). Empty where they are about as many.
    ///
    /// @param now of the days themselves, known from the years before
    /// @param before of those a year before
    public record ShortDays(int now, int before) {

        private static final int LEAST_DIFFERENCE = 2;

        static Optional<ShortDays> of(Scope asked, RevenueWindow week) {
            var everyone = asked.everyone();
            var now = Holidays.of(everyone, week.now().endDay()).between(week.now().startDay(), week.now().endDay());
            return week.before().map(days -> new ShortDays(now, Holidays.past(everyone, days.startDay(), days.endDay())))
                    .filter(days -> Math.abs(days.now() - days.before()) >= LEAST_DIFFERENCE);
        }
    }

    /// Whether the data begins early enough to know what was bought in the days.
    static boolean isCovered(Scope asked, Period days) {
        return asked.portfolio().firstDay().filter(first -> !first.isAfter(days.start().plusDays(GRACE_DAYS))).isPresent();
    }

    private static long net(Scope asked, Period days) {
        return Sums.between(asked.selection(), days.startDay(), days.endDay()).net();
    }

    /// The change against the year before; undefined where there is nothing to compare with.
    public Value change() {
        if (before.isEmpty()) {
            return new Value.Undefined("the data begins later");
        }
        return netBefore > 0
                ? new Value.Change((double) (net - netBefore) / netBefore)
                : new Value.Undefined("no net revenue a year before");
    }
}
