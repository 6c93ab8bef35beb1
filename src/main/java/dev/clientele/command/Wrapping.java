package dev.clientele.command;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The words of a command about a question, taken apart: its own words, which stand before or behind, and the question.
///
/// @param choices the command's choices, defaults included
/// @param question the question's words
record Wrapping(Map<String, String> choices, String question) {

    Wrapping {
        choices = Map.copyOf(choices);
    }

    static Wrapping of(CommandSpec spec, Words arguments) {
        var choices = new HashMap<String, String>();
        var rest = arguments;
        for (var choice : spec.parameters(Parameter.Choice.class)) {
            if (rest.isAt(0, choice.lead()) && option(choice, rest, 1).isPresent()) {
                rest = rest.without(0);
            }
            var first = option(choice, rest, 0);
            var last = option(choice, rest, rest.size() - 1);
            if (first.isPresent()) {
                choices.put(choice.name(), first.get());
                rest = withoutLead(choice, rest.without(0), 0);
            } else if (last.isPresent()) {
                choices.put(choice.name(), last.get());
                rest = withoutLead(choice, rest.without(rest.size() - 1), rest.size() - 2);
            } else if (choice.defaultsToFirst()) {
                choices.put(choice.name(), choice.options().getFirst());
            }
        }
        return new Wrapping(choices, rest.typed());
    }

    private static Words withoutLead(Parameter.Choice choice, Words words, int index) {
        return index >= 0 && words.isAt(index, choice.lead()) ? words.without(index) : words;
    }

    private static Optional<String> option(Parameter.Choice choice, Words words, int index) {
        return index < 0 || index >= words.size()
                ? Optional.empty()
                : choice.options().stream().filter(option -> words.isAt(index, option)).findFirst();
    }
}
