package dev.clientele.command;

import dev.clientele.command.Vocabulary.Former;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds the customers of one data version in a question: by whole name or id, by the beginnings of their words, or by
/// what is nearest. Case, accents and punctuation do not count. Made when first needed; safe for use by many threads.
final class CustomerNames {

    private static final int MOST_WORDS = 8;
    private static final int LEAST_LETTERS = 2;
    private static final int MOST_KEPT = 50;

    private final List<CustomerName> customers;
    private final Map<String, List<CustomerName>> whole = new HashMap<>();
    /// Each word of each name, sorted, and whose it is.
    private final String[] word;
    private final int[] owner;
    private @Nullable Spellings spellings;

    /// Customers found and the words they took; several where they cannot be told apart.
    record Match(List<CustomerName> customers, int words) {}

    private record Owned(String word, int owner) {}

    /// What a mistyped name is compared with, names and the single words of them; made when one is first mistyped.
    private record Spellings(Lexicon names, Lexicon words) {}

    /// @param former those that were merged into customers
    CustomerNames(List<CustomerName> customers, List<Former> former) {
        this.customers = customers;
        var owned = new ArrayList<Owned>();
        for (var i = 0; i < customers.size(); i++) {
            add(PlainLetters.of(customers.get(i).id()), customers.get(i));
            for (var spelling : spellings(customers.get(i).name())) {
                add(spelling, customers.get(i));
                own(owned, spelling, i);
            }
        }
        former.forEach(merged -> add(merged, owned));
        whole.remove("");
        owned.sort((left, right) -> left.word().compareTo(right.word()));
        word = owned.stream().map(Owned::word).toArray(String[]::new);
        owner = owned.stream().mapToInt(Owned::owner).toArray();
    }

    private void add(Former merged, List<Owned> owned) {
        var into = customers.indexOf(merged.into());
        spellings(merged.name()).forEach(spelling -> own(owned, spelling, into));
        Stream.concat(Stream.of(PlainLetters.of(merged.id())), spellings(merged.name()).stream())
                .filter(spelling -> !whole.getOrDefault(spelling, List.of()).contains(merged.into()))
                .forEach(spelling -> add(spelling, merged.into()));
    }

    private static void own(List<Owned> owned, String spelling, int owner) {
        for (var part : spelling.split(" ", -1)) {
            owned.add(new Owned(part, owner));
        }
    }

    private static Set<String> spellings(String name) {
        return new LinkedHashSet<>(List.of(PlainLetters.of(name), PlainLetters.speltOut(name)));
    }

    /// A customer's spellings are added one after the other. A name is mostly one customer's, and may be a hundred thousand's.
    private void add(String key, CustomerName customer) {
        var known = whole.getOrDefault(key, List.of());
        if (known.isEmpty()) {
            whole.put(key, List.of(customer));
        } else if (!known.getLast().equals(customer)) {
            var more = known.size() == 1 ? new ArrayList<>(known) : known;
            more.add(customer);
            whole.put(key, more);
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

    /// The customers of whose names the words from an index on are words or else beginnings, as many words as possible.
    Optional<Match> partly(Words words, int from) {
        var fitting = all();
        var longest = Optional.<Match>empty();
        for (var length = 1; length <= available(words, from); length++) {
            fitting.and(fitting(words.at(from + length - 1).text()));
            if (fitting.isEmpty()) {
                return longest;
            }
            if (isEnough(words.text(from, from + length)) && (length == 1 || !TypedWords.isFiller(words.at(from + length - 1)))) {
                longest = Optional.of(new Match(first(wholeFirst(words.text(from, from + length), fitting), MOST_KEPT), length));
            }
        }
        return longest;
    }

    /// Whether it is a word of a name, and not only the beginning of one.
    boolean haveWord(String typed) {
        return !fitting(typed, String::equals).isEmpty();
    }

    /// How many customers so many words from an index on fit.
    int countPartly(Words words, int from, int length) {
        var typed = words.text(from, from + length);
        return wholeFirst(typed, fitting(typed)).cardinality();
    }

    /// Of the customers of whose names the typed words are beginnings those of whose they are whole words, if there are any.
    private BitSet wholeFirst(String typed, BitSet fitting) {
        var whole = fitting(typed, String::equals);
        return whole.isEmpty() ? fitting : whole;
    }

    /// The customers of whose names the typed words are beginnings, most important first.
    List<CustomerName> beginningWith(String typed, int most) {
        return isEnough(typed) ? first(fitting(typed), most) : List.of();
    }

    /// The names a person may have meant, nearest first.
    List<CustomerName> closest(String typed) {
        var known = spellings();
        var found = new ArrayList<CustomerName>();
        for (var guess : Spelling.guesses(typed, known.names())) {
            whole.getOrDefault(PlainLetters.of(guess.text()), List.of()).stream().filter(customer -> customer.name().equals(guess.text()))
                    .limit(2).forEach(found::add);
        }
        return found.isEmpty() ? closestByWord(typed, known.words()) : found;
    }

    /// By a single word of the name, mistyped.
    private List<CustomerName> closestByWord(String typed, Lexicon words) {
        var owners = new BitSet();
        Spelling.guesses(typed, words).forEach(near -> owners.or(owners(near.text(), word -> word.equals(near.text()))));
        return first(owners, 3);
    }

    private Spellings spellings() {
        synchronized (whole) {
            var known = spellings;
            if (known == null) {
                known = new Spellings(new Lexicon(customers.stream().map(CustomerName::name).toList()),
                        new Lexicon(Arrays.stream(word).distinct().toList()));
                spellings = known;
            }
            return known;
        }
    }

    /// The most important ones.
    List<CustomerName> first(int most) {
        return customers.stream().limit(most).toList();
    }

    private List<CustomerName> first(BitSet indexes, int most) {
        return indexes.stream().limit(most).mapToObj(customers::get).toList();
    }

    private BitSet all() {
        var all = new BitSet(customers.size());
        all.set(0, customers.size());
        return all;
    }

    private static boolean isEnough(String typed) {
        return PlainLetters.of(typed).length() >= LEAST_LETTERS;
    }

    /// The indexes of the customers of whose names all typed words are beginnings.
    private BitSet fitting(String typed) {
        return fitting(typed, String::startsWith);
    }

    /// The indexes of the customers whose names have a word that fits for each that is typed.
    private BitSet fitting(String typed, BiPredicate<String, String> fits) {
        var fitting = all();
        for (var part : PlainLetters.of(typed).split(" ", -1)) {
            if (!part.isEmpty()) {
                fitting.and(owners(part, known -> fits.test(known, part)));
            }
        }
        return fitting;
    }

    /// Whose words are as wanted: they stand side by side, from the text on.
    private BitSet owners(String text, Predicate<String> wanted) {
        var owners = new BitSet(customers.size());
        for (var at = firstAt(text); at < word.length && wanted.test(word[at]); at++) {
            owners.set(owner[at]);
        }
        return owners;
    }

    /// The index of the first word that is not before the text.
    private int firstAt(String text) {
        var from = 0;
        for (var to = word.length; from < to;) {
            var middle = (from + to) >>> 1;
            if (word[middle].compareTo(text) < 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
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
