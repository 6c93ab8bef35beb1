package dev.clientele.chat.slack.render;

import static java.util.Objects.requireNonNull;

/// What an answer is to.
///
/// @param question as typed; asking it again gives the answer again
/// @param page which page of the answer is wanted, counted from 0
public record Asked(String question, int page, Audience audience) {

    public Asked {
        requireNonNull(question, "question is null");
        requireNonNull(audience, "audience is null");
    }
}
