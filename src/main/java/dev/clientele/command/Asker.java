package dev.clientele.command;

import static java.util.Objects.requireNonNull;

import dev.clientele.command.Access.Denial;
import java.util.Optional;

/// Who asks, as their platform knows them.
///
/// @param platform `terminal`, `web`, `slack`, ...
/// @param id the platform's own id, which a renamed person keeps
/// @param barred why they may not have a [Change] carried out; empty where they may
public record Asker(String platform, String id, Optional<Denial> barred) {

    public Asker {
        requireNonNull(platform, "platform is null");
        requireNonNull(id, "id is null");
        requireNonNull(barred, "barred is null");
    }

    /// Someone on a platform that is theirs alone, where everything may be done.
    public Asker(String platform, String id) {
        this(platform, id, Optional.empty());
    }

    void requireMayChange() {
        barred.ifPresent(denial -> {
            throw new Refusal(denial.sentence());
        });
    }
}
