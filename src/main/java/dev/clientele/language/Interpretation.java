package dev.clientele.language;

import java.util.List;
import java.util.function.Supplier;

/// What a sentence was taken for.
public sealed interface Interpretation {

    /// A canonical question.
    record Asks(String question) implements Interpretation {}

    /// A friendly word that wants one in return.
    record Friendly(Kind kind) implements Interpretation {}

    /// Not understood, or not without doubt.
    ///
    /// @param word the word that nothing is known of; empty where that is not the reason
    /// @param told what to say; worked out only where somebody reads it
    /// @param certain whether all was understood and it is known what stands in the way
    record Unclear(String word, Supplier<Told> told, boolean certain) implements Interpretation {
        Unclear(String message, List<String> instead, boolean certain) {
            this("", () -> new Told(message, instead), certain);
        }
    }

    /// What to say of a sentence that is not understood.
    ///
    /// @param message what is wrong, a sentence or two
    /// @param instead questions that may have been meant
    record Told(String message, List<String> instead) {
        public Told {
            instead = List.copyOf(instead);
        }
    }

    /// What kind of friendly word.
    enum Kind {
        GREETING, THANKS
    }
}
