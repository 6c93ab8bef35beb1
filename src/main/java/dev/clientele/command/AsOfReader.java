package dev.clientele.command;

import java.util.Optional;

/// Steps over the words `as of DAY`, which [AsOfWords] has understood before all others.
record AsOfReader(Optional<AsOfWords> found) implements Reader {

    @Override
    public Optional<Finding> at(int index, Draft before) {
        return found.filter(words -> words.from() == index).map(words -> new Finding(words.to() - words.from(), draft -> {}));
    }
}
