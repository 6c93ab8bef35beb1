package dev.clientele.language;

/// Words that many companies have in their names and that are everyday words first of all: `local`, `discount`, `season`.
public final class Everyday {

    private static final Phrases WORDS = Phrases.of("everyday");

    private Everyday() {}

    /// Whether a single word is one of them.
    public static boolean isWord(String typed) {
        return !WORDS.meaningsOf(Letters.of(typed)).isEmpty();
    }
}
