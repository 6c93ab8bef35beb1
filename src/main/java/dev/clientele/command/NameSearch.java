package dev.clientele.command;

import dev.clientele.model.Dimension;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/// Looks up names of the current data: for menus, and in texts that were not written to the bot.
public final class NameSearch {

    private static final int LEAST_LETTERS = 3;

    private final Names names;

    NameSearch(Names names) {
        this.names = names;
    }

    /// The customers of whose names the typed words are beginnings, most important first; the most important of all where
    /// nothing is typed yet.
    public List<CustomerName> customers(String typed, int most) {
        return PlainLetters.of(typed).length() < 2 ? names.customers().first(most) : names.customers().beginningWith(typed, most);
    }

    /// The values of a dimension that begin with what is typed, then those that hold it.
    public List<String> values(Dimension dimension, String typed, int most) {
        var letters = PlainLetters.of(typed);
        var all = names.vocabulary().values(dimension);
        var beginning = all.stream().filter(value -> PlainLetters.of(value).startsWith(letters));
        var holding = all.stream().filter(value -> PlainLetters.of(value).contains(letters));
        return Stream.concat(beginning, holding).distinct().limit(most).toList();
    }

    /// The values of a dimension that are this name, whatever the case and the marks of their letters and the order of their words:
    /// `BERG, Änne` is `Aenne Berg`.
    public List<String> named(Dimension dimension, String name) {
        return names.vocabulary().values(dimension).stream().filter(value -> isSame(value, name)).toList();
    }

    /// Whether two names are the same but for the case and the marks of their letters and the order of their words.
    public static boolean isSame(String one, String other) {
        var plain = ordered(PlainLetters.of(one));
        var speltOut = ordered(PlainLetters.speltOut(one));
        var others = List.of(ordered(PlainLetters.of(other)), ordered(PlainLetters.speltOut(other)));
        return !PlainLetters.of(one).isEmpty() && (others.contains(plain) || others.contains(speltOut));
    }

    /// The customers whose whole names stand in a text, in the text's order.
    public List<CustomerName> customersIn(String text, int most) {
        var words = Words.of(text);
        var found = new LinkedHashSet<CustomerName>();
        for (var index = 0; index < words.size() && found.size() < most;) {
            var match = names.customers().match(words, index).filter(candidate -> isName(candidate.customers().getFirst()));
            match.ifPresent(sure -> found.addAll(sure.customers()));
            index += match.map(CustomerNames.Match::words).orElse(1);
        }
        return found.stream().limit(most).toList();
    }

    private static List<String> ordered(String letters) {
        return Arrays.stream(letters.split(" ", -1)).sorted().toList();
    }

    private static boolean isName(CustomerName customer) {
        return customer.name().length() >= LEAST_LETTERS;
    }
}
