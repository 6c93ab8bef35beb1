package dev.clientele.command;

import java.util.List;
import java.util.Optional;

/// Takes the rest of the line as it was typed, once the customer that the command may need is named: `note "Nordlicht" will
/// order in May`.
record TextReader(TypedWords typed) implements Reader {

    /// What may stand between a name and the text.
    private static final List<String> BEFORE = List.of(":", ",");

    @Override
    public Optional<Finding> at(int index, Draft before) {
        if (!typed.takes(Parameter.Text.class) || (typed.takes(Parameter.Customers.class) && !before.hasCustomer())) {
            return Optional.empty();
        }
        var words = typed.words();
        var first = words.isAnyAt(index, BEFORE) ? index + 1 : index;
        return Optional.of(new Finding(words.size() - index, draft -> draft.text(words.typedFrom(first))));
    }
}
