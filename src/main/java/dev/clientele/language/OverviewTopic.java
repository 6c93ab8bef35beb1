package dev.clientele.language;

import java.util.Optional;

/// `how are we doing?`
final class OverviewTopic implements Topic {

    @Override
    public Optional<String> question(Clues clues) {
        return clues.take(Meaning.OVERVIEW) ? Optional.of(new Wanted("overview").about(clues)) : Optional.empty();
    }
}
