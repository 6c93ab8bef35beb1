package dev.clientele.command;

import java.util.List;
import java.util.Optional;

/// What a command is called, takes and is good for. Everything that lists commands is made from it.
///
/// @param summary one line for help and menus
/// @param explanation what the answer shows and which definition it uses, a few sentences
/// @param examples questions to try, without the slash command; [#NAME] stands for a customer
public record CommandSpec(String name, String summary, String explanation, List<Parameter> parameters, List<String> examples) {

    /// Stands in an example for a customer of the data.
    public static final String NAME = "NAME";

    public CommandSpec {
        parameters = List.copyOf(parameters);
        examples = List.copyOf(examples);
    }

    /// The same with customers of the data in its examples where they say [#NAME]; without the examples for which there are too
    /// few.
    CommandSpec withNames(List<CustomerName> customers) {
        return new CommandSpec(name, summary, explanation, parameters,
                examples.stream().flatMap(example -> named(example, customers).stream()).toList());
    }

    private static Optional<String> named(String example, List<CustomerName> customers) {
        var parts = example.split(NAME, -1);
        if (parts.length - 1 > customers.size()) {
            return Optional.empty();
        }
        var named = new StringBuilder(parts[0]);
        for (var i = 1; i < parts.length; i++) {
            named.append(customers.get(i - 1).question()).append(parts[i]);
        }
        return Optional.of(named.toString());
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
