package dev.clientele.ingest.cell;

import java.util.Optional;

/// What the numbers of a file tell about their decimal mark.
///
/// `1.234,56`, `12,5`, `0,123` and `1.234.567` leave no doubt; `1,234` alone could be either and only counts as unclear.
public final class NumberEvidence {

    private static final double CLEAR_MAJORITY = 0.98;

    private long points;
    private long commas;
    private String unclear = "";
    private String point = "";
    private String comma = "";

    public void add(char[] text, int start, int end) {
        var lastPoint = last('.', text, start, end);
        var lastComma = last(',', text, start, end);
        if (lastPoint < 0 && lastComma < 0) {
            return;
        }
        if (lastPoint >= 0 && lastComma >= 0) {
            count(lastPoint > lastComma ? '.' : ',', new String(text, start, end - start));
        } else {
            addOneMark(text, start, end, Math.max(lastPoint, lastComma));
        }
    }

    /// The decimal mark of the file: a point where no number has a mark. Empty where the numbers do not tell.
    public Optional<Character> decimalMark() {
        var clear = points + commas;
        if (clear == 0) {
            return unclear.isEmpty() ? Optional.of('.') : Optional.empty();
        }
        if (points >= clear * CLEAR_MAJORITY) {
            return Optional.of('.');
        }
        return commas >= clear * CLEAR_MAJORITY ? Optional.of(',') : Optional.empty();
    }

    /// Numbers that show why the mark is not known, for a message.
    public String examples() {
        return points > 0 && commas > 0 ? point + " and " + comma : unclear;
    }

    private void addOneMark(char[] text, int start, int end, int at) {
        var mark = text[at];
        var other = mark == '.' ? ',' : '.';
        var number = new String(text, start, end - start);
        if (last(mark, text, start, at) >= 0) {
            count(other, number);
        } else if (couldGroupThousands(text, start, end, at)) {
            unclear = unclear.isEmpty() ? number : unclear;
        } else {
            count(mark, number);
        }
    }

    private void count(char mark, String number) {
        if (mark == '.') {
            points++;
            point = point.isEmpty() ? number : point;
        } else {
            commas++;
            comma = comma.isEmpty() ? number : comma;
        }
    }

    /// True for one to three digits before the mark, not a lone zero, and exactly three behind it.
    private static boolean couldGroupThousands(char[] text, int start, int end, int mark) {
        var before = digitsBefore(text, start, mark);
        var behind = 0;
        while (mark + 1 + behind < end && Character.isDigit(text[mark + 1 + behind])) {
            behind++;
        }
        return behind == 3 && before >= 1 && before <= 3 && text[mark - before] != '0';
    }

    private static int digitsBefore(char[] text, int start, int mark) {
        var digits = 0;
        while (mark - 1 - digits >= start && Character.isDigit(text[mark - 1 - digits])) {
            digits++;
        }
        return digits;
    }

    private static int last(char mark, char[] text, int start, int end) {
        for (var i = end - 1; i >= start; i--) {
            if (text[i] == mark) {
                return i;
            }
        }
        return -1;
    }
}
