package dev.clientele.command;

import dev.clientele.model.Dimension;
import java.util.ArrayList;
import java.util.List;

/// A word that was not understood, and what the person may have meant by it.
record Misunderstanding(CommandSpec spec, Words words, int index, Names names) {

    private static final List<String> PERIOD_WORDS = List.of("this year", "last year", "this quarter", "last quarter", "this month",
            "last month", "ytd", "last 90 days", "january", "february", "march", "april", "may", "june", "july", "august", "september",
            "october", "november", "december");

    /// The word fits nowhere.
    Refusal refusal() {
        var typed = words.at(index).text();
        var candidates = new ArrayList<String>();
        spec.parameters(Parameter.Choice.class).forEach(choice -> {
            candidates.add(choice.lead());
            candidates.addAll(choice.options());
        });
        spec.parameters(Parameter.Word.class).forEach(word -> candidates.addAll(word.options()));
        spec.parameter(Parameter.PeriodWords.class).ifPresent(ignored -> candidates.addAll(PERIOD_WORDS));
        spec.parameter(Parameter.Filters.class).ifPresent(filters -> filters.dimensions().forEach(dimension -> {
            candidates.add(dimension.word());
            if (dimension != Dimension.PRODUCT) {
                candidates.addAll(names.vocabulary().values(dimension));
            }
        }));
        var closest = Spelling.closest(typed, candidates);
        return new Refusal("I don't understand \"" + typed + "\" in `" + spec.name() + "`." + Spelling.didYouMean(closest)
                + (closest.isEmpty() ? " It takes: `" + spec.usage() + "`." : ""), corrected(closest));
    }

    /// The word stands where a value of the dimension belongs.
    Refusal unknownValue(Dimension dimension) {
        var typed = words.at(index).text();
        var closest = names.closest(dimension, typed);
        var known = names.vocabulary().values(dimension);
        var hint = known.isEmpty() ? " The data names no " + dimension.plural() + "." : Spelling.didYouMean(closest);
        var some = closest.isEmpty() && !known.isEmpty()
                ? " Known are " + String.join(", ", known.stream().limit(5).toList())
                        + (known.size() > 5 ? ", ..." : "") + "."
                : "";
        return new Refusal("I know no " + dimension.word() + " \"" + typed + "\"." + hint + some, corrected(closest));
    }

    private List<String> corrected(List<String> replacements) {
        return replacements.stream().map(replacement -> {
            var quoted = replacement.contains(" ") && !PERIOD_WORDS.contains(replacement) ? '"' + replacement + '"' : replacement;
            var before = words.text(0, index);
            var after = words.text(index + 1, words.size());
            return String.join(" ", List.of(spec.name(), before, quoted, after)).replaceAll(" +", " ").strip();
        }).toList();
    }
}
