package dev.clientele.command;

import java.util.Optional;

/// Reads a bare word from a list, such as the command that `help` explains.
record WordReader(TypedWords typed, Parameter.Word parameter) implements Reader {

    @Override
    public Optional<Finding> at(int index, Draft before) {
        var word = typed.words().at(index);
        var meant = Synonyms.of(word);
        var exact = parameter.options().stream().filter(option -> option.equalsIgnoreCase(word.text())).findFirst();
        return exact.or(() -> parameter.options().stream().filter(option -> meant.filter(option::equals).isPresent()).findFirst())
                .map(option -> new Finding(1, draft -> draft.choose(parameter.name(), option)));
    }
}
