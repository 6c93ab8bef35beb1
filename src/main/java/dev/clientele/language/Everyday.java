package dev.clientele.language;

/// Words that many companies have in their names and that are everyday words first of all, `local`, `discount`, `season`, and those in
/// which questions are asked, such as `trend`.
public final class Everyday {

    private static final Phrases WORDS = Phrases.of("everyday", Fillers.FILE, "english");

    private Everyday() {}

    /// Whether a single word is one of them.
    public static boolean isWord(String typed) {
        return !WORDS.meaningsOf(Letters.of(typed)).isEmpty();
    }
}
