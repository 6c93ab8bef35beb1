package dev.clientele.insight.revenue;

import dev.clientele.command.Button;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What to ask after revenue, all of the question kept.
record RevenueButtons(Sold sold) {

    private static final List<RevenueMeasure> USUAL = List.of(RevenueMeasure.REVENUE, RevenueMeasure.PROFIT, RevenueMeasure.ORDERS);

    /// The same by something else: the first of these words that the data has a use for.
    List<Button> splits(String... words) {
        var question = sold.asked().invocation();
        return Stream.of(words).filter(word -> RevenueGroups.isUseful(sold, Split.of(word)))
                .filter(word -> !question.choice("by").filter(word::equals).isPresent())
                .map(word -> new Button("By " + word, question.withoutCount().withoutChoice("order").withChoice("by", word).question()))
                .toList();
    }

    /// The same counted otherwise.
    List<Button> measures() {
        var buttons = new ArrayList<Button>();
        for (var other : USUAL) {
            if (other != sold.measure() && (!other.needsCosts() || sold.asked().portfolio().costed())) {
                var question = sold.asked().invocation().withoutChoice("measure");
                buttons.add(new Button(other.label(),
                        (other == RevenueMeasure.REVENUE ? question : question.withChoice("measure", other.word())).question()));
            }
        }
        return buttons;
    }

    Button topCustomers() {
        var question = sold.asked().invocation();
        var periods = question.period().isPresent() ? List.of(sold.latest()) : question.periods();
        return new Button("Top customers", question.withPeriods(periods).withCustomers(List.of()).askInstead("top"));
    }
}
