package dev.clientele.chat.terminal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;

/// What a file is to be, by which an earlier one is known that may be written over.
public enum OutputKind {

    PICTURE("picture of a chart"), PROBLEMS("list of problems"), PAGE("page of answers written by `document`");

    /// The first line of every page of answers, which no reader of Markdown shows. A page without it is somebody's own.
    public static final String PAGE_HEAD = "<!-- Answers by Clientele: the command `document` writes this page anew. -->";

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
    /// @param beginning its first bytes
    boolean is(byte[] beginning) {
        return beginning.length == 0 || switch (this) {
            case PICTURE -> begins(beginning, PNG);
            case PROBLEMS -> begins(beginning, PROBLEMS_HEAD);
            case PAGE -> begins(beginning, PAGE_HEAD.getBytes(US_ASCII));
        };
    }

    private static boolean begins(byte[] bytes, byte[] head) {
        return bytes.length >= head.length && Arrays.equals(bytes, 0, head.length, head, 0, head.length);
    }
}
