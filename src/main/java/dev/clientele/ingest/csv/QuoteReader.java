package dev.clientele.ingest.csv;

import java.io.IOException;
import java.io.Reader;

/// Makes plain quoting of a file's own: no blanks around quoted cells, doubled quotes inside them instead of escaped ones.
final class QuoteReader extends Reader {

    private static final int CHUNK = 1 << 14;

    private enum Place {
        CELL_START, UNQUOTED, QUOTED, ESCAPED, BEHIND_QUOTE
    }

    private final Reader in;
    private final Dialect dialect;
    private final char[] source = new char[CHUNK];
    private final StringBuilder ready = new StringBuilder();
    private int taken;
    private int blanks;
    private Place place = Place.CELL_START;

    QuoteReader(Reader in, Dialect dialect) {
        this.in = in;
        this.dialect = dialect;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (taken == ready.length()) {
            ready.setLength(0);
            taken = 0;
            var read = in.read(source, 0, CHUNK);
            if (read < 0) {
                return -1;
            }
            for (var i = 0; i < read; i++) {
                take(source[i]);
            }
        }
        var count = Math.min(length, ready.length() - taken);
        ready.getChars(taken, taken + count, target, offset);
        taken += count;
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void take(char character) {
        switch (place) {
            case CELL_START -> start(character);
            case UNQUOTED -> put(character, isEnd(character) ? Place.CELL_START : Place.UNQUOTED);
            case QUOTED -> quoted(character);
            case ESCAPED -> escaped(character);
            case BEHIND_QUOTE -> behind(character);
        }
    }

    private void start(char character) {
        if (character == ' ' && dialect.quoting().hasBlanksAround()) {
            blanks++;
        } else if (character == dialect.quote()) {
            blanks = 0;
            put(character, Place.QUOTED);
        } else {
            putBlanks();
            put(character, isEnd(character) ? Place.CELL_START : Place.UNQUOTED);
        }
    }

    private void quoted(char character) {
        if (character == '\\' && dialect.quoting().hasBackslashes()) {
            place = Place.ESCAPED;
        } else {
            put(character, character == dialect.quote() ? Place.BEHIND_QUOTE : Place.QUOTED);
        }
    }

    private void escaped(char character) {
        if (character == dialect.quote()) {
            ready.append(character);
        } else if (character != '\\' && character != '\n') {
            ready.append('\\');
        }
        put(character, Place.QUOTED);
    }

    /// Behind the closing quote, or behind the first of two that mean one.
    private void behind(char character) {
        if (character == ' ' && dialect.quoting().hasBlanksAround()) {
            blanks++;
        } else if (isEnd(character)) {
            blanks = 0;
            put(character, Place.CELL_START);
        } else {
            var isDoubled = character == dialect.quote() && blanks == 0;
            putBlanks();
            put(character, isDoubled ? Place.QUOTED : Place.BEHIND_QUOTE);
        }
    }

    private boolean isEnd(char character) {
        return character == dialect.delimiter() || character == '\n' || character == '\r';
    }

    private void putBlanks() {
        ready.repeat(' ', blanks);
        blanks = 0;
    }

    private void put(char character, Place next) {
        ready.append(character);
        place = next;
    }
}
