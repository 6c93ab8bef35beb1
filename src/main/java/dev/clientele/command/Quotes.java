package dev.clientele.command;

/// How names are typed in a question and echoed in an answer.
public final class Quotes {

    private static final int LONGEST_ECHO = 60;

    private Quotes() {}

    /// A name in quotes that hold it together when it is read again.
    public static String around(String name) {
        if (name.indexOf('"') < 0) {
            return '"' + name + '"';
        }
        return name.indexOf('\u201c') < 0 && name.indexOf('\u201d') < 0 ? '\u201c' + name + '\u201d' : '"' + name.replace("\"", "") + '"';
    }

    /// A name bare where it is a single plain word, in quotes otherwise.
    static String ifNeeded(String name) {
        return isPlain(name) ? name : around(name);
    }

    /// What a person typed, to be named in a message; a very long text is cut.
    public static String echo(String typed) {
        return '"' + (typed.length() > LONGEST_ECHO ? typed.substring(0, LONGEST_ECHO) + "..." : typed) + '"';
    }

    private static boolean isPlain(String name) {
        if (name.isEmpty() || !name.codePoints().allMatch(point -> Character.isLetterOrDigit(point) || point == '-' || point == '_')) {
            return false;
        }
        return Character.isLetterOrDigit(name.codePointAt(0)) && Character.isLetterOrDigit(name.codePointBefore(name.length()))
                && !name.equalsIgnoreCase("is");
    }
}
