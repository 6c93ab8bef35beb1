package dev.clientele.command;

import java.util.List;
import java.util.Optional;

/// Reads one of a few words, behind its lead word or bare: `by profit`, `profit`.
record ChoiceReader(TypedWords typed, Parameter.Choice choice) implements Reader {

    @Override
    public Optional<Finding> at(int index, Draft before) {
        if (!isNext(before)) {
            return Optional.empty();
        }
        if (typed.words().isAt(index, choice.lead()) || isLeadBySynonym(index)) {
            return led(index);
        }
        return !choice.bare()
                ? Optional.empty()
                : option(index).map(chosen -> new Finding(1, draft -> draft.choose(choice.name(), chosen)));
    }

    /// Whether of several choices behind one lead word, as in `by country by category`, this one is the first not yet made; the last
    /// takes what there is more.
    private boolean isNext(Draft before) {
        var alike = typed.spec().parameters(Parameter.Choice.class).stream().filter(other -> other.lead().equals(choice.lead())).toList();
        return alike.stream().filter(other -> !before.hasChosen(other.name())).findFirst().orElse(alike.getLast()).equals(choice);
    }

    /// `per` is `by`; `each` is, too, where the command knows no other `each`.
    private boolean isLeadBySynonym(int index) {
        return Synonyms.of(typed.words().at(index)).filter(choice.lead()::equals).isPresent()
                && typed.spec().parameters(Parameter.Choice.class).stream().noneMatch(other -> typed.words().isAt(index, other.lead()));
    }

    private Optional<Finding> led(int index) {
        var words = typed.words();
        var next = index + 1;
        while (next < words.size() && option(next).isEmpty() && TypedWords.isFiller(words.at(next))) {
            next++;
        }
        if (next >= words.size()) {
            return Optional.of(Finding.refused(new Refusal("After \"" + choice.lead() + "\" I need " + options() + ".")));
        }
        var taken = next + 1 - index;
        return Optional.of(option(next).map(chosen -> new Finding(taken, draft -> draft.choose(choice.name(), chosen)))
                .orElse(unknown(next)));
    }

    private Finding unknown(int index) {
        var word = typed.words().at(index).text();
        var closest = Spelling.closest(word, choice.options());
        var hint = closest.isEmpty() ? "" : Spelling.didYouMean(closest);
        var message = "After \"" + choice.lead() + "\" I know " + options() + ", not " + Quotes.echo(word) + "." + hint;
        return Finding.refused(typed.refusal(message, index, index + 1, closest.isEmpty() ? choice.options() : closest));
    }

    private String options() {
        return Spelling.either(choice.options());
    }

    private Optional<String> option(int index) {
        var word = typed.words().at(index);
        if (word.quoted()) {
            return Optional.empty();
        }
        var text = word.lower();
        var meant = Synonyms.of(word);
        return choice.options().stream().filter(option -> List.of(option, option + "s").contains(text) || option.equals(text + "s")
                || meant.filter(option::equals).isPresent()).findFirst();
    }
}
