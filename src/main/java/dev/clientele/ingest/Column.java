package dev.clientele.ingest;

import static java.util.Objects.requireNonNull;

/// A column of a file.
///
/// @param index its place, the first being 0
/// @param name its name in the header; `column 3` where the file has none
public record Column(int index, String name) {

    public Column {
        requireNonNull(name, "name is null");
    }

    /// A column that no field takes, and why.
    public record Unused(Column column, String reason) {
        public Unused {
            requireNonNull(column, "column is null");
            requireNonNull(reason, "reason is null");
        }
    }
}
