package dev.clientele.language;

import dev.clientele.model.Dimension;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Names that are looked up once for one question, however many times it is read: as it is, from each language, with its slips mended. Used
/// by one thread.
final class RememberedNames implements Names {

    /// No name is looked for over more words.
    private static final int MOST_WORDS = 9;

    private final Names names;
    private final Map<List<Token>, List<Value>> values = new HashMap<>();
    private final Map<List<Token>, Optional<Customer>> customers = new HashMap<>();
    private final Map<List<Token>, Optional<Customer>> parts = new HashMap<>();

    RememberedNames(Names names) {
        this.names = names;
    }

    private static List<Token> behind(List<Token> tokens, int from) {
        return List.copyOf(tokens.subList(from, Math.min(tokens.size(), from + MOST_WORDS)));
    }

    @Override
    public List<Value> values(List<Token> tokens, int from) {
        return values.computeIfAbsent(behind(tokens, from), known -> names.values(known, 0));
    }

    @Override
    public Optional<Customer> customer(List<Token> tokens, int from) {
        return customers.computeIfAbsent(behind(tokens, from), known -> names.customer(known, 0));
    }

    @Override
    public Optional<Customer> partly(List<Token> tokens, int from) {
        return parts.computeIfAbsent(behind(tokens, from), known -> names.partly(known, 0));
    }

    @Override
    public Optional<Value> owner(List<Token> tokens, int from) {
        return names.owner(behind(tokens, from), 0);
    }

    @Override
    public int partOfProduct(List<Token> tokens, int from) {
        return names.partOfProduct(behind(tokens, from), 0);
    }

    @Override
    public boolean knows(Dimension dimension) {
        return names.knows(dimension);
    }

    @Override
    public List<String> closest(String typed) {
        return names.closest(typed);
    }
}
