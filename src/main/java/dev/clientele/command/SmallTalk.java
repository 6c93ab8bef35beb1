package dev.clientele.command;

import dev.clientele.language.Interpretation.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A friendly word for a friendly word. No command a person types, and so in no list of them.
record SmallTalk(Kind kind) implements Question {

    private static final CommandSpec SPEC = new CommandSpec("hello", "A friendly word", "Answers a greeting.", List.of(), List.of());
    private static final List<Button> OPENINGS = List.of(new Button("How are we doing?", "overview"),
            new Button("Top customers", "top 10"), new Button("Who is at risk?", "at-risk"), new Button("What I can answer", "help"));

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public boolean isKept() {
        return false;
    }

    @Override
    public Reply answer(Invocation invocation) {
        return switch (kind) {
            case GREETING -> reply("Hello! Ask me about your sales and customers.", OPENINGS);
            case THANKS -> reply("You're welcome.", List.of());
        };
    }

    private static Reply reply(String headline, List<Button> buttons) {
        return new Reply(SPEC.name(), "", headline, Optional.empty(), Map.of(), List.of(), List.of(), List.of(), buttons, 0);
    }
}
