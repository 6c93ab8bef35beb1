package dev.clientele.command;

import java.util.List;
import java.util.Optional;

/// Puts what the grammar does not understand into the bot's own words, as a language model does. Safe for use by many threads.
@FunctionalInterface
public interface Paraphraser {

    /// Has nothing to say.
    Paraphraser NONE = request -> List.of();

    /// What it is told: no figure, and of the names those alone that the question may mean.
    ///
    /// @param question as typed
    /// @param before the question before in the same conversation, in canonical words
    /// @param commands what can be asked
    /// @param names of the data, as they stand in a question: `country Germany`, `customer "Nordlicht Handel"`
    record Request(String question, Optional<String> before, List<CommandSpec> commands, List<String> names) {
        public Request {
            commands = List.copyOf(commands);
            names = List.copyOf(names);
        }
    }

    /// Questions in the bot's own words that may be meant, the likeliest first; none where it knows none or cannot be asked. Never throws.
    List<String> paraphrases(Request request);
}
