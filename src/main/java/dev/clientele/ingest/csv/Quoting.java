package dev.clientele.ingest.csv;

import java.util.regex.Pattern;

/// What a file does with its quotes beyond doubling those inside a quoted cell.
///
/// @param hasBlanksAround true where blanks stand between a delimiter and a quote: `1; "Acme GmbH" ;`
/// @param hasBackslashes true where a quote inside a quoted cell has a backslash before it, as MySQL writes it: `"\"Best\" Ltd"`
public record Quoting(boolean hasBlanksAround, boolean hasBackslashes) {

    public static final Quoting PLAIN = new Quoting(false, false);

    /// How the text of a file quotes.
    static Quoting of(String text, char delimiter, char quote) {
        var ends = "[" + Pattern.quote(String.valueOf(delimiter)) + "\r\n]";
        var mark = Pattern.quote(String.valueOf(quote));
        var before = Pattern.compile(ends + " +" + mark + "[^" + mark + "\r\n]*" + mark + " *(?:" + ends + "|$)");
        var behind = Pattern.compile(ends + mark + "[^" + mark + "\r\n]*" + mark + " +(?:" + ends + "|$)");
        var escaped = Pattern.compile("\\\\" + mark + "(?!" + mark + "|" + ends + "|$)");
        return new Quoting(delimiter != Dialect.BLANKS && (before.matcher(text).find() || behind.matcher(text).find()),
                escaped.matcher(text).find());
    }

    boolean isPlain() {
        return equals(PLAIN);
    }
}
