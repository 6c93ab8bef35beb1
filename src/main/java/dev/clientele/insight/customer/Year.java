package dev.clientele.insight.customer;

import dev.clientele.analysis.Inquiry;
import dev.clientele.analysis.Scope;
import dev.clientele.model.Period;
import dev.clientele.model.Tier;
import dev.clientele.portfolio.Boundaries;
import dev.clientele.portfolio.FlowStatus;
import dev.clientele.portfolio.Flows;
import dev.clientele.portfolio.Sums;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A customer in a calendar year, or in the current one as far as the as-of day.
///
/// @param tier at its end; empty for a customer that was not active then
/// @param status what became of it from the year's start to its end
record Year(Period period, Optional<Tier> tier, FlowStatus status, Sums sums) {

    private static final int MOST = 6;

    /// The last years, ascending, from the one of its first document on; none for a customer without a document by the as-of day.
    static List<Year> of(Inquiry asked, int customer) {
        var days = asked.portfolio().days();
        var first = days.offsets()[customer];
        if (first == days.offsets()[customer + 1] || days.day()[first] >= asked.dataEndDay()) {
            return List.of();
        }
        var periods = periods(asked, LocalDate.ofEpochDay(days.day()[first]).getYear());
        var boundaries = Boundaries.between(periods, asked.settings().activityWindowMonths(), asked.dataEnd());
        var statuses = Flows.of(days, customer, boundaries);
        var years = new ArrayList<Year>();
        for (var i = 0; i < periods.size(); i++) {
            var period = periods.get(i);
            var tiers = Scope.tiers(asked.portfolio(), asked.settings(), period.lastDay());
            years.add(new Year(period, tiers.tier(customer), statuses.get(i),
                    Sums.of(days, customer, period.startDay(), period.endDay())));
        }
        return List.copyOf(years);
    }

    private static List<Period> periods(Inquiry asked, int firstYear) {
        var calendar = asked.settings().calendar();
        var last = asked.asOf().getYear();
        var periods = new ArrayList<Period>();
        for (var year = Math.max(firstYear, last - MOST + 1); year <= last; year++) {
            var whole = calendar.year(year);
            periods.add(new Period(whole.start(), Period.earlier(whole.end(), asked.dataEnd()), whole.label()));
        }
        return periods;
    }
}
