package dev.clientele.digest.gate;

import static java.util.Objects.requireNonNull;

/// What became of the last import.
///
/// @param file what was imported
/// @param lines rows stored
/// @param rejected rows turned down, conflicting ones included
public record LastImport(String file, long lines, long rejected) {

    public LastImport {
        requireNonNull(file, "file is null");
    }
}
