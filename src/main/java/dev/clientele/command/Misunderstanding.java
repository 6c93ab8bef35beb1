package dev.clientele.command;

import dev.clientele.model.Dimension;
import dev.clientele.model.schedule.ScheduleHints;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A word that was not understood, and what the person may have meant by it.
///
/// @param names whether the question names a customer before the word
record Misunderstanding(TypedWords typed, int index, boolean names) {

    /// As many words as the longest thing mistyped may have.
    private static final int MOST_WORDS = 4;

    private static final int YEAR_DIGITS = 4;
    /// A usage line of more letters helps nobody who is in the middle of a question.
    private static final int LONGEST_USAGE = 200;

    private static final List<String> NEGATIONS = List.of("not", "no", "except", "without", "excluding", "but");

    private static final List<String> COMPARISONS = List.of("vs", "versus", "compared", "compare", "against");

    /// What the words `from` to `to` may have meant.
    private record Guesses(int from, int to, List<String> closest, int distance) {}

    /// The word fits nowhere.
    Refusal refusal() {
        return Refusal.later(() -> found().words());
    }

    private Refusal found() {
        var word = typed.words().at(index);
        if (word.isAnyOf(NEGATIONS)) {
            return new Refusal("I cannot leave anything out (" + Quotes.echo(word.text()) + "); name what to keep.");
        }
        if (word.isAnyOf(COMPARISONS)) {
            return uncompared(word);
        }
        if (word.is("or")) {
            return new Refusal("\"or\" stands between names of one kind, such as two countries. Otherwise ask twice.");
        }
        var customers = typed.spec().parameter(Parameter.Customers.class);
        if (customers.isPresent() && customers.get().least() > 0 && !names) {
            return unknownCustomer();
        }
        if (new BoundReader(typed).isRelation(index)) {
            return new Refusal("After " + Quotes.echo(word.text()) + " I need an amount, such as `10000`, `10,000` or `10k`.");
        }
        if (typed.spec().parameters(Parameter.Percent.class).stream().anyMatch(percent -> !percent.bare() && word.is(percent.name()))) {
            return typed.refusal("`" + word.lower() + "` wants a number in percent behind it, such as `" + word.lower() + " 10%`.", index,
                    index + 1, List.of());
        }
        var guesses = guesses(candidates());
        var misunderstood = word.quoted()
                ? "The data knows no " + Quotes.echo(word.text()) + "."
                : "I don't understand " + Quotes.echo(typed.words().text(guesses.from(), guesses.to())) + " in `" + typed.spec().name()
                        + "`.";
        var hint = guesses.closest().isEmpty() ? unknown(word) : Spelling.didYouMean(guesses.closest());
        var replacements = guesses.closest().stream().map(this::asTyped).toList();
        var refusal = typed.refusal(misunderstood + hint, guesses.from(), guesses.to(),
                replacements.isEmpty() && !word.quoted() ? List.of("") : replacements);
        return guesses.closest().isEmpty() && !word.quoted()
                ? Refusal.ofUnknownWord(refusal.getMessage(), refusal.suggestions())
                : refusal;
    }

    /// The command answers for one thing at a time, another sets several side by side: without what only this one takes.
    private Refusal uncompared(Words.Word word) {
        var words = typed.words();
        var kept = words.list().stream().filter(one -> !one.isAnyOf(COMPARISONS) && !isOwn(one)).map(Words.Word::typed);
        var comparison = Stream.concat(Stream.of("compare"), kept).collect(Collectors.joining(" "));
        var first = typed.spec().name() + " " + words.replaced(index, words.size(), "");
        return new Refusal(
                "`" + typed.spec().name() + "` answers for one at a time (" + Quotes.echo(word.text()) + "); `compare` sets side by side.",
                List.of(comparison, first));
    }

    /// Whether a word is a number or a choice of the command.
    private boolean isOwn(Words.Word word) {
        var isNumber = word.text().length() < YEAR_DIGITS && word.text().chars().allMatch(Character::isDigit);
        return isNumber || typed.spec().parameters(Parameter.Choice.class).stream()
                .anyMatch(choice -> word.is(choice.lead()) || word.isAnyOf(choice.options()));
    }

    /// The words name no customer; as many of them as are nearest to one's name are meant.
    private Refusal unknownCustomer() {
        if (typed.names().vocabulary().customers().isEmpty()) {
            return CustomerReader.noneYet();
        }
        for (var to = furthest(); to > index; to--) {
            var text = typed.words().text(index, to);
            var closest = typed.names().customers().closest(text);
            if (!closest.isEmpty()) {
                return CustomerPartReader.choose(typed, "I know no customer " + Quotes.echo(text) + ".", closest,
                        typed.words().typedFrom(to));
            }
        }
        return new Refusal("I know no customer " + Quotes.echo(typed.words().text(index, furthest()))
                + ". Type a part of the name, as `top` spells it.", List.of("top 10"));
    }

    private String unknown(Words.Word word) {
        if (word.quoted() && !typed.dimensions().isEmpty()) {
            return " It is none of its " + Spelling.either(typed.dimensions().stream().sorted().map(Dimension::plural).toList()) + ".";
        }
        var usage = typed.spec().usage();
        return usage.length() > LONGEST_USAGE
                ? " Type `help " + typed.spec().name() + "` for what it takes."
                : " It takes: `" + usage + "`.";
    }

