package dev.clientele.command;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// Reads several of a few words behind their lead word: `reason overdue, fading`.
record AnyOfReader(TypedWords typed, Parameter.AnyOf anyOf) implements Reader {

    @Override
    public Optional<Finding> at(int index, Draft before) {
        if (!typed.words().isAnyAt(index, List.of(anyOf.lead(), anyOf.lead() + "s"))) {
            return Optional.empty();
        }
        var chosen = new LinkedHashSet<String>();
        var next = index + 1;
        for (var option = option(next); option.isPresent(); option = option(joined(next))) {
            next = joined(next) + 1;
            chosen.add(option.get());
        }
        if (chosen.isEmpty() || (joined(next) > next && joined(next) < typed.words().size())) {
            return Optional.of(unknown(joined(next)));
        }
        var words = next - index;
        return Optional.of(new Finding(words, draft -> draft.choose(anyOf.name(), String.join(",", chosen))));
    }

    private int joined(int index) {
        return typed.words().past(index, NameList.JOINTS);
    }

    private Optional<String> option(int index) {
        return anyOf.options().stream().filter(option -> typed.words().isAt(index, option)).findFirst();
    }

    private Finding unknown(int index) {
        var known = "After \"" + anyOf.lead() + "\" I know " + Spelling.either(anyOf.options());
        if (index >= typed.words().size()) {
            return Finding.refused(new Refusal(known + "."));
        }
        var word = typed.words().at(index).text();
        var closest = Spelling.closest(word, anyOf.options());
        return Finding.refused(typed.refusal(known + ", not " + Quotes.echo(word) + "." + Spelling.didYouMean(closest), index, index + 1,
                closest));
    }
}
