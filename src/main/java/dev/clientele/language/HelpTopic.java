package dev.clientele.language;

import java.util.Optional;

/// `what can you do`.
final class HelpTopic implements Topic {

    @Override
    public Optional<String> question(Clues clues) {
        return clues.take(Meaning.HELP) ? Optional.of("help") : Optional.empty();
    }
}
