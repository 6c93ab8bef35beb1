package dev.clientele.chat.slack.talk;

import dev.clientele.chat.slack.render.AccessDenial;
import dev.clientele.chat.slack.render.Message;
import dev.clientele.command.Access;
import dev.clientele.command.Access.Denial;
import dev.clientele.command.Asker;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lets people in, or tells them and the log why not.
final class AccessGate {

    private static final Logger AUDIT = LoggerFactory.getLogger("clientele.audit");
    private static final String PLATFORM = "slack";

    private final Access access;
    private final ChannelReach rooms;

    AccessGate(Access access, ChannelReach rooms) {
        this.access = access;
        this.rooms = rooms;
    }

    /// Someone at the door.
    ///
    /// @param denied what they are told instead of an answer; empty for one who may ask
    record Entry(Asker asker, Optional<Message> denied) {}

    /// Whether someone may ask.
    Entry enter(Origin origin) {
        var place = place(origin);
        var where = origin.isAlone() ? origin.user() : origin.channel();
        var asker = new Asker(PLATFORM, origin.user(), where, access.toChange(origin.user(), place));
        return new Entry(asker, told(access.toAsk(origin.user(), place), origin));
    }

    /// The same for someone who may not have meant the bot; nobody hears of it.
    Entry look(Origin origin) {
        var place = place(origin);
        return new Entry(new Asker(PLATFORM, origin.user(), origin.channel(), access.toChange(origin.user(), place)),
                access.toAsk(origin.user(), place).map(denial -> AccessDenial.message(denial, origin.user(), access.admins())));
    }

    /// What someone is told who may not have asked by now, as a channel may be shared and people leave meanwhile; empty for one who may.
    Optional<Message> still(Origin origin) {
        return told(access.toAsk(origin.user(), new Access.Place(origin.channel(), rooms.reachNow(origin))), origin);
    }

    /// What someone is told who may not import or change data; empty for one who may.
    Optional<Message> toChange(Origin origin) {
        return told(access.toChange(origin.user(), place(origin)), origin);
    }

    private Access.Place place(Origin origin) {
        return new Access.Place(origin.channel(), rooms.reach(origin));
    }

    private Optional<Message> told(Optional<Denial> denial, Origin origin) {
        denial.ifPresent(why -> AUDIT.warn("{}:{} was refused in {}: {}", PLATFORM, origin.user(), origin.channel(), why));
        return denial.map(why -> AccessDenial.message(why, origin.user(), access.admins()));
    }
}
