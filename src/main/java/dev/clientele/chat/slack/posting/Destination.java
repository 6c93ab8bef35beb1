package dev.clientele.chat.slack.posting;

import java.util.Optional;

/// Where a message goes.
public sealed interface Destination {

    /// A conversation, seen by all who are in it.
    ///
    /// @param channel a channel, or a person for the direct messages with them
    /// @param thread the message that the thread is under
    record Channel(String channel, Optional<String> thread) implements Destination {}

    /// One person in a channel; gone when they reload.
    record Private(String channel, String user, Optional<String> thread) implements Destination {}

    /// Back to a command or a button, by the address Slack gave with it: five times within half an hour.
    ///
    /// @param url a secret: who knows it can write there
    /// @param channel whose pace it keeps where everyone sees it
    record Back(String url, Way way, String channel, Optional<String> thread) implements Destination {
        @Override
        public String toString() {
            return "Back[" + way + ", " + channel + "]";
        }
    }

    /// What a message sent back does.
    enum Way {
        /// stands below, for the asker alone
        PRIVATELY,
        /// the same as the answer to a command, whose place a later one can take
        ANSWERING,
        /// takes the place of the message whose button was pressed
        IN_PLACE,
        /// stands below, for everyone
        OPENLY
    }
}
