package dev.clientele.command;

/// A word that is not understood, in plain letters, and how far it may be from what was meant: one slip in every three letters.
///
/// @param allowed slips
record Mistyped(String letters, int allowed, LetterSlips slips) {

    /// What a text that begins like the word is away.
    private static final int BEGINS = 1;
    /// What a text is away of which a later word begins like it.
    private static final int BEGINS_LATER = 2;

    /// @param letters not empty
    static Mistyped of(String letters) {
        var allowed = letters.length() == 1 ? 0 : Math.max(1, letters.length() / 3);
        return new Mistyped(letters, allowed, new LetterSlips(letters));
    }

    /// How far a text is away: 0 for the same spelling; else so many slips, or 1 where it begins like the word, 2 where one of its words
    /// does.
    ///
    /// @param most slips, counted no further
    /// @param known in plain letters
    int distance(String known, int most) {
        if (known.startsWith(letters)) {
            return known.length() == letters.length() ? 0 : BEGINS;
        }
        var slipped = Math.abs(known.length() - letters.length()) > most ? LetterSlips.TOO_FAR : slips.to(known, most);
        var begins = letters.length() > BEGINS_LATER && known.contains(' ' + letters);
        return begins && (slipped < 0 || slipped > BEGINS_LATER) ? BEGINS_LATER : slipped;
    }
}
