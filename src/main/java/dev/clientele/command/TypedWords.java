package dev.clientele.command;

import dev.clientele.language.Fillers;
import dev.clientele.model.Dimension;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The words typed behind a command, and the names they may mean.
record TypedWords(CommandSpec spec, Words words, Names names) {

    /// Whether a word says nothing of its own: `the`, `our`, `customers`, `what's`.
    static boolean isFiller(Words.Word word) {
        return !word.quoted() && Fillers.isFiller(word.text());
    }

    /// The dimensions the command filters by.
    Set<Dimension> dimensions() {
        return spec.parameter(Parameter.Filters.class).map(Parameter.Filters::dimensions).orElse(Set.of());
    }

    /// The dimension whose word, singular or plural, stands there.
    Optional<Dimension> dimensionAt(int index) {
        return dimensions().stream().sorted().filter(dimension -> words.isAnyAt(index, List.of(dimension.word(), dimension.plural())))
                .findFirst();
    }

    /// Whether the command sets several things side by side.
    boolean compares() {
        return spec.parameter(Parameter.PeriodWords.class).filter(periods -> periods.most() > 1).isPresent();
    }

    boolean takes(Class<? extends Parameter> kind) {
        return spec.parameter(kind).isPresent();
    }

    /// Refuses one of the words and offers what may have been meant by it.
    ///
    /// @param message what is wrong
    /// @param closest what to type instead of the words `from` to `to`
    Refusal refusal(String message, int from, int to, Collection<String> closest) {
        return new Refusal(message,
                closest.stream().map(replacement -> spec.name() + " " + words.replaced(from, to, replacement)).toList());
    }
}
