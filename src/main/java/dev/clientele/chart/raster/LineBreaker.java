package dev.clientele.chart.raster;

import java.util.ArrayList;
import java.util.List;

/// Fits text into a width: shortens a name, wraps a headline.
public record LineBreaker(Typeface typeface) {

    private static final String ELLIPSIS = "…";
    private static final String HYPHEN = "-";
    private static final double NARROWING = 12;

    /// The text, or as much of its beginning as fits with an ellipsis behind it.
    public String shortened(String text, Lettering lettering, double width) {
        if (typeface.width(text, lettering) <= width) {
            return text;
        }
        var low = 0;
        var high = text.codePointCount(0, text.length()) - 1;
        while (low < high) {
            var middle = (low + high + 1) / 2;
            if (typeface.width(cut(text, middle), lettering) <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return cut(text, low);
    }

    /// The text in at most `limit` lines, broken between words; what does not fit ends in an ellipsis.
    public List<String> lines(String text, Lettering lettering, double width, int limit) {
        var lines = new ArrayList<String>();
        var rest = text;
        while (!rest.isEmpty() && lines.size() < limit - 1 && typeface.width(rest, lettering) > width) {
            var end = breakAt(rest, lettering, width);
            lines.add(rest.substring(0, end).strip() + (isWithinWord(rest, end) ? HYPHEN : ""));
            rest = rest.substring(end).strip();
        }
        if (!rest.isEmpty()) {
            lines.add(shortened(rest, lettering, width));
        }
        return lines;
    }

    /// The lines as [#lines], but of about equal length, so that no lonely word ends a headline.
    public List<String> balanced(String text, Lettering lettering, double width, int limit) {
        var best = lines(text, lettering, width, limit);
        if (best.size() < 2 || best.getLast().endsWith(ELLIPSIS)) {
            return best;
        }
        for (var narrower = width - NARROWING; narrower > width / 2; narrower -= NARROWING) {
            var lines = lines(text, lettering, narrower, limit);
            if (lines.size() > best.size() || lines.getLast().endsWith(ELLIPSIS)) {
                break;
            }
            best = lines;
        }
        return best;
    }

    /// The end of the last word that fits; if not even the first word does, that of its last part before a hyphen, or else of the last
    /// character.
    private int breakAt(String text, Lettering lettering, double width) {
        var end = 0;
        for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
            if (typeface.width(text.substring(0, space), lettering) > width) {
                break;
            }
            end = space;
        }
        return end > 0 ? end : breakInside(text, lettering, width);
    }

    private static boolean isWithinWord(String text, int end) {
        return end < text.length() && Character.isLetter(text.charAt(end - 1)) && Character.isLetter(text.charAt(end));
    }

    /// Leaves room for the hyphen of a word that is broken.
    private int breakInside(String text, Lettering lettering, double width) {
        var end = text.offsetByCodePoints(0, 1);
        while (end < text.length()) {
            var next = text.offsetByCodePoints(end, 1);
            var hyphen = isWithinWord(text, next) ? HYPHEN : "";
            if (typeface.width(text.substring(0, next) + hyphen, lettering) > width) {
                break;
            }
            end = next;
        }
        var hyphen = text.lastIndexOf('-', end - 1);
        return hyphen > 0 ? hyphen + 1 : end;
    }

    private static String cut(String text, int characters) {
        return text.substring(0, text.offsetByCodePoints(0, characters)).strip() + ELLIPSIS;
    }
}
