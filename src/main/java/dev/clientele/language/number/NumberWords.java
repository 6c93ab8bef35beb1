package dev.clientele.language.number;

import java.util.List;
import java.util.OptionalInt;

/// Numbers up to twenty as people write them in a sentence: `ten`, `twelve`, `a dozen`.
public final class NumberWords {

    private static final List<String> WORDS = List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
            "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty");
    private static final int DOZEN = 12;

    private NumberWords() {}

    /// The number a lower-case word stands for, from one to twenty.
    public static OptionalInt of(String word) {
        if (word.equals("dozen")) {
            return OptionalInt.of(DOZEN);
        }
        var number = WORDS.indexOf(word);
        return number > 0 ? OptionalInt.of(number) : OptionalInt.empty();
    }
}
