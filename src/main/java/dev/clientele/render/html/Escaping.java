package dev.clientele.render.html;

/// Makes text inert between tags and between quotes alike.
public final class Escaping {

    private static final char REPLACEMENT = '\uFFFD';

    private Escaping() {}

    /// The text with markup characters as entities.
    public static String escaped(String text) {
        var out = new StringBuilder(text.length());
        escape(text, out);
        return out.toString();
    }

    /// Appends the text with markup characters as entities; what XML and HTML allow nowhere becomes U+FFFD.
    public static void escape(String text, StringBuilder out) {
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(allowed(point) ? point : REPLACEMENT);
            }
        });
    }

    private static boolean allowed(int point) {
        var control = Character.isISOControl(point) && "\t\n\r".indexOf(point) < 0;
        var surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return !control && !surrogate && (point & 0xFFFE) != 0xFFFE;
    }
}
