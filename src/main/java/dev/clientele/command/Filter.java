package dev.clientele.command;

import static java.util.Objects.requireNonNull;

import dev.clientele.model.Dimension;
import java.util.List;

/// Keeps what has one of the values in the dimension. Values are spelt as the data spells them.
public record Filter(Dimension dimension, List<String> values) {

    public Filter {
        requireNonNull(dimension, "dimension is null");
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("a filter on " + dimension.word() + " has no value");
        }
    }

    /// The filter as a person would type it: `country "United Kingdom", France`.
    public String question() {
        return dimension.word() + " " + String.join(", ", values.stream().map(Quotes::ifNeeded).toList());
    }
}
