package dev.clientele.insight.retention;

import dev.clientele.insight.Asked;
import dev.clientele.insight.PeriodPhrase;
import dev.clientele.insight.Rates;
import dev.clientele.model.Period;
import dev.clientele.model.Value;
import dev.clientele.portfolio.Boundaries;
import dev.clientele.portfolio.Flow;
import dev.clientele.portfolio.Flows;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The retention of customers in one period, whole and by group, the same period a year before, and the steps up to it.
///
/// @param period the one spoken of, no longer than the activity window
/// @param before its flow a year before, where there can be one
/// @param steps the steps to look back on, the period itself last
/// @param groups those with customers at the period's start, most first
record RatesAnswer(Asked asked, Period period, Flow flow, Optional<Flow> before, List<Step> steps, CustomerGroups grouping,
        List<Group> groups) {

    /// @param isOneStep whether the period is no longer than the activity window; else it has no rate
    record Step(Period period, Flow flow, boolean isOneStep) {

        Rates rates() {
            return isOneStep ? Rates.of(flow) : Rates.ofChain();
        }
    }

    record Group(String name, Flow flow, Optional<Flow> before) {}

    static RatesAnswer of(Asked asked) {
        var periods = new RetentionPeriods(asked);
        var period = periods.spoken();
        var grouping = CustomerGroups.of(asked);
        var now = flows(asked, period, grouping);
        var before = yearBefore(asked, period).map(earlier -> flows(asked, earlier, grouping));
        var groups = new ArrayList<Group>();
        for (var place = 0; place < now.size(); place++) {
            var at = place;
            if (now.get(place).opening() > 0) {
                groups.add(new Group(grouping.names().get(place), now.get(place), before.map(flows -> flows.get(at))));
            }
        }
        groups.sort(Comparator.comparingInt((Group group) -> group.flow().opening()).reversed().thenComparing(Group::name));
        var flow = together(now);
        return new RatesAnswer(asked, period, flow, before.map(RatesAnswer::together), steps(asked, periods.steps(), period, flow),
                grouping,
                List.copyOf(groups));
    }

    private static List<Flow> flows(Asked asked, Period period, CustomerGroups grouping) {
        var boundaries = Boundaries.of(List.of(period), asked.terms().activityWindowMonths(), asked.dataEnd());
        return Flows.byGroup(asked.selection(), boundaries, grouping.group(), grouping.names().size()).stream()
                .map(steps -> steps.stream().reduce(Flow::then).orElseThrow()).toList();
    }

    /// The whole same period a year before: unlike sums, flows of a period that is not over are counted to its end.
    private static Optional<Period> yearBefore(Asked asked, Period period) {
        var firstYear = asked.portfolio().firstDay().orElse(asked.asOf()).withDayOfYear(1);
        return Optional.of(period.yearBefore()).filter(earlier -> !period.start().plusYears(1).isBefore(period.end()))
                .filter(earlier -> !earlier.start().isBefore(firstYear));
    }

    private static Flow together(List<Flow> groups) {
        return groups.stream().reduce(Flow::and).orElseThrow();
    }

    private static List<Step> steps(Asked asked, List<Period> periods, Period spoken, Flow flow) {
        var earlier = periods.stream().filter(step -> !step.start().equals(spoken.start()) || !step.end().equals(spoken.end())).toList();
        var steps = new ArrayList<Step>();
        if (!earlier.isEmpty()) {
            var boundaries = Boundaries.of(periods, asked.terms().activityWindowMonths(), asked.dataEnd());
            var flows = Flows.of(asked.selection(), boundaries);
            for (var i = 0; i < periods.size(); i++) {
                var own = new ArrayList<Flow>();
                for (var step = 0; step < flows.size(); step++) {
                    if (boundaries.group()[step] == i) {
                        own.add(flows.get(step));
                    }
                }
                if (earlier.contains(periods.get(i))) {
                    steps.add(new Step(periods.get(i), own.stream().reduce(Flow::then).orElseThrow(), own.size() == 1));
                }
            }
        }
        steps.add(new Step(spoken, flow, true));
        return List.copyOf(steps);
    }

    Rates rates() {
        return Rates.of(flow);
    }

    /// The first day with data where the window before the period's start goes back beyond it: then those at the start are
    /// known in part, and their revenue before says little.
    Optional<LocalDate> dataStartInWindow() {
        var start = period.start().minusMonths(asked.terms().activityWindowMonths());
        return asked.portfolio().firstDay().filter(start::isBefore);
    }

    Optional<Rates> ratesBefore() {
        return before.map(Rates::of);
    }

    /// `We kept 83 % of 453 customers in the last 12 months`.
    String finding() {
        var around = PeriodPhrase.of(period, asked.wording()).clause() + asked.filterWords();
        if (!(rates().retention() instanceof Value.Share(double kept))) {
            return "No customer was active at the start, so that none could be kept" + around;
        }
        return "We kept " + asked.wording().shareShort(kept) + " of " + asked.wording().counted(flow.opening(), "customer", "customers")
                + around;
    }
}
