package dev.clientele.model;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/// What a person wrote down about a customer.
public record Note(Instant writtenAt, Author author, String text) {

    public Note {
        requireNonNull(writtenAt, "writtenAt is null");
        requireNonNull(author, "author is null");
        requireNonNull(text, "text is null");
    }

    /// Who wrote it.
    ///
    /// @param platform `terminal`, `web`, `slack`, ...
    /// @param id the platform's own id, which a renamed person keeps
    /// @param name the name to show; the id where the platform has no other
    public record Author(String platform, String id, String name) {
        public Author {
            requireNonNull(platform, "platform is null");
            requireNonNull(id, "id is null");
            requireNonNull(name, "name is null");
        }
    }
}
