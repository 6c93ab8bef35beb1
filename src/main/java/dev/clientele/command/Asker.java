package dev.clientele.command;

import dev.clientele.command.Access.Denial;
import java.util.Optional;

/// Who asks, as their platform knows them, and where.
///
/// @param platform `terminal`, `web`, `slack`, ...
/// @param id the platform's own id, which a renamed person keeps
/// @param place the platform's own id of the conversation, which a renamed channel keeps; the person's own where they are alone with
/// the bot
/// @param name the name to show; the id where the platform has no other
/// @param barred why they may not have a [Change] carried out; empty where they may
public record Asker(String platform, String id, String place, String name, Optional<Denial> barred) {

    /// Someone whom the platform knows by the id alone.
    public Asker(String platform, String id, String place, Optional<Denial> barred) {
        this(platform, id, place, id, barred);
    }

    /// Someone alone with the bot.
    public Asker(String platform, String id, Optional<Denial> barred) {
        this(platform, id, id, barred);
    }

    /// Someone on a platform that is theirs alone, where everything may be done.
    public Asker(String platform, String id) {
        this(platform, id, Optional.empty());
    }

    /// The same under a name.
    public Asker named(String shown) {
        return new Asker(platform, id, place, shown, barred);
    }

    /// The same, who may have no [Change] carried out.
    public Asker barredBy(Denial denial) {
        return new Asker(platform, id, place, name, barred.or(() -> Optional.of(denial)));
    }

    /// Whether they may have a [Change] carried out.
    public boolean mayChange() {
        return barred.isEmpty();
    }

    /// Refuses where nobody may have a [Change] carried out, not even of what is theirs alone.
    ///
    /// @throws Refusal that says why
    void requireAnybodyMayChange() {
        barred.filter(Denial::isForEverybody).ifPresent(denial -> {
            throw new Refusal(denial.sentence());
        });
    }

    /// Refuses one who may not have a [Change] carried out.
    ///
    /// @throws Refusal that says why
    public void requireMayChange() {
        barred.ifPresent(denial -> {
            throw new Refusal(denial.sentence());
        });
    }
}
