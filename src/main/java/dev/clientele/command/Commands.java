package dev.clientele.command;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// All commands, and which of them a question asks.
record Commands(List<Command> all) {

    Commands {
        all = List.copyOf(all);
    }

    /// The command a question asks, and its other words.
    record Found(Command command, Words arguments) {}

    List<CommandSpec> specs() {
        return all.stream().map(Command::spec).toList();
    }

    /// The question that an invocation asks.
    Question question(Invocation asked) {
        return all.stream().filter(Question.class::isInstance).map(Question.class::cast)
                .filter(question -> question.spec().equals(asked.spec())).findFirst().orElseThrow();
    }

    /// The command of a name, its last "s" typed or not.
    Optional<Command> named(String name) {
        return all.stream().filter(command -> command.spec().name().equalsIgnoreCase(name)).findFirst()
                .or(() -> all.stream().filter(command -> command.spec().name().equalsIgnoreCase(name + "s")).findFirst());
    }

    /// The command the first word names, with or without a number glued to it; else the first word anywhere that names one;
    /// else the first that means one: `the best 5 customers` is `top 5`.
    Optional<Found> find(Words words) {
        if (words.size() == 0) {
            return Optional.empty();
        }
        return glued(words).or(() -> first(words, word -> !word.quoted() && named(word.text()).isPresent()))
                .or(() -> first(words, word -> Synonyms.of(word).flatMap(this::named).isPresent()));
    }

    /// The command that the first word names, with or without a number glued to it; words that say nothing may stand before.
    Optional<Found> leading(Words words) {
        var first = 0;
        while (first < words.size() - 1 && TypedWords.isFiller(words.at(first)) && named(words.at(first).text()).isEmpty()) {
            first++;
        }
        return words.size() == 0 ? Optional.empty() : glued(new Words(words.source(), words.list().subList(first, words.size())));
    }

    /// The command of which a word is the whole name.
    Optional<Found> within(Words words) {
        return first(words, word -> !word.quoted() && named(word.text()).isPresent());
    }

    /// Whether a word may be a mistyped command.
    boolean resembles(String word) {
        return !word.isEmpty() && !Spelling.closest(word, all.stream().map(command -> command.spec().name()).toList()).isEmpty();
    }

    /// A question that names no command.
    Refusal unknown(Words words) {
        var index = firstSaying(words);
        var typed = words.at(index);
        var names = all.stream().map(command -> command.spec().name()).toList();
        var closest = typed.quoted() ? List.<String>of() : Spelling.closest(typed.text(), names);
        var hint = closest.isEmpty() ? " Type `help` for what I can answer." : Spelling.didYouMean(closest);
        var corrected = closest.stream().map(name -> words.replaced(index, index + 1, name));
        var led = all.stream().filter(Question.class::isInstance).map(Command::spec)
                .filter(spec -> spec.parameter(Parameter.Text.class).isEmpty()).map(spec -> words.replaced(0, 0, spec.name()));
        return new Refusal("I know no command " + Quotes.echo(typed.text()) + "." + hint,
                closest.isEmpty() ? Stream.concat(led, Stream.of("help")).toList() : corrected.toList());
    }

    /// Whether the first word may be a mistyped command.
    boolean beginsLikeOne(Words words) {
        return words.size() > 0 && !TypedWords.isFiller(words.at(0)) && resembles(words.at(0).text());
    }

    private static int firstSaying(Words words) {
        return IntStream.range(0, words.size()).filter(i -> !TypedWords.isFiller(words.at(i))).findFirst().orElse(0);
    }

    /// `top`, `top10`, `top-10`.
    private Optional<Found> glued(Words words) {
        var word = words.at(0);
        var exact = word.quoted() ? Optional.<Command>empty() : named(word.text());
        if (exact.isPresent() || word.quoted()) {
            return exact.map(command -> new Found(command, words.without(0)));
        }
        var digits = word.text().length();
        while (digits > 0 && Character.isDigit(word.text().charAt(digits - 1))) {
            digits--;
        }
        var number = word.text().substring(digits);
        var name = word.text().substring(0, digits);
        return number.isEmpty()
                ? Optional.empty()
                : named(name.endsWith("-") ? name.substring(0, name.length() - 1) : name)
                        .map(command -> new Found(command, Words.of(words.replaced(0, 1, number))));
    }

    private Optional<Found> first(Words words, Predicate<Words.Word> names) {
        return IntStream.range(0, words.size()).filter(i -> names.test(words.at(i))).boxed().findFirst().flatMap(i -> {
            var word = words.at(i);
            return named(word.text()).or(() -> Synonyms.of(word).flatMap(this::named)).map(command -> new Found(command, words.without(i)));
        });
    }
}
