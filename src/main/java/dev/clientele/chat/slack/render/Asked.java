package dev.clientele.chat.slack.render;

import static java.util.Objects.requireNonNull;

/// What an answer is to.
///
/// @param question as typed
/// @param page which page of the answer is wanted, counted from 0
/// @param isRepeatable whether asking it again gives the answer again, and does nothing else
public record Asked(String question, int page, Audience audience, boolean isRepeatable) {

    public Asked {
        requireNonNull(question, "question is null");
        requireNonNull(audience, "audience is null");
    }

    /// A question that may be asked again.
    public Asked(String question, int page, Audience audience) {
        this(question, page, audience, true);
    }

    /// What is not to be done again for another page or other people.
    public static Asked once(String question, Audience audience) {
        return new Asked(question, 0, audience, false);
    }
}
