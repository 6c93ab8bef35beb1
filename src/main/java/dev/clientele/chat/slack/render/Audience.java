package dev.clientele.chat.slack.render;

import java.util.Optional;

/// Who sees an answer.
public sealed interface Audience {

    /// The asker, in a channel of others: the answer can be shared with them.
    record Asker() implements Audience {}

    /// The asker, who is alone with the bot.
    record Alone() implements Audience {}

    /// Everyone in the channel.
    record Everyone() implements Audience {}

    /// Everyone in the channel, because someone shared it.
    ///
    /// @param sharer the person, by Slack's id
    record Shared(String sharer) implements Audience {}

    /// The audience in a word without blanks, which buttons carry.
    default String mark() {
        return switch (this) {
            case Asker ignored -> "";
            case Alone ignored -> ".";
            case Everyone ignored -> "!";
            case Shared(String sharer) -> "@" + sharer;
        };
    }

    /// The audience that has this mark.
    static Optional<Audience> marked(String mark) {
        return switch (mark) {
            case "" -> Optional.of(new Asker());
            case "." -> Optional.of(new Alone());
            case "!" -> Optional.of(new Everyone());
            default -> mark.startsWith("@") ? Optional.of(new Shared(mark.substring(1))) : Optional.empty();
        };
    }
}
