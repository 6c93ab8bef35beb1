package dev.clientele.ingest;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which column of a file is which field, and which are not used. Immutable.
///
/// @param count how many columns the file has
/// @param joined columns made of two, whose places are behind the file's own
/// @param headed fields of which only the first line of a document speaks, for all of its lines
public record Columns(Map<Field, Column> byField, List<Column.Unused> unused, int count, List<JoinedColumn> joined,
        Set<Field> headed) {

    public Columns {
        byField = Collections.unmodifiableMap(new EnumMap<>(byField));
        unused = List.copyOf(unused);
        joined = List.copyOf(joined);
        headed = Set.copyOf(headed);
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
