package dev.clientele.insight.clv;

import dev.clientele.analysis.Definition;
import dev.clientele.analysis.Footnotes;
import dev.clientele.btyd.company.ModelValues;
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
        notes.add(Definition.NPV.sentence() + " Here H is " + asked.settings().lifetime().horizonYears() + " and d "
                + asked.wording().shareShort(asked.settings().lifetime().discountRate()) + ".");
        if (asked.portfolio().costed()) {
            var estimated = Arrays.stream(answer.ranked()).mapToLong(customer -> answer.values().totals().estimated()[customer]).sum();
            notes.add(new Footnotes(asked, asked.wording()).estimatedCost(estimated, answer.soFar(answer.ranked())));
        } else {
            notes.add("The data has no costs: the margin is taken for 1, and the net present value is of net revenue, not of profit.");
        }
        notes.add(Definition.DURATION.sentence() + " Here that is at most " + asked.settings().lifetime().durationCapYears() + " years. "
                + churn());
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
        return answer.worth().model().map(told -> Definition.BG_NBD.sentence() + " Here by " + answer.method().noun() + " over "
                + answer.asked().wording().counted(answer.asked().settings().lifetime().horizonYears(), "year", "years") + margins(told)
                + ". At least and at most: where the value's expectation lies with 90 % confidence; `clv model` shows how well the model fits.");
    }

    private String margins(ModelValues told) {
        return answer.asked().portfolio().costed()
                ? ", by each customer's own margin to date (" + answer.asked().wording().shareShort(told.margins().ofAll()) + " of all)"
                : "";
    }

    private String churn() {
        var churn = answer.of().churn();
        var store = churn.opening().length - 1;
        if (churn.opening()[store] == 0) {
            return "Nobody was active a year before, so that there is no churn yet and everyone's duration is the longest.";
        }
        var words = "The store's churn is "
                + answer.asked().wording().cell(new Value.Share(1 - churn.retention()[store])) + " of "
                + answer.asked().wording().counted(churn.opening()[store], "customer", "customers")
                + begins() + ".";
        var small = borrowing();
        return small.isEmpty() ? words : words + " It stands in for that of smaller segments: " + named(small) + ".";
    }

    /// That those at the start are not all there were, where the data does not hold the window before it whole.
    private String begins() {
        var asked = answer.asked();
        var start = asked.dataEnd().minusYears(1).minusMonths(asked.settings().activityWindowMonths());
        return asked.coverage().reaches(start) ? "" : ", who may not be all there were: " + asked.coverage().words(asked.wording());
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
                .mapToObj(code -> names.get(code).isEmpty() ? "none" : names.get(code)).toList();
    }

    private static String named(List<String> names) {
        var some = names.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return names.size() > MOST_NAMED ? some + " and " + (names.size() - MOST_NAMED) + " more" : some;
    }
}
