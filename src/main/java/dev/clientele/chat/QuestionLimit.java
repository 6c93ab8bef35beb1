package dev.clientele.chat;

import dev.clientele.command.Response;
import dev.clientele.model.ValueFormatter;
import java.util.List;
import java.util.Optional;

/// How long a question may be, on every platform.
public final class QuestionLimit {

    /// Characters. No sensible question is longer, but a note may be.
    public static final int LONGEST = 2_500;

    private QuestionLimit() {}

    /// What is answered to a question that is too long; empty for one that is not.
    public static Optional<Response.Refused> refusal(String question, ValueFormatter wording) {
        if (question.length() <= LONGEST) {
            return Optional.empty();
        }
        return Optional.of(new Response.Refused("That is a long question: " + wording.count(question.length()) + " characters, and I read "
                + wording.count(LONGEST) + " at most. Please ask it in fewer words.", List.of()));
    }
}
