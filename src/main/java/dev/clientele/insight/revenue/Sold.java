package dev.clientele.insight.revenue;

import dev.clientele.analysis.Inquiry;
import dev.clientele.analysis.LikeWithLike;
import dev.clientele.analysis.PeriodPhrase;
import dev.clientele.analysis.Scope;
import dev.clientele.command.CustomerName;
import dev.clientele.model.Money;
import dev.clientele.model.Period;
import dev.clientele.model.Phrase;
import dev.clientele.model.Value;
import dev.clientele.portfolio.breakdown.Breakdown;
import dev.clientele.portfolio.breakdown.Cells;
import dev.clientele.portfolio.breakdown.DayTable;
import dev.clientele.portfolio.breakdown.Grouping;
import java.util.Optional;

/// What was asked about revenue: what is counted, over which days, and against which.
///
/// @param period as far as the data holds it
/// @param before what it is compared with: the same days a year before, or another period that was named
record Sold(Inquiry asked, RevenueMeasure measure, Period period, Optional<Period> before) {

    static Sold of(Inquiry wide) {
        var asked = wide.aboutNamed();
        var measure = asked.invocation().choice("measure").map(RevenueMeasure::of).orElse(RevenueMeasure.REVENUE);
        if (measure.needsCosts()) {
            asked.requireCosts("to count", "measure");
        }
        var pair = LikeWithLike.of(asked);
        return new Sold(asked, measure, pair.period(), pair.before());
    }

    /// Whether the greatest or the smallest alone are wanted; a file takes all there is along.
    boolean isRanked() {
        var question = asked.invocation();
        return question.count().orElse(Integer.MAX_VALUE) < Integer.MAX_VALUE || question.choice("order").isPresent();
    }

    /// Whether the smallest come first.
    boolean isLowestFirst() {
        return asked.invocation().choice("order").filter("lowest"::equals).isPresent();
    }

    /// How many rows are listed.
    int rows() {
        return asked.invocation().countOrDefault();
    }

    /// What all made together in some days.
    Bought total(Period days) {
        return Bought.of(cells(new Grouping.None(), DayTable.whole(days.startDay(), days.endDay())), 0, 0);
    }

    Cells cells(Grouping grouping, DayTable days) {
        return Breakdown.of(asked.selection(), grouping, days);
    }

    Value value(Bought bought) {
        return measure.value(bought, asked);
    }

    /// A value for a sentence: money and shares in few digits.
    String words(Value value) {
        return value instanceof Money money ? asked.wording().moneyShort(money) : asked.wording().cell(value);
    }

    /// ` from Kronstahl in 2020 to 31 May, segment Warehouse`.
    String around() {
        var named = asked.invocation().customers().stream().map(CustomerName::label).toList();
        return asked.phrase("[ from {customers}]{when}{filters}").with("customers", String.join(" and ", named))
                .with("when", PeriodPhrase.of(period, asked.wording()).clause()).words();
    }

    /// A sentence with gaps to be filled; `{measure}`, `{noun}`, `{around}`, `{before}` and `{filters}` are filled already.
    Phrase phrase(String pattern) {
        return asked.phrase(pattern).offer("measure", measure::label).offer("noun", measure::noun).offer("around", this::around)
                .offer("before", this::beforeNoun);
    }

    /// The later period as it was named; of a question that names one.
    Period latest() {
        return asked.invocation().periods().stream().max(java.util.Comparator.comparing(Period::start)).orElseThrow();
    }

    /// The period as the name of a line or a bar.
    String label() {
        return Phrase.capitalised(PeriodPhrase.of(period, asked.wording()).noun());
    }

    /// What it is compared with as the name of a line or a bar.
    String beforeLabel() {
        return before.orElseThrow().label().contains("..") ? "Year before" : Phrase.capitalised(beforeNoun());
    }

    /// Why there is nothing to compare with.
    Value noBefore() {
        return Scope.noYearBefore(period);
    }

    /// The word before it: `in`, of a day `on`.
    String beforePreposition() {
        return beforeNoun().startsWith("the same") ? "in" : PeriodPhrase.of(before.orElseThrow(), asked.wording()).preposition();
    }

    /// What the comparison is with, as a noun: `2018`, `the same days a year before`.
    String beforeNoun() {
        var days = before.orElseThrow();
        var isYearBefore = asked.invocation().periods().size() < 2;
        return isYearBefore && days.label().contains("..") ? "the same days a year before" : PeriodPhrase.of(days, asked.wording()).noun();
    }
}
