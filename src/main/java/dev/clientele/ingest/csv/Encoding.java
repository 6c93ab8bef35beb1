package dev.clientele.ingest.csv;

import java.nio.charset.Charset;

/// A file's character set and how it is known.
///
/// @param markLength the bytes of the byte order mark at the start of the file
/// @param reason how it is known, for the person
public record Encoding(Charset charset, int markLength, String reason) {

    private static final String GUESS = "a guess; if names look wrong, say --encoding NAME";

    /// An encoding that only looks like the right one.
    static Encoding guessed(Charset charset) {
        return new Encoding(charset, 0, GUESS);
    }

    /// The same behind another encoding's mark.
    Encoding behind(Encoding mark) {
        return new Encoding(charset, mark.markLength(), reason);
    }

    public boolean isGuess() {
        return reason.equals(GUESS);
    }

    @Override
    public String toString() {
        return charset.name() + " (" + reason + ")";
    }
}
