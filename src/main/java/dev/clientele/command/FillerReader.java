package dev.clientele.command;

import java.util.List;
import java.util.Optional;

/// Steps over a word that says nothing of its own.
record FillerReader(TypedWords typed) implements Reader {

    /// What stands between the things that are compared, or before them.
    static final List<String> BETWEEN = List.of("vs", "versus", "v", "against", "with", "to", "than", "between", "compared", "compare");

    @Override
    public Optional<Finding> at(int index, Draft before) {
        var between = typed.compares() && (before.hasPeriod() || sets()) && typed.words().at(index).isAnyOf(BETWEEN);
        return between || TypedWords.isFiller(typed.words().at(index)) ? Optional.of(new Finding(1, draft -> {})) : Optional.empty();
    }

    /// Whether the command sets whatever is named side by side, and not one period against another alone.
    private boolean sets() {
        return typed.spec().parameter(Parameter.PeriodWords.class).filter(periods -> periods.most() > 2).isPresent();
    }
}
