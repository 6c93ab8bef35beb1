package dev.clientele.ingest.csv;

import java.io.IOException;
import java.io.Reader;

/// Makes one tab of each run of blanks between two words and drops the blanks at both ends of a line, so that columns
/// set out by blanks read like any other file. Wants to be read by the bufferful, at least two characters at a time.
final class BlankRunReader extends Reader {

    private final Reader in;
    private boolean atLineStart = true;
    private boolean owesTab;

    BlankRunReader(Reader in) {
        this.in = in;
    }

    /// Reads half as much as there is room for, since a kept character may bring a tab with it.
    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length < 2) {
            throw new IllegalArgumentException("room for " + length + " characters is too little");
        }
        var source = new char[length / 2];
        var written = 0;
        while (written == 0) {
            var read = in.read(source, 0, source.length);
            if (read < 0) {
                return -1;
            }
            written = squeeze(source, read, target, offset);
        }
        return written;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private int squeeze(char[] source, int length, char[] target, int offset) {
        var at = offset;
        for (var i = 0; i < length; i++) {
            var character = source[i];
            if (character == ' ' || character == '\t') {
                owesTab = !atLineStart;
                continue;
            }
            var isLineEnd = character == '\n' || character == '\r';
            if (owesTab && !isLineEnd) {
                target[at++] = '\t';
            }
            owesTab = false;
            atLineStart = isLineEnd;
            target[at++] = character;
        }
        return at - offset;
    }
}
