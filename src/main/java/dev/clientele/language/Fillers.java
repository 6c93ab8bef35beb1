package dev.clientele.language;

import java.util.List;

/// The one list of words that say nothing of their own: `the`, `please`, `show`. All others are understood or asked about.
public final class Fillers {

    static final String FILE = "fillers";

    private static final Phrases WORDS = Phrases.of(FILE);
    /// Joins names of one kind; between other things it is asked about.
    private static final String OR = "or";

    private Fillers() {}

    /// Whether a word says nothing behind a command.
    ///
    /// @param typed a single word, not quoted: `the`, `customers`, `what's`
    public static boolean isFiller(String typed) {
        var letters = Letters.of(typed);
        return !letters.equals(OR) && (isKnown(letters) || (typed.endsWith("s") && typed.length() > 2 && isKnown(owner(typed))));
    }

    /// All of them, phrases of several words among them.
    public static List<String> all() {
        return WORDS.all();
    }

    private static boolean isKnown(String letters) {
        return letters.isEmpty() || letters.equals("and") || !WORDS.meaningsOf(letters).isEmpty();
    }

    /// `what` of `what's`.
    private static String owner(String typed) {
        var mark = typed.charAt(typed.length() - 2);
        return mark == '\'' || mark == '\u2019' ? Letters.of(typed.substring(0, typed.length() - 2)) : typed;
    }
}
