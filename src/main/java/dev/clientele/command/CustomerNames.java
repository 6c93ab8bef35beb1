package dev.clientele.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Finds the customers of one data version in a question: by whole name or id, by the beginnings of their words, or by
/// what is nearest. Case, accents and punctuation do not count. Made when first needed; immutable.
final class CustomerNames {

    private static final int MOST_WORDS = 8;
    private static final int LEAST_LETTERS = 2;
    private static final int MOST_KEPT = 50;

    private final List<CustomerName> customers;
    private final Map<String, List<CustomerName>> whole = new HashMap<>();
    /// Each word of each name, sorted, and whose it is.
    private final String[] word;
    private final int[] owner;

    /// Customers found and the words they took; several where they cannot be told apart.
    record Match(List<CustomerName> customers, int words) {}

    private record Owned(String word, int owner) {}

    CustomerNames(List<CustomerName> customers) {
        this.customers = customers;
        var owned = new ArrayList<Owned>();
        for (var i = 0; i < customers.size(); i++) {
            var spellings = spellings(customers.get(i).name());
            add(PlainLetters.of(customers.get(i).id()), customers.get(i));
            for (var spelling : spellings) {
                add(spelling, customers.get(i));
                for (var part : spelling.split(" ", -1)) {
                    owned.add(new Owned(part, i));
                }
            }
        }
        owned.sort((left, right) -> left.word().compareTo(right.word()));
        word = owned.stream().map(Owned::word).toArray(String[]::new);
        owner = owned.stream().mapToInt(Owned::owner).toArray();
    }

    private static Set<String> spellings(String name) {
        return new LinkedHashSet<>(List.of(PlainLetters.of(name), PlainLetters.speltOut(name)));
    }

    private void add(String key, CustomerName customer) {
        var known = whole.getOrDefault(key, List.of());
        if (!key.isEmpty() && !known.contains(customer)) {
            var more = new ArrayList<>(known);
            more.add(customer);
            whole.put(key, List.copyOf(more));
        }
    }

    /// The customers whose whole name or id are the words from an index on, as many words as possible.
    Optional<Match> match(Words words, int from) {
        for (var length = available(words, from); length > 0; length--) {
            var typed = words.text(from, from + length);
            var found = whole.getOrDefault(PlainLetters.of(typed), List.of());
            var exact = found.stream().filter(customer -> customer.name().equals(typed) || customer.id().equals(typed)).toList();
            if (!found.isEmpty()) {
                return Optional.of(new Match(exact.isEmpty() ? found : exact, length));
            }
        }
        return Optional.empty();
    }

    /// The customers of whose names the words from an index on are beginnings, as many words as possible.
    Optional<Match> partly(Words words, int from) {
        for (var length = available(words, from); length > 0; length--) {
            var found = partly(words.text(from, from + length));
            if (found.length > 0) {
                return Optional.of(new Match(Arrays.stream(found).limit(MOST_KEPT).mapToObj(customers::get).toList(), length));
            }
        }
        return Optional.empty();
    }

    /// How many customers so many words from an index on fit.
    int countPartly(Words words, int from, int length) {
        return partly(words.text(from, from + length)).length;
    }

    /// The customers of whose names the typed words are beginnings, most important first.
    List<CustomerName> beginningWith(String typed, int most) {
        return Arrays.stream(partly(typed)).limit(most).mapToObj(customers::get).toList();
    }

    /// The names a person may have meant, nearest first.
    List<CustomerName> closest(String typed) {
        var names = customers.stream().map(CustomerName::name).toList();
        var found = new ArrayList<CustomerName>();
        for (var name : Spelling.closest(typed, names)) {
            customers.stream().filter(customer -> customer.name().equals(name)).limit(2).forEach(found::add);
        }
        return found.isEmpty() ? closestByWord(typed) : found;
    }

    /// By a single word of the name, mistyped.
    private List<CustomerName> closestByWord(String typed) {
        var near = Spelling.closest(typed, Arrays.asList(word));
        return IntStream.range(0, word.length).filter(i -> near.contains(word[i])).map(i -> owner[i]).sorted().distinct().limit(3)
                .mapToObj(customers::get).toList();
    }

    /// The most important ones.
    List<CustomerName> first(int most) {
        return customers.stream().limit(most).toList();
    }

    /// Indexes of customers, ascending.
    private int[] partly(String typed) {
        var key = PlainLetters.of(typed);
        if (key.length() < LEAST_LETTERS) {
            return new int[0];
        }
        return Arrays.stream(key.split(" ", -1)).map(this::owners).reduce(CustomerNames::common).orElseThrow();
    }

    private int[] owners(String beginning) {
        var at = Arrays.binarySearch(word, beginning);
        var from = at < 0 ? -at - 1 : at;
        while (from > 0 && word[from - 1].startsWith(beginning)) {
            from--;
        }
        var to = from;
        while (to < word.length && word[to].startsWith(beginning)) {
            to++;
        }
        return Arrays.stream(owner, from, to).sorted().distinct().toArray();
    }

    private static int[] common(int[] left, int[] right) {
        return Arrays.stream(left).filter(index -> Arrays.binarySearch(right, index) >= 0).toArray();
    }

    /// Words up to the next quoted one, which is a name by itself, or a comma.
    private static int available(Words words, int from) {
        var to = from;
        while (to < words.size() && to - from < MOST_WORDS && !words.at(to).quoted() && !words.at(to).isMark()) {
            to++;
        }
        return from < words.size() && to == from && words.at(from).quoted() ? 1 : to - from;
    }
}
