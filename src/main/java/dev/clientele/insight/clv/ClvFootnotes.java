package dev.clientele.insight.clv;

import dev.clientele.analysis.Definition;
import dev.clientele.analysis.Footnotes;
import dev.clientele.model.Dimension;
import dev.clientele.model.Value;
import dev.clientele.portfolio.lifetime.Churn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The small print of lifetime values: the formulas with their settings, where the churn is from, revenue or profit.
record ClvFootnotes(ClvAnswer answer) {

    private static final int MOST_NAMED = 5;

    List<String> all() {
        var asked = answer.asked();
        var notes = new ArrayList<String>();
        notes.add(Definition.SIMPLE_CLV.sentence());
        var lifetime = asked.settings().lifetime();
        notes.add(answer.phrase("{npv} Here H is {horizon} and d {discount}.").with("npv", Definition.NPV.sentence())
                .with("horizon", lifetime.horizonYears()).with("discount", new Value.Share(lifetime.discountRate())).words());
        if (asked.portfolio().costed()) {
            var estimated = Arrays.stream(answer.ranked()).mapToLong(customer -> answer.values().totals().estimated()[customer]).sum();
            notes.add(new Footnotes(asked, asked.wording()).estimatedCost(estimated, answer.soFar(answer.ranked())));
        } else {
            notes.add("The data has no costs: the margin is taken as 1, and the net present value is of net revenue, not of profit.");
        }
        notes.add(answer.phrase("{duration} Here that is at most {cap year}. {churn}").with("duration", Definition.DURATION.sentence())
                .with("cap", lifetime.durationCapYears()).with("churn", churn()).words());
        model().ifPresent(notes::add);
        answer.worth().model().flatMap(told -> answer.worth().choice().fitted()).flatMap(fitted -> fitted.models().spendWarning())
                .ifPresent(notes::add);
        if (!answer.worth().choice().note().isEmpty()) {
            notes.add(answer.worth().choice().note());
        }
        notes.add(new Footnotes(asked, asked.wording()).asOf());
        return notes;
    }

    /// What the model's values are made of, and how certain they are.
    private Optional<String> model() {
        return answer.worth().model()
                .map(told -> answer
                        .phrase("{model} Here by {method} over {horizon year}[{costed}, by each customer's own margin to date ({margin} of all)]. "
                                + "At least and at most: where the value's expectation lies with 90 % confidence; "
                                + "`clv model` shows how well the model fits.")
                        .with("model", Definition.BG_NBD.sentence()).with("horizon", answer.asked().settings().lifetime().horizonYears())
                        .with("costed", answer.asked().portfolio().costed()).with("margin", new Value.Share(told.margins().ofAll()))
                        .words());
    }

    private String churn() {
        var churn = answer.of().churn();
        var store = churn.opening().length - 1;
        if (churn.opening()[store] == 0) {
            return "Nobody was active a year before, so there is no churn yet and everyone's duration is the longest.";
        }
        return answer
                .phrase("The store's churn is {churn} of {opening customer}[{inPart}, who may not be all there were: {coverage}]."
                        + "[ It stands in for that of smaller segments: {borrowing}.]")
                .with("churn", answer.asked().wording().share(1 - churn.retention()[store])).with("opening", churn.opening()[store])
                .with("inPart", !isYearBeforeWhole()).with("coverage", answer.asked().coverage().words(answer.asked().wording()))
                .with("borrowing", named(borrowing())).words();
    }

    /// Whether the data holds the activity window of those who were active a year before whole.
    private boolean isYearBeforeWhole() {
        var asked = answer.asked();
        return asked.coverage().reaches(asked.dataEnd().minusYears(1).minusMonths(asked.settings().activityWindowMonths()));
    }

    /// The segments, of those in the answer, that go by the store's churn.
    private List<String> borrowing() {
        var churn = answer.of().churn();
        var names = answer.asked().portfolio().customers().dictionary(Dimension.SEGMENT).names();
        if (names.size() == 1) {
            return List.of();
        }
        return Arrays.stream(answer.ranked()).map(customer -> churn.segment()[customer]).distinct()
                .filter(code -> churn.source(code) == Churn.Source.STORE).sorted()
                .mapToObj(names::get).map(name -> name.isEmpty() ? "none" : name).toList();
    }

    private String named(List<String> names) {
        var some = names.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return answer.phrase("{some}[{cut} and {more} more]").with("some", some).with("cut", names.size() > MOST_NAMED)
                .with("more", names.size() - MOST_NAMED).words();
    }
}
