package dev.clientele.command;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/// Texts that a mistyped word may have meant, made ready to be compared with it: hundreds of thousands of them in some ten
/// milliseconds. Most are told to be too far away by the set of their letters alone. Immutable.
final class Lexicon {

    private static final int LETTERS = 26;
    private static final int DIGITS = 10;
    /// From this bit on stand letters that occur twice.
    private static final int AGAIN = LETTERS + DIGITS;
    private static final int OTHER = AGAIN + LETTERS;

    private final List<String> texts;
    private final String[] plain;
    private final long[] letters;

    Lexicon(Collection<String> texts) {
        this.texts = List.copyOf(texts);
        this.plain = this.texts.stream().map(PlainLetters::of).toArray(String[]::new);
        this.letters = IntStream.range(0, plain.length).mapToLong(i -> lettersOf(plain[i])).toArray();
    }

    /// A text as people compare it, see [PlainLetters].
    String plain(int index) {
        return plain[index];
    }

    /// Adds those that the word may have meant to the nearest found so far.
    void find(Mistyped word, Nearest nearest) {
        var typed = lettersOf(word.letters());
        for (var i = 0; i < plain.length; i++) {
            var missing = Long.bitCount(typed & ~letters[i]);
            var allowed = Math.min(word.allowed(), nearest.furthest());
            var near = missing <= allowed && Long.bitCount(letters[i] & ~typed) <= allowed;
            if (near || missing == 0) {
                nearest.add(texts.get(i), word.distance(plain[i], near ? allowed : 0));
            }
        }
    }

    /// Which letters and digits there are, which letters twice, and whether there are other characters. One slip sets one bit at most,
    /// and clears one.
    private static long lettersOf(String plain) {
        var set = 0L;
        for (var i = 0; i < plain.length(); i++) {
            var letter = plain.charAt(i);
            if (letter >= 'a' && letter <= 'z') {
                var bit = 1L << (letter - 'a');
                set |= (set & bit) == 0 ? bit : bit << AGAIN;
            } else if (letter >= '0' && letter <= '9') {
                set |= 1L << (LETTERS + letter - '0');
            } else if (letter != ' ') {
                set |= 1L << OTHER;
            }
        }
        return set;
    }
}
