package dev.clientele.command;

import static java.util.Objects.requireNonNull;

/// Who asks, as their platform knows them.
///
/// @param platform `terminal`, `web`, `slack`, ...
/// @param id the platform's own id, which a renamed person keeps
public record Asker(String platform, String id) {

    public Asker {
        requireNonNull(platform, "platform is null");
        requireNonNull(id, "id is null");
    }
}
