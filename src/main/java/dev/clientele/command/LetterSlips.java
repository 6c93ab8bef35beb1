package dev.clientele.command;

import java.util.HashMap;
import java.util.Map;

/// Counts the slips of a finger between a typed word and others: a letter missed, added, mistaken, or two swapped.
///
/// All rows of a column of the table of distances stand in the bits of one number, so a letter of the other word costs a dozen
/// operations whatever the typed word's length (H. Hyyrö, A bit-vector algorithm for computing Levenshtein and Damerau edit
/// distances, 2003).
final class LetterSlips {

    /// As many letters as bits.
    static final int LONGEST = Long.SIZE;
    /// The distance of words that are further from each other than allowed.
    static final int TOO_FAR = -1;
    private static final int ASCII = 128;

    private final int length;
    private final long last;
    private final long[] ascii = new long[ASCII];
    private final Map<Character, Long> others = new HashMap<>();

    /// @param typed 1 to 64 letters
    LetterSlips(String typed) {
        if (typed.isEmpty() || typed.length() > LONGEST) {
            throw new IllegalArgumentException("not 1 to " + LONGEST + " letters: " + typed.length());
        }
        length = typed.length();
        last = 1L << (length - 1);
        for (var i = 0; i < length; i++) {
            var letter = typed.charAt(i);
            var bit = 1L << i;
            if (letter < ASCII) {
                ascii[letter] |= bit;
            } else {
                others.merge(letter, bit, (one, other) -> one | other);
            }
        }
    }

    /// How many slips lie between the typed word and another one; [#TOO_FAR] for more than allowed.
    int to(String other, int allowed) {
        var distance = length;
        var rising = -1L;
        var falling = 0L;
        var equal = 0L;
        var before = 0L;
        for (var i = 0; i < other.length(); i++) {
            var here = places(other.charAt(i));
            var swapped = ((~equal & here) << 1) & before;
            equal = (((here & rising) + rising) ^ rising) | here | falling | swapped;
            var up = falling | ~(equal | rising);
            var down = equal & rising;
            if ((up & last) != 0) {
                distance++;
            } else if ((down & last) != 0) {
                distance--;
            }
            if (distance - (other.length() - 1 - i) > allowed) {
                return TOO_FAR;
            }
            var shifted = (up << 1) | 1;
            rising = (down << 1) | ~(equal | shifted);
            falling = shifted & equal;
            before = here;
        }
        return distance > allowed ? TOO_FAR : distance;
    }

    private long places(char letter) {
        return letter < ASCII ? ascii[letter] : others.getOrDefault(letter, 0L);
    }
}
