package dev.clientele.command;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/// What a command is called, takes and is good for. Everything that lists commands is made from it.
///
/// @param summary one line for help and menus
/// @param explanation what the answer shows and which definition it uses, a few sentences
/// @param examples questions to try, without the slash command
public record CommandSpec(String name, String summary, String explanation, List<Parameter> parameters, List<String> examples) {

    public CommandSpec {
        requireNonNull(name, "name is null");
        requireNonNull(summary, "summary is null");
        requireNonNull(explanation, "explanation is null");
        parameters = List.copyOf(parameters);
        examples = List.copyOf(examples);
    }

    /// The usage line: `top [N] [by revenue|profit|orders] [period] ...`.
    public String usage() {
        var usage = new StringBuilder(name);
        parameters.forEach(parameter -> usage.append(' ').append(parameter.usage()));
        return usage.toString();
    }

    /// The first parameter of a kind, if the command takes one.
    public <P extends Parameter> Optional<P> parameter(Class<P> kind) {
        return parameters(kind).stream().findFirst();
    }

    /// All parameters of a kind in their order.
    public <P extends Parameter> List<P> parameters(Class<P> kind) {
        return parameters.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
