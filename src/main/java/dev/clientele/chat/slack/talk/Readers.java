package dev.clientele.chat.slack.talk;

import com.slack.api.model.User;
import dev.clientele.chat.slack.posting.CallFailed;
import dev.clientele.chat.slack.posting.SlackWeb;
import dev.clientele.command.Access;
import dev.clientele.command.Access.Denial;
import dev.clientele.command.Access.Place;
import dev.clientele.command.Access.Reach;
import java.util.Optional;
import java.util.Set;

/// Whether what nobody asked for may go where it was ordered once. It is what an answer is: whoever may not ask any more is not sent
/// anything either. Slack is asked each time. Safe for use by many threads.
public final class Readers {

    private static final Set<String> NO_SUCH_CHANNEL = Set.of("channel_not_found");
    private static final Set<String> NO_SUCH_PERSON = Set.of("user_not_found", "user_not_visible");

    private final SlackWeb slack;
    private final Access access;

    public Readers(SlackWeb slack, Access access) {
        this.slack = slack;
        this.access = access;
    }

    /// Why a person is not sent anything any more; empty for one who is.
    ///
    /// @throws CallFailed where Slack does not say at this moment
    public Optional<String> person(String user) {
        return access.toAsk(user, new Place(user, Reach.ALONE)).map(denial -> words(denial, user, user)).or(() -> stranger(user));
    }

    /// Why a channel is not sent what a person ordered for it; empty where it is.
    ///
    /// @param orderedBy a person here; empty for someone elsewhere
    /// @throws CallFailed where Slack does not say at this moment
    public Optional<String> channel(String channel, Optional<String> orderedBy) {
        if (channel.startsWith("D")) {
            return orderedBy.flatMap(this::person);
        }
        var place = new Place(channel, reach(channel));
        return orderedBy.map(user -> access.toAsk(user, place)).orElseGet(() -> anybody(place))
                .map(denial -> words(denial, orderedBy.orElse(""), channel));
    }

    /// Whether anybody at all may read answers there.
    private Optional<Denial> anybody(Place place) {
        return new Access(true, Set.of(), access.channels(), Set.of()).toAsk("", place);
    }

    private Reach reach(String channel) {
        try {
            return ChannelReach.reach(slack.call("conversations.info", methods -> methods.conversationsInfo(info -> info.channel(channel)))
                    .getChannel());
        } catch (CallFailed failed) {
            if (failed.isPassing()) {
                throw failed;
            }
            // to a channel that is not there nothing gets through, and that is said in its own words
            return NO_SUCH_CHANNEL.contains(failed.error()) ? Reach.WITHIN : Reach.UNKNOWN;
        }
    }

    private Optional<String> stranger(String user) {
        try {
            var person = slack.call("users.info", methods -> methods.usersInfo(info -> info.user(user))).getUser();
            return Optional.ofNullable(person).flatMap(found -> stranger(found, user));
        } catch (CallFailed failed) {
            if (failed.isPassing()) {
                throw failed;
            }
            return NO_SUCH_PERSON.contains(failed.error())
                    ? Optional.of("there is no " + user + " in the workspace any more")
                    : Optional.empty();
        }
    }

    private static Optional<String> stranger(User person, String user) {
        if (person.isDeleted()) {
            return Optional.of("the account of " + user + " is closed");
        }
        return person.isRestricted() || person.isUltraRestricted() || person.isStranger()
                ? Optional.of(user + " is a guest or of another organisation")
                : Optional.empty();
    }

    private static String words(Denial denial, String user, String channel) {
        return switch (denial) {
            case BEYOND -> "people of another organisation are in " + channel + ", and my settings do not list it under access.channels";
            case UNKNOWN -> "I cannot see who is in " + channel + "; invite me to it";
            case STRANGER, NO_ADMIN, OLD_PAGE, OPEN_PAGE -> user + " may not ask me any more: my settings list neither " + user
                    + " nor the place under access";
        };
    }
}
