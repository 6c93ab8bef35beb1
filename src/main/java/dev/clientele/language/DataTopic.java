package dev.clientele.language;

import java.util.Optional;

/// The data itself: `is the data complete`, `could some customers be the same`.
final class DataTopic implements Topic {

    @Override
    public Optional<String> question(Clues clues) {
        var duplicates = clues.take(Meaning.SAME_CUSTOMERS);
        if (!clues.take(Meaning.DATA_STATE) && !duplicates) {
            return Optional.empty();
        }
        clues.take(Meaning.CUSTOMERS, Meaning.WHO, Meaning.HOW_MANY, Meaning.HOW_MUCH, Meaning.MISSING, Meaning.DEFINE);
        var question = duplicates ? "data duplicates" : "data";
        // a time or a group beside it is refused by the command; where more is not understood, the question is offered without them
        return Optional.of(clues.rest().isEmpty() ? new Wanted(question).about(clues) : question);
    }
}
