package dev.clientele.ingest;

import java.util.Arrays;
import java.util.Set;

/// One row of a file, cut down to the cells that mean something: their text lies in one reused buffer, each under its
/// field. Refilled for every row, so that a million rows make no garbage; not for use by several threads.
public final class Row {

    private static final int SPARE = 256;

    private final int[] starts = new int[Field.values().length];
    private final int[] ends = new int[starts.length];
    private char[] text = new char[SPARE];
    private int used;
    private long number;
    private boolean hasControl;
    private boolean hasZero;

    /// Empties the row and gives it the number it has in its file, the first being 1.
    public void begin(long rowNumber) {
        number = rowNumber;
        used = 0;
        hasControl = false;
        hasZero = false;
        Arrays.fill(starts, 0);
        Arrays.fill(ends, 0);
    }

    /// Copies a cell in, without the blanks and signs around it ([CellRange]).
    public void put(Field field, char[] source, int offset, int length) {
        var from = CellRange.start(source, offset, offset + length);
        var to = CellRange.end(source, from, offset, offset + length);
        append(field.slot(), source, from, to - from);
    }

    public long number() {
        return number;
    }

    /// True where a cell has control characters other than line ends and tabs; they are blanks in the row.
    public boolean hasControl() {
        return hasControl;
    }

    /// True where a cell has a zero character, which no text has.
    public boolean hasZero() {
        return hasZero;
    }

    /// The buffer that [#start(Field)] and [#end(Field)] point into; valid until the row is refilled.
    public char[] buffer() {
        return text;
    }

    public int start(Field field) {
        return starts[field.slot()];
    }

    public int end(Field field) {
        return ends[field.slot()];
    }

    public String text(Field field) {
        var slot = field.slot();
        return new String(text, starts[slot], ends[slot] - starts[slot]);
    }

    /// True for an empty cell and for the words by which programs write one: `NULL`, `N/A`, `-`, ...
    public boolean isMissing(Field field) {
        var slot = field.slot();
        var length = ends[slot] - starts[slot];
        return length == 0 || (length <= Missing.LONGEST && Missing.isMissing(text, starts[slot], length));
    }

    /// True where all of the cells are missing.
    public boolean isBlank(Set<Field> fields) {
        return fields.stream().allMatch(this::isMissing);
    }

    private void append(int slot, char[] source, int offset, int length) {
        if (used + length > text.length) {
            text = Arrays.copyOf(text, Math.max(text.length * 2, used + length + SPARE));
        }
        System.arraycopy(source, offset, text, used, length);
        for (var i = used; i < used + length; i++) {
            if (isControl(text[i])) {
                text[i] = cleaned(text[i]);
            }
        }
        starts[slot] = used;
        used += length;
        ends[slot] = used;
    }

    private char cleaned(char character) {
        hasZero |= character == 0;
        if (character == '\n' || character == '\r' || character == '\t') {
            return character;
        }
        hasControl = true;
        return ' ';
    }

    private static boolean isControl(char character) {
        return character < ' ' || (character >= 0x7f && character < 0xa0);
    }
}
