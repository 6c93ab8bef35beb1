package dev.clientele.insight.retention;

import dev.clientele.analysis.Inquiry;
import dev.clientele.analysis.PeriodPhrase;
import dev.clientele.analysis.Rates;
import dev.clientele.analysis.Ratios;
import dev.clientele.analysis.Scope;
import dev.clientele.model.Period;
import dev.clientele.model.Phrase;
import dev.clientele.model.Value;
import dev.clientele.portfolio.Boundaries;
import dev.clientele.portfolio.Flow;
import dev.clientele.portfolio.Flows;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The retention of customers in one period, whole and by group, the same period a year before, and the steps up to it.
///
/// @param period the one spoken of, no longer than the activity window
/// @param before its flow a year before, where there can be one
/// @param steps the steps to look back on, the period itself last
/// @param groups those with customers at the period's start, most first
record RatesAnswer(Inquiry asked, Period period, Flow flow, Optional<Flow> before, List<Step> steps, CustomerGroups grouping,
        List<Group> groups) {

    /// @param rates none of a period longer than the activity window
    record Step(Period period, Flow flow, Rates rates) {}

    record Group(String name, Flow flow, Optional<Flow> before) {}

    static RatesAnswer of(Inquiry asked) {
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

    private static List<Flow> flows(Inquiry asked, Period period, CustomerGroups grouping) {
        var boundaries = Boundaries.of(List.of(period), asked.settings().activityWindowMonths(), asked.dataEnd());
        return Flows.byGroup(asked.selection(), boundaries, grouping.group(), grouping.names().size()).stream()
                .map(steps -> steps.stream().reduce(Flow::then).orElseThrow()).toList();
    }

    /// The same days a year before. There are none
    /// where the data begins later than the activity window before it, for then those at its start are a part.
    private static Optional<Period> yearBefore(Inquiry asked, Period period) {
        return asked.yearBefore(period)
                .filter(earlier -> asked.coverage().reaches(windowBefore(asked, earlier)));
    }

    private static LocalDate windowBefore(Inquiry asked, Period period) {
        return period.start().minusMonths(asked.settings().activityWindowMonths());
    }

    /// The first day that a comparison with the year before takes in.
    LocalDate windowYearBefore() {
        return windowBefore(asked, period.yearBefore());
    }

    private static Flow together(List<Flow> groups) {
        return groups.stream().reduce(Flow::and).orElseThrow();
    }

    private static List<Step> steps(Inquiry asked, List<Period> periods, Period spoken, Flow flow) {
        var earlier = periods.stream().filter(step -> !step.start().equals(spoken.start()) || !step.end().equals(spoken.end())).toList();
        if (earlier.isEmpty()) {
            return List.of(new Step(spoken, flow, Rates.of(flow, spoken.start(), asked)));
        }
        var boundaries = Boundaries.of(periods, asked.settings().activityWindowMonths(), asked.dataEnd());
        var flows = Flows.of(asked.selection(), boundaries);
        var steps = new ArrayList<Step>();
        for (var i = 0; i < periods.size(); i++) {
            if (earlier.contains(periods.get(i))) {
                steps.add(step(asked, periods.get(i), flows, boundaries.stepsOf(i)));
            }
        }
        steps.add(new Step(spoken, flow, Rates.of(flow, spoken.start(), asked)));
        return List.copyOf(steps);
    }

    private static Step step(Inquiry asked, Period period, List<Flow> flows, int[] own) {
        var whole = Arrays.stream(own).mapToObj(flows::get).reduce(Flow::then).orElseThrow();
        return new Step(period, whole, own.length == 1 ? Rates.of(whole, period.start(), asked) : Rates.ofChain());
    }

    Rates rates() {
        return rates(flow);
    }

    /// Of one of its groups.
    Rates rates(Flow of) {
        return Rates.of(of, period.start(), asked);
    }

    /// The first day with data where the window before the period's start goes back beyond it: then those at the start are
    /// known in part, and their revenue before says little.
    Optional<LocalDate> dataStartInWindow() {
        return asked.coverage().reaches(windowBefore(asked, period)) ? Optional.empty() : asked.portfolio().firstDay();
    }

    Optional<Rates> ratesBefore() {
        return before.map(flow -> Rates.of(flow, period.yearBefore().start(), asked));
    }

    /// `We kept 83 % of 453 customers in the last 12 months`.
    String finding() {
        if (flow.opening() == 0) {
            return phrase("No customer was active at the start, so none could be kept{when}{filters}").words();
        }
        return phrase("We kept {kept} of {opening customer}{when}{filters}").with("kept", rates().retention())
                .with("opening", flow.opening()).words();
    }

    /// A sentence with gaps to be filled; `{when}` and `{filters}` are filled already.
    Phrase phrase(String pattern) {
        return asked.phrase(pattern).offer("when", this::when);
    }

    /// ` in 2019`.
    String when() {
        return PeriodPhrase.of(asked.toDate(period), asked.wording()).clause();
    }

    /// Retention now against the year before.
    Value change() {
        return change(flow, before);
    }

    /// The same of one of its groups.
    Value change(Flow now, Optional<Flow> earlier) {
        return earlier.map(flow -> Ratios.points(rates(now).retention(), rates(flow).retention(),
                "no customer was active at the start of both")).orElseGet(() -> Scope.noYearBefore(period));
    }
}
