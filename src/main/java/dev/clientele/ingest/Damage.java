package dev.clientele.ingest;

import java.io.IOException;

/// What a file that cannot be read to its end is told to have.
public final class Damage {

    private Damage() {}

    /// `is cut off or damaged (Unexpected end of ZLIB input stream)`; without the brackets where the cause says nothing.
    public static String words(IOException cause) {
        var message = cause.getMessage();
        return message == null ? "is cut off or damaged" : "is cut off or damaged (" + message + ")";
    }
}
