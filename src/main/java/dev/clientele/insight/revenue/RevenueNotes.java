package dev.clientele.insight.revenue;

import dev.clientele.insight.Asked;
import dev.clientele.insight.Coverage;
import dev.clientele.insight.Definition;
import dev.clientele.insight.Footnotes;
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
        if (sold.measure() == Measure.ORDERS || sold.measure() == Measure.AVERAGE_ORDER || sold.measure() == Measure.FREQUENCY) {
            lines.add(Definition.ORDER.sentence());
        }
        if (asked.portfolio().costed()) {
            lines.add(notes.estimatedCost(now.estimated(), now.net()));
        }
        lines.add(notes.asOf());
        if (sold.before().isEmpty() && Coverage.BEGINS_LATER.equals(Asked.noYearBefore(sold.period()))) {
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
