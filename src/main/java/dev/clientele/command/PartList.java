package dev.clientele.command;

import dev.clientele.model.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Parts of names behind a dimension's word: `product containing bunting, "party light"`; whatever has one of them in its name is meant.
///
/// @param next the index behind the last one
record PartList(Dimension dimension, List<String> parts, List<String> values, int next) {

    /// The list whose first part stands behind `containing`.
    ///
    /// @throws Refusal where no name has such a part
    static Optional<PartList> at(TypedWords typed, Dimension dimension, int index) {
        if (!typed.words().isAt(index, Filter.CONTAINING) || index + 1 >= typed.words().size()) {
            return Optional.empty();
        }
        var parts = new ArrayList<String>();
        var values = new ArrayList<String>();
        var next = index + 1;
        add(typed, dimension, next, parts, values);
        for (next++; typed.words().isAt(next, ",") && next + 1 < typed.words().size(); next += 2) {
            add(typed, dimension, next + 1, parts, values);
        }
        return Optional.of(new PartList(dimension, parts, values.stream().distinct().toList(), next));
    }

    private static void add(TypedWords typed, Dimension dimension, int index, List<String> parts, List<String> values) {
        var part = typed.words().at(index).text();
        var found = typed.names().containing(dimension, part);
        if (found.isEmpty()) {
            throw new Refusal("The data knows no " + dimension.word() + " with " + Quotes.echo(part) + " in its name.",
                    List.of(typed.spec().name()));
        }
        parts.add(part);
        values.addAll(found);
    }
}
