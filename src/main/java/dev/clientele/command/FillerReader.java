package dev.clientele.command;

import java.util.Optional;

/// Steps over a word that says nothing of its own.
record FillerReader(Typed typed) implements Reader {

    @Override
    public Optional<Finding> at(int index, Draft before) {
        return Typed.isFiller(typed.words().at(index)) ? Optional.of(new Finding(1, draft -> {})) : Optional.empty();
    }
}
