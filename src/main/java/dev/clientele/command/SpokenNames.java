package dev.clientele.command;

import dev.clientele.language.Fillers;
import dev.clientele.language.Token;
import dev.clientele.model.Dimension;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The names of one data version, for reading sentences. An ampersand and an "and" are the same.
record SpokenNames(Names names) implements dev.clientele.language.Names {

    private static final Set<Dimension> ALL = EnumSet.allOf(Dimension.class);
    private static final Set<Dimension> FEW = EnumSet.complementOf(EnumSet.of(Dimension.PRODUCT, Dimension.OWNER));

    private static final int MOST_PARTS = 3;
    /// From so many letters on the beginning of a name is told from everyday words.
    private static final int LEAST_BEGINNING = 5;

    @Override
    public List<Value> values(List<Token> tokens, int from) {
        var found = names.matches(ALL, words(tokens), from);
        var singular = found.isEmpty() && !tokens.get(from).quoted() ? names.inOtherNumber(FEW, words(tokens), from) : found;
        return singular.stream().map(match -> new Value(match.dimension(), match.value(), match.words())).toList();
    }

    @Override
    public Optional<Customer> customer(List<Token> tokens, int from) {
        var words = words(tokens);
        return names.customers().match(words, from).map(SpokenNames::customer).or(() -> spelt(tokens, from));
    }

    /// A name with an ampersand typed as `and`, or the other way round.
    private Optional<Customer> spelt(List<Token> tokens, int from) {
        for (var to = Math.min(tokens.size(), from + 5); to > from; to--) {
            var part = tokens.subList(from, to);
            if (part.stream().noneMatch(Token::quoted)) {
                var text = String.join(" ", part.stream().map(Token::text).toList());
                for (var other : List.of(text.replace("&", " and "), text.replaceAll("(?i) and ", " & "))) {
                    var match = other.equals(text) ? Optional.<CustomerNames.Match>empty() : whole(other);
                    if (match.isPresent()) {
                        return Optional.of(new Customer(customer(match.get()).questions(), to - from));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<CustomerNames.Match> whole(String name) {
        var words = Words.of(name);
        return names.customers().match(words, 0).filter(match -> match.words() == words.size());
    }

    @Override
    public Optional<Customer> partly(List<Token> tokens, int from) {
        return names.customers().partly(words(tokens), from).filter(match -> isTelling(tokens, from, match)).map(SpokenNames::customer);
    }

    /// Whether so few letters say a name: `kronst` does, and so does a whole word of it, but the `end` of `at the end` is not Endurance.
    private boolean isTelling(List<Token> tokens, int from, CustomerNames.Match match) {
        var letters = tokens.get(from).letters();
        return tokens.size() == 1 || match.words() > 1
                || letters.length() >= LEAST_BEGINNING || names.customers().haveWord(letters);
    }

    @Override
    public int partOfProduct(List<Token> tokens, int from) {
        var to = from;
        while (to < tokens.size() && to - from < MOST_PARTS && !tokens.get(to).quoted() && isPart(tokens.subList(from, to + 1))) {
            to++;
        }
        return to - from;
    }

    @Override
    public Optional<Value> owner(List<Token> tokens, int from) {
        for (var to = Math.min(tokens.size(), from + MOST_PARTS); to > from; to--) {
            var part = tokens.subList(from, to);
            var text = String.join(" ", part.stream().map(Token::letters).toList());
            var found = part.stream().anyMatch(token -> token.quoted() || token.letters().length() < MOST_PARTS)
                    ? List.<String>of()
                    : names.containing(Dimension.OWNER, text);
            if (found.size() == 1) {
                return Optional.of(new Value(Dimension.OWNER, found.getFirst(), to - from));
            }
        }
        return Optional.empty();
    }

    private boolean isPart(List<Token> tokens) {
        var last = tokens.getLast().letters();
        return last.length() > 2 && !Fillers.isFiller(last)
                && !names.containing(Dimension.PRODUCT, String.join(" ", tokens.stream().map(Token::letters).toList())).isEmpty();
    }

    private static Customer customer(CustomerNames.Match match) {
        var alone = match.customers().size() == 1;
        return new Customer(match.customers().stream().map(customer -> alone ? customer.question() : Quotes.around(customer.id())).toList(),
                match.words());
    }

    @Override
    public boolean knows(Dimension dimension) {
        return names.knows(dimension);
    }

    @Override
    public List<String> closest(String typed) {
        var values = Stream.of(Dimension.COUNTRY, Dimension.SEGMENT, Dimension.CATEGORY).flatMap(dimension -> Spelling
                .closest(typed, names.vocabulary().values(dimension)).stream()
                .map(value -> new Filter(dimension, List.of(value)).question()));
        var customers = names.customers().closest(typed).stream().map(customer -> CustomerReader.LEAD + ' ' + customer.question());
        return Stream.concat(values, customers).limit(3).toList();
    }

    private static Words words(List<Token> tokens) {
        return new Words("", tokens.stream().map(token -> new Words.Word(token.text(), token.quoted(), 0)).toList());
    }
}
