package dev.clientele.chat.slack.talk;

import dev.clientele.chat.slack.posting.Destination;
import dev.clientele.chat.slack.posting.Destination.Back;
import dev.clientele.chat.slack.posting.Destination.Channel;
import dev.clientele.chat.slack.posting.Destination.Private;
import dev.clientele.chat.slack.posting.Destination.Way;
import dev.clientele.chat.slack.render.Audience;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Who asks, where, and by what: it decides who sees the answer.
///
/// @param user the person, by Slack's id
/// @param team the person's workspace; empty where Slack does not say
/// @param channel where; the person's own id for their home page
/// @param thread the message whose thread it is in
/// @param back the address Slack gave to answer to: a secret
/// @param message the message that something was done with: whose button was pressed
record Origin(String user, String team, String channel, Optional<String> thread, Optional<String> back, Optional<String> message,
        Kind kind) {

    /// By what.
    enum Kind {
        COMMAND,
        /// a button of a message that the person alone sees
        BUTTON,
        /// a button of a message that everyone in the channel sees
        CARD, FORM,
        /// a mention in the channel; its answer begins a thread
        MENTION,
        /// said in a thread that is there already
        REPLY, DIRECT, HOME
    }

    /// One of which no message is known.
    Origin(String user, String team, String channel, Optional<String> thread, Optional<String> back, Kind kind) {
        this(user, team, channel, thread, back, Optional.empty(), kind);
    }

    /// Whether no one else is there: a direct message, or the person's home page.
    boolean isAlone() {
        return channel.startsWith("D") || channel.equals(user);
    }

    /// A mention is heard by everyone and answered to everyone; whatever else is for the asker.
    Audience audience() {
        if (isAlone()) {
            return new Audience.Alone();
        }
        return isHeardByAll() ? new Audience.Everyone() : new Audience.Asker();
    }

    /// Whether it is in a thread of a channel, or begins one.
    boolean isInThread() {
        return isHeardByAll() && thread.isPresent();
    }

    private boolean isHeardByAll() {
        return kind == Kind.MENTION || kind == Kind.REPLY;
    }

    /// Whether everyone in the channel sees the message whose button was pressed.
    boolean isCard() {
        return kind == Kind.CARD && message.isPresent();
    }

    /// Where an answer goes, the best first.
    List<Destination> answer() {
        return isHeardByAll() ? List.of(new Channel(channel, thread), direct()) : privately();
    }

    /// Where what only the person may see goes, the best first.
    List<Destination> privately() {
        var destinations = new ArrayList<Destination>();
        if (kind == Kind.COMMAND || !isAlone()) {
            var way = kind == Kind.COMMAND ? Way.ANSWERING : Way.PRIVATELY;
            back.ifPresent(url -> destinations.add(new Back(url, way, channel, thread)));
        }
        // what is private is not shown in a thread that nobody has begun
        var inThread = kind == Kind.MENTION ? Optional.<String>empty() : thread;
        destinations.add(isAlone() && kind != Kind.COMMAND ? new Channel(channel, thread) : new Private(channel, user, inThread));
        if (!channel.equals(user)) {
            destinations.add(direct());
        }
        return destinations;
    }

    /// In the place of the message whose button was pressed, or else below it.
    List<Destination> inPlace() {
        var destinations = new ArrayList<Destination>();
        back.ifPresent(url -> destinations.add(new Back(url, Way.IN_PLACE, channel, Optional.empty())));
        destinations.addAll(privately());
        return destinations;
    }

    /// For everyone in the channel.
    List<Destination> openly() {
        var destinations = new ArrayList<Destination>();
        back.ifPresent(url -> destinations.add(new Back(url, Way.OPENLY, channel, thread)));
        destinations.add(new Channel(channel, thread));
        return destinations;
    }

    private Destination direct() {
        return new Channel(user, Optional.empty());
    }
}
