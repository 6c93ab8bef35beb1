package dev.clientele.chat.slack.render;

/// What an answer is to.
///
/// @param question as typed
/// @param page which page of the answer is wanted, counted from 0
/// @param isRepeatable whether asking it again gives the answer again, and does nothing else
public record AnswerContext(String question, int page, Audience audience, boolean isRepeatable) {

    /// A question that may be asked again.
    public AnswerContext(String question, int page, Audience audience) {
        this(question, page, audience, true);
    }

    /// What is not to be done again for another page or other people.
    public static AnswerContext once(String question, Audience audience) {
        return new AnswerContext(question, 0, audience, false);
    }
}
