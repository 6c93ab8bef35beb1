package dev.clientele.insight.compare;

import dev.clientele.analysis.Inquiry;
import dev.clientele.analysis.Ratios;
import dev.clientele.analysis.Scope;
import dev.clientele.model.Grain;
import dev.clientele.model.Period;
import dev.clientele.model.Tier;
import dev.clientele.model.Value;
import dev.clientele.portfolio.Boundaries;
import dev.clientele.portfolio.Flow;
import dev.clientele.portfolio.Flows;
import dev.clientele.portfolio.Rhythm;
import dev.clientele.portfolio.Sums;
import dev.clientele.portfolio.Tiers;
import dev.clientele.portfolio.Totals;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// All key figures of one subject.
///
/// @param sums of its period as far as the as-of day
/// @param change of net revenue on the same days a year before
/// @param wholeNet what its share is a share of, minor units
/// @param flow of its period
/// @param isOneStep whether the flow has rates
/// @param greatest the net revenue of its greatest customer, minor units
/// @param tiers of all customers at the period's end
/// @param rhythm of its customers at the period's end
record SubjectFigures(ComparedSubject subject, Sums sums, Value change, long wholeNet, Flow flow, boolean isOneStep, long greatest,
        Tiers tiers,
        Rhythm rhythm) {

    /// @param tiers of all customers at the end of the subject's period
    static SubjectFigures of(ComparedSubject subject, Tiers tiers) {
        var selection = subject.selection();
        var boundaries = Boundaries.of(flowPeriods(subject), subject.asked().settings().activityWindowMonths(), subject.asked().dataEnd());
        var flow = Flows.of(selection, boundaries).stream().reduce(Flow::then).orElseThrow();
        var sums = Sums.between(selection, subject.startDay(), subject.endDay());
        var net = Totals.between(selection, subject.startDay(), subject.endDay()).net();
        return new SubjectFigures(subject, sums, change(subject, sums.net()),
                Sums.between(subject.whole(), subject.startDay(), subject.endDay()).net(), flow, boundaries.steps() == 1,
                Arrays.stream(net, 0, net.length - 1).max().orElse(0), tiers, Rhythm.of(selection, subject.endDay()));
    }

    /// A period no longer than the activity window is one step; a longer one is cut at calendar years, as `flows` cuts it.
    private static List<Period> flowPeriods(ComparedSubject subject) {
        var period = subject.period();
        var terms = subject.asked().settings();
        if (period.start().plusMonths(terms.activityWindowMonths()).isBefore(period.end())) {
            return terms.calendar().steps(period, Grain.YEAR);
        }
        return List.of(period);
    }

    private static Value change(ComparedSubject subject, long net) {
        return subject.asked().yearBefore(subject.period())
                .map(before -> Ratios.change(net, Sums.between(subject.selection(), before.startDay(), before.endDay()).net()))
                .orElseGet(() -> Scope.noYearBefore(subject.period()));
    }

    long profit() {
        return sums.net() - sums.cost();
    }

    /// How many of its customers are in a tier.
    int inTier(Tier tier) {
        var includes = subject.selection().includes();
        return Math.toIntExact(IntStream.range(0, includes.length)
                .filter(customer -> includes[customer] && tiers.place()[customer] == tier.place()).count());
    }

    /// Of a subject about a single customer.
    int customer() {
        return subject.customer().orElseThrow();
    }

    Inquiry asked() {
        return subject.asked();
    }
}
