package dev.clientele.command;

import java.util.Optional;

/// Recognises one kind of thing that a question can say: a number, a period, a filter.
interface Reader {

    /// What it finds at a word; empty where nothing of its kind begins.
    ///
    /// @param before what was understood of the words before
    Optional<Finding> at(int index, Draft before);
}
