package dev.clientele.language;

import java.util.Optional;

/// One kind of question that people ask: recognises it by what a sentence says and puts it into canonical words.
interface Topic {

    /// The canonical question; empty where the sentence is not of this kind. Takes from the clues what it understands.
    Optional<String> question(Clues clues);
}
