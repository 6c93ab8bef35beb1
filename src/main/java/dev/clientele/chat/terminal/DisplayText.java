package dev.clientele.chat.terminal;

/// Text measured in the columns a terminal gives it: most characters take one, East Asian and emoji two, accents none.
final class DisplayText {

    private static final String ELLIPSIS = "\u2026";
    /// First and last code points of the blocks that take two columns (Unicode's East Asian Width W and F).
    private static final int[] WIDE = {0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0x33FF, 0x3400, 0x4DBF, 0x4E00, 0x9FFF, 0xA000, 0xA4CF,
            0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F, 0xFF00, 0xFF60, 0xFFE0, 0xFFE6, 0x20000, 0x3FFFD};

    private DisplayText() {}

    static int width(String text) {
        return text.codePoints().map(DisplayText::width).sum();
    }

    /// The text without what would move the cursor, colour the rest or turn the line's direction: data must not steer a
    /// terminal.
    static String printable(String text) {
        return text.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ").replaceAll("[\\u202A-\\u202E\\u2066-\\u2069]", "");
    }

    /// The text in at most so many columns, its end replaced by an ellipsis where it is longer.
    static String shortened(String text, int columns) {
        if (width(text) <= columns) {
            return text;
        }
        var kept = new StringBuilder();
        var taken = 0;
        for (var codePoint : text.codePoints().toArray()) {
            taken += width(codePoint);
            if (taken > columns - 1) {
                break;
            }
            kept.appendCodePoint(codePoint);
        }
        return kept.toString().stripTrailing() + ELLIPSIS;
    }

    /// The text with spaces up to so many columns, before it or behind it.
    static String padded(String text, int columns, boolean right) {
        var spaces = " ".repeat(Math.max(0, columns - width(text)));
        return right ? spaces + text : text + spaces;
    }

    private static int width(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> Character.isEmojiPresentation(codePoint) || isWide(codePoint) ? 2 : 1;
        };
    }

    private static boolean isWide(int codePoint) {
        for (var i = 0; i < WIDE.length; i += 2) {
            if (codePoint >= WIDE[i] && codePoint <= WIDE[i + 1]) {
                return true;
            }
        }
        return false;
    }
}
