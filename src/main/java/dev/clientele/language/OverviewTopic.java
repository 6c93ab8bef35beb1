package dev.clientele.language;

import java.util.Optional;

/// `how are we doing?`
final class OverviewTopic implements Topic {

    @Override
    public Optional<String> question(Clues clues) {
        var named = !clues.kept().isEmpty() || !clues.periods().isEmpty();
        var goes = named && clues.customers().isEmpty() && clues.rest().size() == 1
                && clues.text(Meaning.DEFINE).filter(text -> text.equals("how is") || text.equals("how are")).isPresent();
        if (goes) { // `how are bikes doing`
            clues.take(Meaning.DEFINE);
            return Optional.of(new Wanted("overview").about(clues));
        }
        return clues.take(Meaning.OVERVIEW) ? Optional.of(new Wanted("overview").about(clues)) : Optional.empty();
    }
}
