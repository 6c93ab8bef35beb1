package dev.clientele.command;

import static java.util.Objects.requireNonNull;

/// What to ask next: a label to press and the question it asks, as a person would have typed it.
public record Button(String label, String question) {

    public Button {
        requireNonNull(label, "label is null");
        requireNonNull(question, "question is null");
    }
}
