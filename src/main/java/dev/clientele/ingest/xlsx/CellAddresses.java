package dev.clientele.ingest.xlsx;

/// Looks through the bytes of a sheet for a cell's address of more than three letters (the last column of a sheet is XFD), and for zero
/// bytes, as no UTF-8 has them. Keeps its place between one piece of the bytes and the next. Not for use by several threads.
final class CellAddresses {

    private static final int MOST_LETTERS = 3;
    private static final byte[] START = {' ', 'r', '=', '"'};
    private static final int NAME_READ = 2;

    private int matched;
    private int letters;

    /// True where the piece has such an address or byte.
    boolean isOutside(byte[] bytes, int length) {
        for (var i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                return true;
            }
            if (matched == START.length && isLetter(bytes[i])) {
                letters++;
                if (letters > MOST_LETTERS) {
                    return true;
                }
            } else {
                step(plain(bytes[i]));
            }
        }
        return false;
    }

    private void step(byte next) {
        if (matched == START.length) {
            matched = 0;
        }
        if (next == START[matched]) {
            matched++;
            letters = 0;
        } else if (next != ' ' || matched < NAME_READ) {
            matched = next == START[0] ? 1 : 0;
        }
    }

    private static byte plain(byte character) {
        return switch (character) {
            case '\'' -> '"';
            case '\n', '\r', '\t' -> ' ';
            default -> character;
        };
    }

    private static boolean isLetter(byte character) {
        return (character >= 'A' && character <= 'Z') || (character >= 'a' && character <= 'z');
    }
}