    /// The word stands where a value of the dimension belongs.
    Refusal unknownValue(Dimension dimension) {
        return Refusal.later(() -> foundValue(dimension).words());
    }

    private Refusal foundValue(Dimension dimension) {
        var known = typed.names().vocabulary().values(dimension);
        if (known.isEmpty()) {
            return new Refusal("The data names no " + dimension.plural() + ".");
        }
        var guesses = guesses(index, List.of(typed.names().lexicon(dimension)));
        var message = "I know no " + dimension.word() + " " + Quotes.echo(typed.words().text(index, guesses.to())) + ".";
        var hint = guesses.closest().isEmpty() ? " Known are " + some(known) : Spelling.didYouMean(guesses.closest());
        return typed.refusal(message + hint, index, guesses.to(), guesses.closest().stream().map(Quotes::ifNeeded).toList());
    }

    private static String some(List<String> known) {
        return String.join(", ", known.stream().limit(5).toList()) + (known.size() > 5 ? ", ..." : ".");
    }

    /// The nearest of the candidates to the word and those behind it, or with the one before: in `last quater` it is the
    /// second that is not understood.
    private Guesses guesses(List<Lexicon> candidates) {
        var from = guesses(index, candidates);
        if (index == 0 || typed.words().at(index).quoted() || typed.words().at(index - 1).quoted()) {
            return from;
        }
        var before = Spelling.guesses(typed.words().text(index - 1, index + 1), candidates);
        var nearer = !before.isEmpty() && before.getFirst().distance() <= Math.min(2, from.distance());
        return nearer ? new Guesses(index - 1, index + 1, texts(before), before.getFirst().distance()) : from;
    }

    /// The nearest to as many words as are nearest to one.
    private Guesses guesses(int from, List<Lexicon> candidates) {
        var best = new Guesses(from, from + 1, List.of(), Integer.MAX_VALUE);
        for (var to = from + 1; to <= furthest(); to++) {
            var guesses = Spelling.guesses(typed.words().text(from, to), candidates);
            if (!guesses.isEmpty() && guesses.getFirst().distance() <= best.distance()) {
                best = new Guesses(from, to, texts(guesses), guesses.getFirst().distance());
            }
        }
        return best;
    }

    private static List<String> texts(List<Spelling.Guess> guesses) {
        return guesses.stream().map(Spelling.Guess::text).toList();
    }

    private int furthest() {
        var words = typed.words();
        var to = index + 1;
        while (!words.at(index).quoted() && to < words.size() && to - index < MOST_WORDS && !words.at(to).quoted()
                && !words.at(to).isMark()) {
            to++;
        }
        return to;
    }

    /// `last 6 days`, `last 6 months`, ... where a number is the second word.
    private List<String> counted() {
        var words = typed.words();
        var number = index + 1 < words.size() ? words.at(index + 1).text() : "";
        return number.isEmpty() || !number.chars().allMatch(Character::isDigit)
                ? List.of()
                : Stream.of("months", "days", "weeks", "years", "quarters").map(unit -> "last " + number + " " + unit).toList();
    }

    /// What could stand there: words, then the names of each dimension.
    private List<Lexicon> candidates() {
        return Stream.concat(Stream.of(new Lexicon(words())), named().map(typed.names()::lexicon)).toList();
    }

    private Set<String> words() {
        var words = new LinkedHashSet<String>();
        if (typed.words().at(index).quoted()) {
            return words;
        }
        typed.spec().parameters(Parameter.Choice.class).forEach(choice -> {
            words.add(choice.lead());
            if (choice.bare()) {
                words.addAll(choice.options());
            }
        });
        typed.spec().parameters(Parameter.Word.class).forEach(word -> words.addAll(word.options()));
        typed.spec().parameters(Parameter.Bound.class).forEach(bound -> words.add(bound.name()));
        typed.spec().parameters(Parameter.Span.class).forEach(span -> words.add(span.name()));
        typed.spec().parameters(Parameter.Measure.class).forEach(measure -> words.add(measure.name()));
        typed.spec().parameters(Parameter.AnyOf.class).forEach(anyOf -> words.add(anyOf.lead()));
        typed.spec().parameters(Parameter.Percent.class).stream().filter(percent -> !percent.bare())
                .forEach(percent -> words.add(percent.name()));
        if (typed.takes(Parameter.When.class)) {
            words.addAll(ScheduleHints.KINDS);
            words.addAll(ScheduleHints.days());
        }
        if (typed.takes(Parameter.PeriodWords.class)) {
            words.addAll(counted());
            words.addAll(PeriodExamples.LIKELY);
            words.addAll(PeriodExamples.MONTHS);
        }
        typed.dimensions().stream().sorted().forEach(dimension -> words.add(dimension.word()));
        return words;
    }

    private Stream<Dimension> named() {
        return typed.dimensions().stream().sorted()
                .filter(dimension -> dimension != Dimension.PRODUCT || typed.words().at(index).quoted());
    }

    /// How a candidate is typed: a name behind its dimension.
    private String asTyped(String candidate) {
        return words().contains(candidate)
                ? candidate
                : named().filter(dimension -> typed.names().isValue(dimension, candidate)).findFirst()
                        .map(dimension -> new Filter(dimension, List.of(candidate)).question()).orElse(candidate);
    }
}
