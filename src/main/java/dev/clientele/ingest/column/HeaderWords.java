package dev.clientele.ingest.column;

import dev.clientele.ingest.cell.Folded;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// A column's name as plain words: `N° Client`, `no_client` and `NoClient` are all "no client".
final class HeaderWords {

    private static final Pattern CAMEL = Pattern.compile("(?<=[\\p{Ll}\\d])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");
    private static final Pattern GERMAN_TAX = Pattern.compile("\\b(?:MwSt|USt)\\b");
    private static final Pattern NUMBER_SIGN = Pattern.compile("(?i)\\bn[°º]|№|#");
    private static final Pattern ACCOUNT = Pattern.compile("(?i)\\ba/c\\b");
    private static final Pattern PARENTHESES = Pattern.compile("\\([^)]*\\)|\\[[^]]*]");
    private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Set<String> FILLERS = Set.of("of", "the", "per", "in", "by", "for", "de", "la", "le", "du", "des", "les", "del",
            "della", "di", "do", "da", "der", "die", "das", "den", "van", "het", "el", "los", "d", "l", "a", "av", "i", "en", "pro", "je",
            "signed");

    private HeaderWords() {}

    static boolean isFiller(String word) {
        return FILLERS.contains(word);
    }

    /// The words without those that only join others.
    static List<String> of(String name) {
        var signs = NUMBER_SIGN.matcher(ACCOUNT.matcher(name).replaceAll(" account ")).replaceAll(" no ").replace("%", " percent ");
        signs = GERMAN_TAX.matcher(signs).replaceAll(tax -> tax.group().toLowerCase(Locale.ROOT));
        var words = Folded.of(CAMEL.matcher(signs).replaceAll(" "));
        return Arrays.stream(BREAK.split(words, -1)).filter(word -> !word.isEmpty() && !FILLERS.contains(word)).toList();
    }

    /// The words without what stands in parentheses.
    static List<String> withoutParentheses(String name) {
        return of(PARENTHESES.matcher(name).replaceAll(" "));
    }
}
