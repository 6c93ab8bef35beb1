package dev.clientele.command;

import dev.clientele.model.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Names of one dimension joined by commas, "or" or "and": any of them will do.
///
/// @param next the index behind the last one
record NameList(Dimension dimension, List<String> values, int next) {

    static final List<String> JOINTS = List.of(",", ";", "or", "and", "&");

    /// The list that begins with a name found at an index.
    static NameList from(TypedWords typed, int index, Names.Match first) {
        var dimension = first.dimension();
        var values = new ArrayList<>(List.of(first.value()));
        var next = index + first.words();
        for (var more = another(typed, dimension, next); more.isPresent(); more = another(typed, dimension, next)) {
            values.add(more.get().value());
            next = behindJoint(typed, next) + more.get().words();
        }
        return new NameList(dimension, values, next);
    }

    void addTo(Draft draft) {
        values.forEach(value -> draft.filter(dimension, value));
    }

    private static Optional<Names.Match> another(TypedWords typed, Dimension dimension, int index) {
        var next = behindJoint(typed, index);
        return next == index || next >= typed.words().size() ? Optional.empty() : typed.names().match(dimension, typed.words(), next);
    }

    private static int behindJoint(TypedWords typed, int index) {
        var next = typed.words().past(index, JOINTS);
        return next > index && typed.words().isAt(next, "the") ? next + 1 : next;
    }
}
