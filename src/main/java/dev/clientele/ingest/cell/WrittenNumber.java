package dev.clientele.ingest.cell;

import java.math.BigDecimal;

/// Takes the ornaments off a number: currency signs and codes, thousands marks, parentheses or a trailing minus for
/// "negative", an exponent.
final class WrittenNumber {

    private static final String GROUP_MARKS = " \u00a0\u202f\u2009'’_";
    private static final int LONGEST = 64;
    /// Decimals past which a number is nothing, whatever it counts.
    private static final int SMALLEST = 18;

    private final char decimalMark;
    private final char groupMark;

    WrittenNumber(char decimalMark) {
        this.decimalMark = decimalMark;
        this.groupMark = decimalMark == ',' ? '.' : ',';
    }

    /// The number as an optional minus, digits, the decimal mark and digits; empty where the text is not a number.
    String plain(char[] text, int start, int end) {
        var trimmed = end - start > LONGEST ? "" : new String(text, start, end - start).replace('−', '-').strip();
        if (trimmed.startsWith("(") && trimmed.endsWith(")")) {
            return minus(bare(trimmed.substring(1, trimmed.length() - 1).strip()));
        }
        var negative = trimmed.startsWith("-") || trimmed.endsWith("-");
        var unsigned = trimmed.startsWith("-") || trimmed.startsWith("+")
                ? trimmed.substring(1)
                : trimmed.endsWith("-") ? trimmed.substring(0, trimmed.length() - 1) : trimmed;
        var bare = bare(unsigned.strip());
        return negative ? minus(bare) : bare;
    }

    private String minus(String bare) {
        return bare.isEmpty() || bare.startsWith("-") ? "" : "-" + bare;
    }

    private String bare(String unsigned) {
        var number = withoutCurrency(unsigned).strip();
        if (number.indexOf('E') > 0 || number.indexOf('e') > 0) {
            return withoutExponent(number);
        }
        var mark = number.indexOf(decimalMark);
        var whole = mark < 0 ? number : number.substring(0, mark);
        var decimals = mark < 0 ? "" : number.substring(mark);
        var digits = withoutGroups(whole);
        return digits.isEmpty() && decimals.length() < 2 ? "" : digits.equals("?") ? "" : digits + decimals;
    }

    /// Drops a currency sign or code from either end.
    private static String withoutCurrency(String number) {
        var from = 0;
        var to = number.length();
        while (from < to && isOrnament(number.charAt(from))) {
            from++;
        }
        while (to > from && isOrnament(number.charAt(to - 1))) {
            to--;
        }
        var ornaments = number.substring(0, from) + number.substring(to);
        return CurrencySigns.isSign(ornaments) ? number.substring(from, to) : number;
    }

    private static boolean isOrnament(char character) {
        return Character.getType(character) == Character.CURRENCY_SYMBOL || Character.isLetter(character) || character == ' '
                || character == '\u00a0' || character == '\u202f';
    }

    /// The digits of `1,234,567` and `12,34,567`; `?` where the marks do not group thousands.
    private String withoutGroups(String whole) {
        var digits = new StringBuilder(whole.length());
        var sinceMark = 0;
        var mark = '\0';
        for (var i = whole.length() - 1; i >= 0; i--) {
            var character = whole.charAt(i);
            if (Character.isDigit(character)) {
                digits.append(character);
                sinceMark++;
            } else if (isGroupMark(character, mark) && (sinceMark == 3 || (mark != '\0' && sinceMark == 2))) {
                mark = character;
                sinceMark = 0;
            } else {
                return "?";
            }
        }
        return sinceMark == 0 && mark != '\0' ? "?" : digits.reverse().toString();
    }

    private boolean isGroupMark(char character, char seen) {
        return seen == '\0' ? character == groupMark || GROUP_MARKS.indexOf(character) >= 0 : character == seen;
    }

    private String withoutExponent(String number) {
        try {
            var value = new BigDecimal(number.replace(decimalMark, '.'));
            if (value.scale() > LONGEST && value.scale() - value.precision() > SMALLEST) {
                return "0";
            }
            return Math.abs((long) value.scale()) > LONGEST ? "" : value.toPlainString().replace('.', decimalMark);
        } catch (NumberFormatException e) {
            return "";
        }
    }
}
