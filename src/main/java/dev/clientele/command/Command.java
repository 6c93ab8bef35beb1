package dev.clientele.command;

/// Something a person can ask of the bot: a question, which computes an answer, or a change, which does something.
public sealed interface Command permits Question, Change {

    /// What it takes and how it is explained; always the same object.
    CommandSpec spec();
}
