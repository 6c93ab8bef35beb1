package dev.clientele.insight.flows;

import dev.clientele.analysis.AnalysisSettings;
import dev.clientele.analysis.Inquiry;
import dev.clientele.model.Grain;
import dev.clientele.model.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The periods whose flows a question asks for, and those before them that show the trend.
///
/// Without a period: the last twelve months by month, or as named behind `by` the calendar years of the data. Without `by`: a period no longer than the activity window is one step,
/// a longer one is cut at calendar years. A chain ends with the step that the as-of day lies in. A period that is not over ends with that day.
record FlowChain(Inquiry asked, AnalysisSettings terms) {

    private static final int TREND_STEPS = 8;

    List<Period> periods() {
        var named = asked.invocation().choice("by").map(word -> Grain.valueOf(word.toUpperCase(Locale.ROOT)));
        var isUsual = asked.invocation().period().isEmpty() && named.filter(grain -> grain != Grain.MONTH).isEmpty();
        var by = isUsual ? Optional.of(Grain.MONTH) : named;
        var whole = isUsual ? asked.lastTwelveMonths() : asked.invocation().period().orElseGet(this::yearsWithData);
        return by.isEmpty() && fitsWindow(whole) ? List.of(whole) : begun(terms.calendar().steps(whole, by.orElse(Grain.YEAR)));
    }

    /// Those that have begun by the as-of day; all where none has.
    private List<Period> begun(List<Period> steps) {
        var begun = steps.stream().filter(step -> step.start().isBefore(asked.dataEnd())).toList();
        return begun.isEmpty() ? steps : begun;
    }

    /// The periods asked for or, where that is a single one, the like periods before it as far as the data goes, and it.
    List<Period> trend(List<Period> periods) {
        if (periods.size() > 1) {
            return periods;
        }
        var only = periods.getFirst();
        var first = asked.portfolio().firstDay().orElse(only.start());
        var trend = new ArrayList<Period>(List.of(only));
        while (trend.size() < TREND_STEPS && trend.getFirst().start().isAfter(first)) {
            trend.addFirst(before(trend.getFirst()));
        }
        return trend;
    }

    /// The like period that ends where the period starts; before a year to date the whole year.
    private Period before(Period period) {
        var isYearToDate = period.start().getDayOfYear() == 1 && period.start().plusYears(1).isAfter(period.end())
                && Grain.monthsAndLonger().stream().noneMatch(grain -> terms.calendar().of(grain, period.start()).equals(period));
        return isYearToDate ? terms.calendar().of(Grain.YEAR, period.start().minusDays(1)) : terms.calendar().preceding(period);
    }

    private Period yearsWithData() {
        var first = asked.portfolio().firstDay().orElse(asked.asOf());
        var end = terms.calendar().of(Grain.YEAR, asked.asOf());
        return first.isAfter(end.start()) ? end : Period.spanning(terms.calendar().of(Grain.YEAR, first), end);
    }

    private boolean fitsWindow(Period period) {
        return !period.start().plusMonths(terms.activityWindowMonths()).isBefore(period.end());
    }
}
