package dev.clientele.model;

import java.time.Instant;

/// What a person wrote down about a customer.
public record Note(Instant writtenAt, Author author, String text) {

    /// Who wrote it.
    ///
    /// @param platform `terminal`, `web`, `slack`, ...
    /// @param id the platform's own id, which a renamed person keeps
    /// @param name the name to show; the id where the platform has no other
    public record Author(String platform, String id, String name) {}
}
