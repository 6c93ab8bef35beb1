package dev.clientele.insight.top;

import dev.clientele.analysis.CustomerLabels;
import dev.clientele.analysis.Inquiry;
import dev.clientele.analysis.PeriodPhrase;
import dev.clientele.analysis.Ratios;
import dev.clientele.model.Money;
import dev.clientele.model.Period;
import dev.clientele.model.Phrase;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import dev.clientele.model.ValueFormatter;
import java.util.List;

/// A ranking with what was asked, and the words that its sentence, table and chart have in common.
///
/// @param period the period counted over, as far as the data holds it
/// @param yearBefore for each customer the value in the same period a year before; of length 0 where there is none
/// @param labels what the ranked customers are called, in their order
record TopAnswer(Inquiry asked, ValueFormatter wording, RankingMeasure measure, Period period, TopCustomers top, long[] yearBefore,
        List<String> labels) {

    static TopAnswer of(Inquiry asked, ValueFormatter wording, RankingMeasure measure, Period period, TopCustomers top, long[] yearBefore) {
        return new TopAnswer(asked, wording, measure, period, top, yearBefore,
                CustomerLabels.of(asked.portfolio().customers(), top.ranked()));
    }

    boolean hasYearBefore() {
        return yearBefore.length > 0;
    }

    /// A sentence with gaps to be filled; `{noun}`, `{when}` and `{filters}` are filled already.
    Phrase phrase(String pattern) {
        return asked.phrase(pattern).offer("noun", measure::noun).offer("when", this::when);
    }

    /// ` in 2019`, ` in the last 12 months`.
    String when() {
        return PeriodPhrase.of(period, wording).clause();
    }

    /// Whether the period is a calendar year, which reads better before the noun: `2012's net revenue`.
    boolean isYear() {
        return period.label().length() == 4;
    }

    Unit unit() {
        return measure.isMoney() ? asked.money() : Unit.Plain.COUNT;
    }

    Value value(long raw) {
        return measure.isMoney() ? money(raw) : new Value.Count(raw);
    }

    String words(long raw) {
        return measure.isMoney() ? wording.moneyShort(money(raw)) : wording.count(raw);
    }

    Money money(long minor) {
        return asked.money(minor);
    }

    /// The part of the total; undefined where that is not above zero.
    Value share(long part) {
        return Ratios.share(part, top.total(), "the total is not above zero");
    }
}
