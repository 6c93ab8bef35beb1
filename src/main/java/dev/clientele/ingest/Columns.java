package dev.clientele.ingest;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which column of a file is which field, and which are not used. Immutable.
///
/// @param count how many columns the file has
public record Columns(Map<Field, Column> byField, List<Column.Unused> unused, int count) {

    public Columns {
        requireNonNull(unused, "unused is null");
        byField = Collections.unmodifiableMap(new EnumMap<>(byField));
        unused = List.copyOf(unused);
    }

    public boolean has(Field field) {
        return byField.containsKey(field);
    }

    public Set<Field> fields() {
        return byField.keySet();
    }

    /// The name of a field's column; empty where the file has none.
    public String name(Field field) {
        return Optional.ofNullable(byField.get(field)).map(Column::name).orElse("");
    }
}
