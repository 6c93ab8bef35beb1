package dev.clientele.portfolio;

import java.util.List;
import java.util.Map;

/// The names behind a column of codes. Code 0 is the empty name: not known. Products of one name in several categories have
/// a code each.
///
/// @param aliases other names by which a value is found, each with its code
public record Dictionary(List<String> names, Map<String, Integer> aliases) {

    public static final int UNKNOWN = 0;

    public Dictionary {
        names = List.copyOf(names);
        aliases = Map.copyOf(aliases);
        if (names.isEmpty() || !names.getFirst().isEmpty()) {
            throw new IllegalArgumentException("a dictionary begins with the empty name: " + names);
        }
    }

    /// Names without others.
    public Dictionary(List<String> names) {
        this(names, Map.of());
    }

    public int size() {
        return names.size();
    }

    public String name(int code) {
        return names.get(code);
    }
}
