package dev.clientele.command;

import java.util.List;

/// A person's mistake, thrown where it is found and turned into a [Response.Refused] by the [Router]. Its message says what
/// to type instead.
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> suggestions;

    public Refusal(String message, List<String> suggestions) {
        super(message, null, false, false);
        this.suggestions = List.copyOf(suggestions);
    }

    public Refusal(String message) {
        this(message, List.of());
    }

    List<String> suggestions() {
        return suggestions;
    }

    /// The mistake as a response to the person who made it.
    public Response.Refused toResponse() {
        return new Response.Refused(String.valueOf(getMessage()), suggestions);
    }
}
