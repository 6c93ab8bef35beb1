package dev.clientele.app;

import dev.clientele.action.command.CustomerQuestions;
import dev.clientele.command.Invocation;
import dev.clientele.command.Reply;
import dev.clientele.command.Router;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// The questions that find customers to do something about. They are answered by the router, which is made of all commands and so
/// comes last. Safe for use by many threads.
public final class CustomerLists implements CustomerQuestions {

    private final AtomicReference<Router> router = new AtomicReference<>();

    /// From now on they are answered.
    public void answeredBy(Router made) {
        router.set(made);
    }

    @Override
    public Optional<Invocation> understand(String question) {
        return router.get().understand(question);
    }

    @Override
    public Optional<String> misunderstanding(String question) {
        return router.get().misunderstanding(question);
    }

    @Override
    public Reply answer(Invocation asked) {
        return router.get().answer(asked);
    }
}
