package dev.clientele.chat.terminal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import java.util.Locale;

/// What a file is to be, by which an earlier one is known that may be written over.
public enum OutputKind {

    PICTURE("picture of a chart"), PROBLEMS("list of problems"), PAGE("page of answers");

    private static final byte[] PNG = "\u0089PNG\r\n".getBytes(ISO_8859_1);
    private static final byte[] PROBLEMS_HEAD = "file,row,field,found,expected,kind".getBytes(US_ASCII);

    private final String noun;

    OutputKind(String noun) {
        this.noun = noun;
    }

    String noun() {
        return noun;
    }

    /// Whether a file is of this kind.
    ///
    /// @param name its name
    /// @param beginning its first bytes
    boolean is(String name, byte[] beginning) {
        return beginning.length == 0 || switch (this) {
            case PICTURE -> begins(beginning, PNG);
            case PROBLEMS -> begins(beginning, PROBLEMS_HEAD);
            case PAGE -> name.toLowerCase(Locale.ROOT).matches(".*\\.(md|markdown)") && !holdsZero(beginning);
        };
    }

    private static boolean begins(byte[] bytes, byte[] head) {
        return bytes.length >= head.length && Arrays.equals(bytes, 0, head.length, head, 0, head.length);
    }

    private static boolean holdsZero(byte[] bytes) {
        return new String(bytes, ISO_8859_1).indexOf(0) >= 0;
    }
}
