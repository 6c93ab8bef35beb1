package dev.clientele.command;

import dev.clientele.model.Dimension;
import java.util.List;
import java.util.Optional;

/// Reads a filter led by its dimension: `country Germany`, `country = "United Kingdom", France or Spain`.
record FilterReader(TypedWords typed) implements Reader {

    private static final List<String> EQUALS = List.of("=", ":", "is");

    @Override
    public Optional<Finding> at(int index, Draft before) {
        return typed.dimensionAt(index).map(dimension -> filter(dimension, index));
    }

    private Finding filter(Dimension dimension, int index) {
        var words = typed.words();
        var first = index + 1;
        while (first + 1 < words.size() && words.isAnyAt(first, EQUALS)) {
            first++;
        }
        var parts = PartList.at(typed, dimension, first);
        if (parts.isPresent()) {
            return new Finding(parts.get().next() - index, draft -> draft.parts(parts.get(), false));
        }
        var match = first < words.size() ? typed.names().match(dimension, words, first) : Optional.<Names.Match>empty();
        if (match.isPresent()) {
            var names = NameList.from(typed, first, match.get());
            return new Finding(names.next() - index, names::addTo);
        }
        return Finding.refused(first >= words.size() || words.isAnyAt(first, EQUALS)
                ? valueMissing(dimension, index)
                : new Misunderstanding(typed, first, false).unknownValue(dimension));
    }

    private Refusal valueMissing(Dimension dimension, int index) {
        var known = typed.names().vocabulary().values(dimension).stream().limit(3)
                .map(value -> new Filter(dimension, List.of(value)).question())
                .toList();
        if (known.isEmpty()) {
            return new Refusal("The data names no " + dimension.plural() + ".");
        }
        var message = "To filter by " + dimension.word() + ", name one, such as `" + known.getFirst() + "`.";
        return typed.refusal(message, index, typed.words().size(), known);
    }
}
