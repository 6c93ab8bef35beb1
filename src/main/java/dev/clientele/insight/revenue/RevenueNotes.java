package dev.clientele.insight.revenue;

import dev.clientele.analysis.Coverage;
import dev.clientele.analysis.Definition;
import dev.clientele.analysis.Footnotes;
import dev.clientele.analysis.Scope;
import java.util.ArrayList;
import java.util.List;

/// The small print under revenue: its definition, the costs behind a profit, the as-of day, what could not be compared.
record RevenueNotes(Sold sold) {

    /// @param now what all made together
    List<String> of(Bought now) {
        var asked = sold.asked();
        var notes = new Footnotes(asked, asked.wording());
        var lines = new ArrayList<String>();
        lines.add(Definition.NET_REVENUE.sentence());
        if (sold.measure() == RevenueMeasure.ORDERS || sold.measure() == RevenueMeasure.AVERAGE_ORDER
                || sold.measure() == RevenueMeasure.FREQUENCY) {
            lines.add(Definition.ORDER.sentence());
        }
        if (asked.portfolio().costed()) {
            lines.add(notes.estimatedCost(now.estimated(), now.net()));
        }
        lines.add(notes.asOf());
        if (sold.before().isEmpty() && Coverage.BEGINS_LATER.equals(Scope.noYearBefore(sold.period()))) {
            notes.uncompared(sold.period()).ifPresent(lines::add);
        }
        if (!asked.coverage().reaches(sold.period().start())) {
            lines.add("The period begins before the data: " + asked.coverage().words(asked.wording()) + ".");
        }
        if (!asked.selection().includesUnassigned()) {
            lines.add("Revenue without a customer cannot fit a filter on customers and is left out.");
        }
        return lines;
    }
}
