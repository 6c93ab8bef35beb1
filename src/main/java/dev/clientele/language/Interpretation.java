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
    record Unclear(String word, Supplier<Told> told, Reason reason) implements Interpretation {
        Unclear(String message, List<String> instead, Reason reason) {
            this("", () -> new Told(message, instead, false), reason);
        }

        /// Whether all was understood and it is known what stands in the way.
        public boolean certain() {
            return reason == Reason.OBSTACLE;
        }
    }

    /// Why something is not understood.
    enum Reason {
        /// words that say nothing
        WORDS,
        /// a name that fits several customers
        CHOICE,
        /// the data does not hold it, or there is no such time
        OBSTACLE
    }

    /// What to say of a sentence that is not understood.
    ///
    /// @param message what is wrong, a sentence or two
    /// @param instead questions that may have been meant
    /// @param isGuess whether it says what a name may have been meant for
    record Told(String message, List<String> instead, boolean isGuess) {
        public Told {
            instead = List.copyOf(instead);
        }
    }

    /// What kind of friendly word.
    enum Kind {
        GREETING, THANKS
    }
}
