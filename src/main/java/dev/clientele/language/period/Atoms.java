package dev.clientele.language.period;

import java.util.ArrayList;
import java.util.List;

/// The words of a period cut where digits, letters and marks meet: `2025-q3` is `2025`, `-`, `q`, `3`.
record Atoms(List<Atom> list) {

    private static final Atom END = new Atom(Kind.END, "", false, Integer.MAX_VALUE);

    enum Kind {
        NUMBER, LETTERS, MARK, OTHER, END
    }

    /// @param glued whether it goes on the word of the atom before
    /// @param word the index of its word
    record Atom(Kind kind, String text, boolean glued, int word) {}

    Atoms {
        list = List.copyOf(list);
    }

    static Atoms of(List<String> words) {
        var atoms = new ArrayList<Atom>();
        for (var word = 0; word < words.size(); word++) {
            cut(withoutPossessive(words.get(word)), word, atoms);
        }
        return new Atoms(atoms);
    }

    Atom at(int index) {
        return index < list.size() ? list.get(index) : END;
    }

    boolean isWord(int index, String word) {
        return at(index).kind() == Kind.LETTERS && at(index).text().equals(word);
    }

    boolean isAnyWord(int index, List<String> words) {
        return at(index).kind() == Kind.LETTERS && words.contains(at(index).text());
    }

    boolean isMark(int index, String mark) {
        return at(index).kind() == Kind.MARK && at(index).text().equals(mark);
    }

    /// Whether a number of so many digits stands there.
    boolean isNumber(int index, int fewest, int most) {
        var atom = at(index);
        return atom.kind() == Kind.NUMBER && atom.text().length() >= fewest && atom.text().length() <= most;
    }

    /// Whether four digits stand there that are a year from 1000 on.
    boolean isYear(int index) {
        return isNumber(index, 4, 4) && number(index) >= 1_000;
    }

    /// A number of up to nine digits.
    int number(int index) {
        return Integer.parseInt(at(index).text());
    }

    /// How many words the atoms before an index take; -1 where the index lies within a word.
    int wordsBefore(int index) {
        if (at(index).glued()) {
            return -1;
        }
        return index == 0 ? 0 : at(index - 1).word() + 1;
    }

    private static String withoutPossessive(String word) {
        return word.endsWith("'s") || word.endsWith("\u2019s") ? word.substring(0, word.length() - 2) : word;
    }

    private static void cut(String text, int word, List<Atom> atoms) {
        var start = 0;
        while (start < text.length()) {
            var kind = kind(text.charAt(start));
            var end = start + 1;
            while (end < text.length() && kind(text.charAt(end)) == kind) {
                end++;
            }
            var run = text.substring(start, end);
            atoms.add(new Atom(kind, kind == Kind.MARK ? mark(run) : run, start > 0, word));
            start = end;
        }
    }

    private static Kind kind(char character) {
        if (character >= '0' && character <= '9') {
            return Kind.NUMBER;
        }
        if (Character.isLetter(character)) {
            return Kind.LETTERS;
        }
        return "-/.,\u2013\u2014\u2026".indexOf(character) >= 0 ? Kind.MARK : Kind.OTHER;
    }

    private static String mark(String run) {
        return switch (run) {
            case "\u2013", "\u2014" -> "-";
            case "...", "\u2026" -> "..";
            default -> run;
        };
    }
}
