package dev.clientele.portfolio;

import java.util.List;

/// The names behind a column of codes. Code 0 is the empty name: not known. Products of one name in several categories have
/// a code each.
public record Dictionary(List<String> names) {

    public static final int UNKNOWN = 0;

    public Dictionary {
        names = List.copyOf(names);
        if (names.isEmpty() || !names.getFirst().isEmpty()) {
            throw new IllegalArgumentException("a dictionary begins with the empty name: " + names);
        }
    }

    public int size() {
        return names.size();
    }

    public String name(int code) {
        return names.get(code);
    }
}
