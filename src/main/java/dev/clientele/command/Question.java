package dev.clientele.command;

/// A command that only answers. Implementations are pure: the same invocation over the same data gives the same reply.
public non-sealed interface Question extends Command {

    /// Answers.
    ///
    /// @throws Refusal when the invocation cannot be answered as typed
    Reply answer(Invocation invocation);

    /// How the answer to the invocation comes about: definitions, filters, window, what was counted and what was left out.
    ///
    /// @throws Refusal where nothing is computed, or as [#answer(Invocation)]
    default Explanation explain(Invocation invocation) {
        throw new Refusal("`" + spec().name() + "` computes nothing that could be explained.");
    }

    /// Whether the answer depends on the data version alone, so that it may be kept as long as that is current.
    default boolean isKept() {
        return true;
    }
}
