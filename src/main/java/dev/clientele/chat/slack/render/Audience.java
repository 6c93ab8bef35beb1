package dev.clientele.chat.slack.render;

import static java.util.Objects.requireNonNull;

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
    record Shared(String sharer) implements Audience {
        public Shared {
            requireNonNull(sharer, "sharer is null");
        }
    }
}
