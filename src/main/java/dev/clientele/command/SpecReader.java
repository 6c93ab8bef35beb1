package dev.clientele.command;

import dev.clientele.language.period.PeriodParser;
import dev.clientele.model.BusinessCalendar;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads by the grammar of all questions what is typed where something else than a question is asked for, such as what to be warned of.
///
/// @param specs what may be asked for
/// @param others phrases that stand for the name of one, by phrase, lower case
public record SpecReader(List<CommandSpec> specs, Map<String, String> others) {

    private static final Grammar GRAMMAR = new Grammar(new PeriodParser(BusinessCalendar.standard()));

    /// What it begins with, and the words behind that.
    private record Begun(CommandSpec spec, Words rest) {}

    public SpecReader {
        specs = List.copyOf(specs);
        others = Map.copyOf(others);
    }

    /// What is asked for; empty where the words begin with no name of one.
    ///
    /// @param names those that the data knows
    /// @throws Refusal naming the first word that is not understood, or what may be meant by it
    public Optional<Invocation> read(String typed, Vocabulary names) {
        return begun(Words.of(typed))
                .map(begun -> GRAMMAR.parse(new TypedWords(begun.spec(), begun.rest(), new Names(names)), LocalDate.EPOCH));
    }

    /// Reads back what was kept in the words of an invocation, whose names were checked when it was made: each of its words may be one.
    public Optional<Invocation> readBack(String kept) {
        return read(kept, new KeptNames(Words.of(kept)));
    }

    /// The names that the first word may be a mistyped form of.
    public List<String> closest(String typed) {
        return Words.of(typed).list().stream().limit(1).flatMap(first -> Spelling.closest(first.text(), names().toList()).stream())
                .toList();
    }

    private Stream<String> names() {
        return specs.stream().map(CommandSpec::name);
    }

    /// Words that say nothing may stand before the name.
    private Optional<Begun> begun(Words words) {
        for (var from = 0; from < words.size(); from++) {
            var found = begun(words, from);
            if (found.isPresent() || !TypedWords.isFiller(words.at(from))) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Begun> begun(Words words, int from) {
        return Stream.concat(names(), others.keySet().stream()).sorted(Comparator.comparingInt(String::length).reversed())
                .filter(phrase -> words.plainFrom(from, wordCount(phrase)).equals(List.of(phrase.split(" ")))).findFirst()
                .map(phrase -> new Begun(spec(others.getOrDefault(phrase, phrase)),
                        new Words(words.source(), words.list().subList(from + wordCount(phrase), words.size()))));
    }

    private static int wordCount(String phrase) {
        return phrase.split(" ").length;
    }

    private CommandSpec spec(String name) {
        return specs.stream().filter(spec -> spec.name().equals(name)).findFirst().orElseThrow();
    }
}
