package dev.clientele.command;

import dev.clientele.model.Dimension;
import java.util.List;

/// Keeps what has one of the values in the dimension, or leaves that out and keeps the rest. Values are spelt as the data spells them.
///
/// @param excludes whether what has one of the values is left out
public record Filter(Dimension dimension, List<String> values, boolean excludes) {

    /// The word before what is left out.
    static final String NOT = "not";

    public Filter {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("a filter on " + dimension.word() + " has no value");
        }
    }

    /// Keeps what has one of the values.
    public Filter(Dimension dimension, List<String> values) {
        this(dimension, values, false);
    }

    /// Whether something with the value is kept.
    public boolean keeps(String value) {
        return excludes != values.contains(value);
    }

    /// The filter as a person would type it: `country "United Kingdom", France`, `not category Bikes`.
    public String question() {
        return (excludes ? NOT + ' ' : "") + dimension.word() + " " + String.join(", ", values.stream().map(Quotes::ifNeeded).toList());
    }
}
