package dev.clientele.action.command;

import dev.clientele.command.Invocation;
import dev.clientele.command.Reply;
import java.util.Optional;

/// The questions whose answers list customers.
public interface CustomerQuestions {

    /// How a question is understood; empty where it is not.
    Optional<Invocation> understand(String question);

    /// Why a question is not understood; empty where it is.
    Optional<String> misunderstanding(String question);

    /// Its answer.
    ///
    /// @throws dev.clientele.command.Refusal where there is none
    Reply answer(Invocation asked);
}
