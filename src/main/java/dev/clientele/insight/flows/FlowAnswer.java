package dev.clientele.insight.flows;

import dev.clientele.analysis.AnalysisSettings;
import dev.clientele.analysis.Inquiry;
import dev.clientele.analysis.PeriodPhrase;
import dev.clientele.model.Money;
import dev.clientele.model.Phrase;
import dev.clientele.model.ValueFormatter;

/// Flows with what was asked, and the words that their sentence, tables and charts have in common.
///
/// @param flows the periods asked for
/// @param trend the same, with those before where only one was asked for
record FlowAnswer(Inquiry asked, AnalysisSettings terms, CustomerFlows flows, CustomerFlows trend) {

    /// The sentence without the reconciliation: `Active customers grew from 417 to 555 in 2019`.
    String finding() {
        var total = flows.total();
        if (total.opening() == 0 && total.closing() == 0) {
            return phrase("No customer was active{when}{filters}").words();
        }
        var moved = switch (Integer.signum(total.closing() - total.opening())) {
            case 1 -> phrase("grew from {opening} to {closing}").with("opening", total.opening()).with("closing", total.closing());
            case -1 -> phrase("fell from {opening} to {closing}").with("opening", total.opening()).with("closing", total.closing());
            default -> phrase("stayed at {closing}").with("closing", total.closing());
        };
        return phrase("Active customers {moved}{when}{filters}").with("moved", moved.words()).words();
    }

    /// Whether the data holds the activity window before the start whole; else its revenue is no measure.
    boolean isOpeningWhole() {
        return asked.coverage().reaches(flows.periods().getFirst().start().minusMonths(terms.activityWindowMonths()));
    }

    /// A sentence with gaps to be filled; `{when}` and `{filters}` are filled already.
    Phrase phrase(String pattern) {
        return asked.phrase(pattern).offer("when", this::when);
    }

    String when() {
        return span().clause();
    }

    /// The whole period asked for or, where none was or not all of it has begun, the span of the steps.
    PeriodPhrase span() {
        var span = flows.span();
        return PeriodPhrase.of(asked.toDate(asked.invocation().period().filter(named -> named.end().equals(span.end())).orElse(span)),
                wording());
    }

    ValueFormatter wording() {
        return terms.wording();
    }

    Money money(long minor) {
        return asked.money(minor);
    }
}
