package dev.clientele.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What money beside the cost of goods was spent for.
public enum CostKind {
    /// looking after customers and their orders
    SERVICE(0),
    /// keeping customers who buy already
    RETENTION(1),
    /// winning new customers
    ACQUISITION(2);

    private static final List<CostKind> ALL = List.of(values());

    private final byte code;

    CostKind(int code) {
        this.code = (byte) code;
    }

    /// The number it goes by in columns.
    public byte code() {
        return code;
    }

    /// The kind that goes by a number.
    public static CostKind of(byte code) {
        return ALL.get(code);
    }

    /// The kind of a word.
    public static CostKind of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of cost: " + word));
    }

    /// The word a file of costs has for it: `acquisition`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
