package dev.clientele.ingest.evidence;

import dev.clientele.ingest.Missing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// A column's cells: each different text is kept once, and every row has the number of its text. The number 0 stands for a
/// missing one. Not for use by several threads while cells are added.
public final class TextColumn {

    /// The number of a missing cell.
    static final int MISSING = 0;

    private static final int FIRST_SIZE = 64;

    private final int index;
    private final String name;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> texts = new ArrayList<>(List.of(""));
    private int[] codes = new int[FIRST_SIZE];
    private int[] counts = new int[FIRST_SIZE];
    private int size;

    TextColumn(int index, String name) {
        this.index = index;
        this.name = name;
    }

    public int index() {
        return index;
    }

    public String name() {
        return name;
    }

    /// How many rows there are.
    public int size() {
        return size;
    }

    /// How many rows have a text.
    public int filled() {
        return size - counts[MISSING];
    }

    /// How many different texts there are.
    public int distinct() {
        return texts.size() - 1;
    }

    /// The text of a row, empty where it is missing.
    public String text(int row) {
        return texts.get(codes[row]);
    }

    /// The share of the filled rows whose text is such; 0 where none is filled.
    public double share(Predicate<String> isSuch) {
        var such = 0;
        for (var code = 1; code < texts.size(); code++) {
            such += isSuch.test(texts.get(code)) ? counts[code] : 0;
        }
        return filled() == 0 ? 0 : such / (double) filled();
    }

    /// The different texts, in the order in which they come.
    public List<String> different() {
        return List.copyOf(texts.subList(1, texts.size()));
    }

    int code(int row) {
        return codes[row];
    }

    void add(String text) {
        var code = Missing.isMissing(text) ? MISSING : numbers.computeIfAbsent(text, this::next);
        if (size == codes.length) {
            codes = Arrays.copyOf(codes, size * 2);
        }
        codes[size++] = code;
        counts[code]++;
    }

    private int next(String text) {
        texts.add(text);
        if (texts.size() > counts.length) {
            counts = Arrays.copyOf(counts, counts.length * 2);
        }
        return texts.size() - 1;
    }
}
