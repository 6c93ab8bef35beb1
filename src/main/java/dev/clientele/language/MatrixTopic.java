package dev.clientele.language;

import java.util.Optional;

/// The portfolio matrix: `where does Kronstahl stand in the portfolio`, `which customers should we invest in`.
final class MatrixTopic implements Topic {

    @Override
    public Optional<String> question(Clues clues) {
        if (!clues.take(Meaning.MATRIX)) {
            return Optional.empty();
        }
        clues.take(Meaning.CUSTOMERS, Meaning.WHO, Meaning.COMMAND);
        return Optional.of(new Wanted("matrix").with(Measures.count(clues)).about(clues));
    }
}
