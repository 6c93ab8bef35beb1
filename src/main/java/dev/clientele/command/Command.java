package dev.clientele.command;

/// One question the bot answers. Implementations are pure: the same invocation over the same data gives the same reply.
public interface Command {

    /// What it takes and how it is explained; always the same object.
    CommandSpec spec();

    /// Answers.
    ///
    /// @throws Refusal when the invocation cannot be answered as typed
    Reply answer(Invocation invocation);
}
