package dev.clientele.insight.flows;

import dev.clientele.analysis.AnalysisSettings;
import dev.clientele.analysis.Inquiry;
import dev.clientele.analysis.PeriodPhrase;
import dev.clientele.model.Money;
import dev.clientele.model.ValueFormatter;

/// Flows with what was asked, and the words that their sentence, tables and charts have in common.
///
/// @param flows the periods asked for
/// @param trend the same, with those before where only one was asked for
record FlowAnswer(Inquiry asked, AnalysisSettings terms, CustomerFlows flows, CustomerFlows trend) {

    /// The sentence without the reconciliation: `Active customers grew from 417 to 555 in 2019`.
    String finding() {
        var total = flows.total();
        var wording = wording();
        if (total.opening() == 0 && total.closing() == 0) {
            return "No customer was active" + when() + asked.filterWords();
        }
        if (total.opening() == total.closing()) {
            return "Active customers stayed at " + wording.count(total.closing()) + when() + asked.filterWords();
        }
        var moved = total.closing() > total.opening() ? "grew" : "fell";
        return "Active customers " + moved + " from " + wording.count(total.opening()) + " to " + wording.count(total.closing()) + when()
                + asked.filterWords();
    }

    /// Whether the data holds the activity window before the start whole; else its revenue is no measure.
    boolean isOpeningWhole() {
        return asked.coverage().reaches(flows.periods().getFirst().start().minusMonths(terms.activityWindowMonths()));
    }

    String when() {
        return phrase().clause();
    }

    /// The whole period asked for or, where none was or not all of it has begun, the span of the steps.
    PeriodPhrase phrase() {
        var span = flows.span();
        return PeriodPhrase.of(asked.toDate(asked.invocation().period().filter(named -> named.end().equals(span.end())).orElse(span)),
                wording());
    }

    ValueFormatter wording() {
        return terms.wording();
    }

    Money money(long minor) {
        return new Money(minor, asked.portfolio().currency());
    }
}
