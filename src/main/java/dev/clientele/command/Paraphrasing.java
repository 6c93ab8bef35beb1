package dev.clientele.command;

import dev.clientele.model.Dimension;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Reads a question with the help of a [Paraphraser]. What that says is parsed by the grammar or dropped, and so is what names anything
/// that it was not told: it may put words in order, and know nothing.
record Paraphrasing(Understanding understanding, Paraphraser paraphraser) {

    private static final int MOST_TRIED = 3;
    private static final int MOST_LETTERS = 300;
    private static final int MOST_OF_A_WORD = 3;
    private static final int MOST_NAMES = 30;

    /// The first paraphrase that is a question of ours.
    Optional<Understanding.Understood> of(String question, Optional<Invocation> before) {
        if (paraphraser.equals(Paraphraser.NONE) || question.length() > MOST_LETTERS || !understanding.isUnclear(question)) {
            return Optional.empty();
        }
        var names = names(Words.of(Addressing.withoutAddress(question)), before);
        var request = new Paraphraser.Request(question, before.map(Invocation::question), questions(), List.copyOf(names));
        return paraphraser.paraphrases(request).stream().limit(MOST_TRIED).flatMap(line -> parsed(line, names).stream()).findFirst();
    }

    /// The commands that compute something; it changes nothing.
    private List<CommandSpec> questions() {
        return understanding.commands().all().stream().filter(Paraphrasing::isAsked).map(Command::spec).toList();
    }

    private static boolean isAsked(Command command) {
        return command instanceof Question && !(command instanceof Help)
                && command.spec().parameter(Parameter.WholeQuestion.class).isEmpty();
    }

    private Optional<Understanding.Understood> parsed(String line, Set<String> names) {
        try {
            return understanding.canonical(line).filter(understood -> isAsked(understood.command()))
                    .filter(understood -> names(understood.invocation()).allMatch(names::contains));
        } catch (Refusal noneOfOurs) {
            return Optional.empty();
        }
    }

    private static Stream<String> names(Invocation invocation) {
        var values = invocation.filters().stream()
                .flatMap(filter -> filter.values().stream().map(value -> name(filter.dimension(), value)));
        var customers = Stream.concat(invocation.customers().stream(), invocation.without().stream()).map(Paraphrasing::name);
        return Stream.concat(values, customers);
    }

    private static String name(Dimension dimension, String value) {
        return new Filter(dimension, List.of(value)).question();
    }

    private static String name(CustomerName customer) {
        return CustomerReader.LEAD + ' ' + customer.question();
    }

    /// The names that the words are, are parts of, or may be slips of; and those of the question before.
    private Set<String> names(Words words, Optional<Invocation> before) {
        var names = new LinkedHashSet<String>();
        before.ifPresent(asked -> names(asked).forEach(names::add));
        understanding.names().vocabulary().values(Dimension.TIER).forEach(tier -> names.add(name(Dimension.TIER, tier)));
        for (var i = 0; i < words.size() && names.size() < MOST_NAMES; i++) {
            if (!TypedWords.isFiller(words.at(i)) && !words.at(i).isMark()) {
                names.addAll(names(words, i));
            }
        }
        return names;
    }

    private List<String> names(Words words, int index) {
        var known = understanding.names();
        var values = known.matches(EnumSet.allOf(Dimension.class), words, index).stream()
                .map(match -> name(match.dimension(), match.value()));
        var customers = known.customers().match(words, index).or(() -> known.customers().partly(words, index)).stream()
                .flatMap(match -> match.customers().stream()).limit(MOST_OF_A_WORD).map(Paraphrasing::name);
        var close = new SpokenNames(known).closest(words.at(index).text()).stream();
        return Stream.of(values, customers, close).flatMap(found -> found).distinct().toList();
    }
}
