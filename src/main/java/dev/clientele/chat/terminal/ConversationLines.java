package dev.clientele.chat.terminal;

import java.io.PrintWriter;
import java.util.Optional;

/// Where a conversation's questions come from and its answers go. Used by one thread.
public interface ConversationLines extends AutoCloseable {

    /// The next line, waited for; empty when there are no more.
    Optional<String> next();

    PrintWriter out();

    /// What answers are shown on, as wide as it is now.
    Screen screen();

    /// Empties the screen, if it is one.
    void clear();

    @Override
    void close();
}
