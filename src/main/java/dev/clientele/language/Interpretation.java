package dev.clientele.language;

import java.util.List;

/// What a sentence was taken for.
public sealed interface Interpretation {

    /// A canonical question.
    record Asks(String question) implements Interpretation {}

    /// A friendly word that wants one in return.
    record Friendly(Kind kind) implements Interpretation {}

    /// Not understood, or not without doubt.
    ///
    /// @param message what is wrong, a sentence or two
    /// @param instead questions that may have been meant
    record Unclear(String message, List<String> instead) implements Interpretation {
        public Unclear {
            instead = List.copyOf(instead);
        }
    }

    /// What kind of friendly word.
    enum Kind {
        GREETING, THANKS
    }
}
