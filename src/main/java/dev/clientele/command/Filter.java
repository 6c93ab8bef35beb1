package dev.clientele.command;

import dev.clientele.model.Dimension;
import java.util.List;

/// Keeps what has one of the values in the dimension, or leaves that out and keeps the rest. Values are spelt as the data spells them.
///
/// @param excludes whether what has one of the values is left out
/// @param parts what was typed where all names with a part are meant: `containing bunting`; empty where the values were named
public record Filter(Dimension dimension, List<String> values, boolean excludes, List<String> parts) {

    /// The word before what is left out.
    static final String NOT = "not";
    /// The word before a part of names.
    static final String CONTAINING = "containing";

    public Filter {
        values = List.copyOf(values);
        parts = List.copyOf(parts);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("a filter on " + dimension.word() + " has no value");
        }
    }

    /// Keeps what has one of the values.
    public Filter(Dimension dimension, List<String> values) {
        this(dimension, values, false);
    }

    /// Keeps what has one of the values, or leaves it out.
    public Filter(Dimension dimension, List<String> values, boolean excludes) {
        this(dimension, values, excludes, List.of());
    }

    /// The values as a sentence names them: `Bikes or Clothing`, `containing bunting`.
    public String words() {
        return parts.isEmpty() ? String.join(" or ", values) : CONTAINING + " " + String.join(" or ", parts);
    }

    /// Whether something with the value is kept.
    public boolean keeps(String value) {
        return excludes != values.contains(value);
    }

    /// The filter as a person would type it: `country "United Kingdom", France`, `not category Bikes`.
    public String question() {
        return (excludes ? NOT + ' ' : "") + dimension.word() + " " + typed();
    }

    private String typed() {
        var named = parts.isEmpty() ? values : parts;
        return (parts.isEmpty() ? "" : CONTAINING + " ") + String.join(", ", named.stream().map(Quotes::ifNeeded).toList());
    }
}
