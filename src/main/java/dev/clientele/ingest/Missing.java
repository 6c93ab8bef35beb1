package dev.clientele.ingest;

/// The words by which programs write a cell without a value.
///
/// `NA` is not one of them: it is Namibia's country code.
public final class Missing {

    static final int LONGEST = 4;

    private static final String[] WORDS = {"-", "--", "–", "—", "\\N", "N/A", "#N/A", "NAN", "NULL", "NONE"};

    private Missing() {}

    /// True for an empty text too.
    public static boolean isMissing(String text) {
        return text.isEmpty() || (text.length() <= LONGEST && isMissing(text.toCharArray(), 0, text.length()));
    }

    static boolean isMissing(char[] text, int start, int length) {
        var first = text[start];
        if (first >= '0' && first <= '9') {
            return false;
        }
        for (var word : WORDS) {
            if (word.length() == length && equalsIgnoringCase(word, text, start)) {
                return true;
            }
        }
        return false;
    }

    private static boolean equalsIgnoringCase(String word, char[] text, int start) {
        for (var i = 0; i < word.length(); i++) {
            var character = text[start + i];
            if (word.charAt(i) != character && word.charAt(i) != Character.toUpperCase(character)) {
                return false;
            }
        }
        return true;
    }
}
