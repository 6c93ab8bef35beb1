package dev.clientele.insight.flows;

import dev.clientele.model.Period;
import dev.clientele.portfolio.Boundaries;
import dev.clientele.portfolio.Flow;
import dev.clientele.portfolio.Flows;
import dev.clientele.portfolio.Selection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The flows of a chain of periods, each by itself and all together.
///
/// @param periods adjacent, ascending
/// @param flows one for each period
record CustomerFlows(List<Period> periods, List<Flow> flows, Boundaries boundaries) {

    /// Counts them.
    ///
    /// @param periods adjacent, ascending, at least one
    /// @param windowMonths the activity window W; a longer period is a chain of steps of at most W
    /// @param dataEnd the day after the as-of day
    static CustomerFlows of(Selection selection, List<Period> periods, int windowMonths, LocalDate dataEnd) {
        var boundaries = Boundaries.of(periods, windowMonths, dataEnd);
        var steps = Flows.of(selection, boundaries);
        var flows = new ArrayList<Flow>();
        for (var step = 0; step < steps.size(); step++) {
            var group = boundaries.group()[step];
            if (group < flows.size()) {
                flows.set(group, flows.get(group).then(steps.get(step)));
            } else {
                flows.add(steps.get(step));
            }
        }
        return new CustomerFlows(List.copyOf(periods), List.copyOf(flows), boundaries);
    }

    /// All periods as one flow.
    Flow total() {
        return flows.stream().reduce(Flow::then).orElseThrow();
    }

    /// Whether it is one step, whose rates (retention, NRR) are defined; a chain has rates only step by step.
    boolean isOneStep() {
        return boundaries.steps() == 1;
    }

    /// From the first period's start to the last one's end.
    Period span() {
        return Period.spanning(periods.getFirst(), periods.getLast());
    }
}
