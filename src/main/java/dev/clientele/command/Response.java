package dev.clientele.command;

import java.util.List;

/// What a person gets back: an answer, or why there is none and what to type instead.
public sealed interface Response permits Reply, Response.Refused, Response.Failed {

    /// It in a sentence or two: the headline of an answer, or why there is none.
    default String summary() {
        return switch (this) {
            case Reply reply -> reply.headline();
            case Refused refused -> refused.message();
            case Failed failed -> failed.message();
        };
    }

    /// The person's question cannot be answered as typed.
    ///
    /// @param message what was wrong and what to do, in one or two sentences
    /// @param suggestions questions that would work, nearest first
    record Refused(String message, List<String> suggestions) implements Response {
        public Refused {
            suggestions = List.copyOf(suggestions);
        }
    }

    /// Something broke on our side; the log holds the cause under the same reference.
    record Failed(String reference) implements Response {

        public String message() {
            return "Something went wrong on my side and I have no answer. The log has the cause under reference " + reference + ".";
        }
    }
}
