package dev.clientele.insight.retention;

import dev.clientele.analysis.Inquiry;
import dev.clientele.analysis.PeriodPhrase;
import dev.clientele.model.Period;
import dev.clientele.model.Phrase;
import dev.clientele.model.Value;
import dev.clientele.portfolio.Gaps;
import java.util.List;
import java.util.Optional;

/// Repeat purchases and the time between them in a stretch of days, and in the same days a year before.
///
/// @param period all time where none was asked for
record RepeatAnswer(Inquiry asked, Period period, Gaps gaps, Optional<Gaps> before) {

    static final List<Double> QUARTILES = List.of(0.25, 0.5, 0.75);

    static RepeatAnswer of(Inquiry asked) {
        var period = period(asked);
        var before = asked.invocation().period().flatMap(asked::yearBefore);
        return new RepeatAnswer(asked, period, Gaps.between(asked.selection(), period.startDay(), asked.endDay(period)),
                before.map(earlier -> Gaps.between(asked.selection(), earlier.startDay(), earlier.endDay())));
    }

    static Period period(Inquiry asked) {
        var first = asked.portfolio().firstDay().orElse(asked.asOf());
        return asked.invocation().period().orElseGet(() -> Period.days(Period.earlier(first, asked.asOf()), asked.asOf()));
    }

    static Value rate(Gaps gaps) {
        return Value.share(gaps.repeaters(), gaps.customers(), "no customer has a purchase day");
    }

    /// @param share 0.5 for the median
    static Value days(Gaps gaps, double share) {
        return gaps.gaps() == 0 ? new Value.Undefined("no customer bought twice") : new Value.Decimal(gaps.quantile(share));
    }

    /// A sentence with gaps to be filled; `{when}` and `{filters}` are filled already.
    Phrase phrase(String pattern) {
        return asked.phrase(pattern).offer("when", this::when);
    }

    /// ` in 2019`; empty for all time.
    String when() {
        return asked.invocation().period().map(named -> PeriodPhrase.of(named, asked.wording()).clause()).orElse("");
    }
}
