package dev.clientele.command;

import static java.util.Objects.requireNonNull;

/// Who asks, as their platform knows them.
///
/// @param platform `terminal`, `web`, `slack`, ...
/// @param id the platform's own id, which a renamed person keeps
/// @param mayChange whether they may have a [Change] carried out
public record Asker(String platform, String id, boolean mayChange) {

    public Asker {
        requireNonNull(platform, "platform is null");
        requireNonNull(id, "id is null");
    }

    /// Someone on a platform that is theirs alone, where everything may be done.
    public Asker(String platform, String id) {
        this(platform, id, true);
    }

    void requireMayChange() {
        if (!mayChange) {
            throw new Refusal(Access.Denial.NO_ADMIN.sentence());
        }
    }
}
