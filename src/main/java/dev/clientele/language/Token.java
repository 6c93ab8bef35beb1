package dev.clientele.language;

/// A word of a question as it was typed.
///
/// @param quoted whether it stood in quotes, and so is nothing but a name
/// @param letters its letters as they are compared: lower case, without accents and apostrophes; may be several words
public record Token(String text, boolean quoted, String letters) {

    /// Whether it is a comma or its like.
    boolean isMark() {
        return !quoted && letters.isEmpty();
    }
}
