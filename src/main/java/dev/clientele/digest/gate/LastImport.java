package dev.clientele.digest.gate;

/// What became of the last import.
///
/// @param file what was imported
/// @param lines rows stored
/// @param rejected rows turned down, conflicting ones included
public record LastImport(String file, long lines, long rejected) {}
