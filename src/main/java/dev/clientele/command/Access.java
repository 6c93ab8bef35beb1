package dev.clientele.command;

import java.util.Optional;
import java.util.Set;

/// Who may ask on a platform where many people meet, and who may change what the bot knows. People and channels are named by the
/// platform's own ids. Nobody may, unless something here says so.
///
/// @param everyone whether everyone of the company's own workspace may ask
/// @param users who may ask wherever they are
/// @param channels where everyone may ask; also the only shared ones in which anyone may
/// @param admins who may ask, import and change; named to those who are refused
public record Access(boolean everyone, Set<String> users, Set<String> channels, Set<String> admins) {

    public Access {
        users = Set.copyOf(users);
        channels = Set.copyOf(channels);
        admins = Set.copyOf(admins);
    }

    /// How far a channel reaches.
    public enum Reach {
        /// the asker alone with the bot
        ALONE,
        /// people of the company
        WITHIN,
        /// people of other companies, too
        BEYOND,
        /// not known, and so no better than beyond
        UNKNOWN
    }

    /// Where someone asks.
    public record Place(String channel, Reach reach) {}

    /// Why someone may not.
    public enum Denial {
        STRANGER("I answer people and channels that are listed in my settings, and neither you nor this channel is."),
        BEYOND("People of another organisation are in this channel, and I answer only in shared channels that are listed in my settings."),
        UNKNOWN("I cannot see who is in this channel, so I keep quiet in it. Invite me to it, or ask me in a direct message."),
        NO_ADMIN("Only an administrator of mine may import or change data."),
        OLD_PAGE("I have been restarted since this page was loaded, so I change nothing from it. Reload it and ask again."),
        OPEN_PAGE(
                "This page is open to the network and does not know who you are, so it answers and changes nothing. On the machine I run on "
                        + "`./clientele chat` does, and so does this page once access.pageChanges is true in my settings.");

        private final String sentence;

        Denial(String sentence) {
            this.sentence = sentence;
        }

        /// Whether it holds for everybody there, whoever they are, and so for every change, also of what is theirs alone.
        boolean isForEverybody() {
            return this != NO_ADMIN;
        }

        /// For the person, without whom to ask instead.
        public String sentence() {
            return sentence;
        }
    }

    /// Why the person may not ask there; empty for one who may.
    public Optional<Denial> toAsk(String user, Place place) {
        if (channels.contains(place.channel())) {
            return Optional.empty();
        }
        return switch (place.reach()) {
            case BEYOND -> Optional.of(Denial.BEYOND);
            case UNKNOWN -> isKnown(user) ? Optional.of(Denial.UNKNOWN) : Optional.of(Denial.STRANGER);
            case ALONE, WITHIN -> isKnown(user) ? Optional.empty() : Optional.of(Denial.STRANGER);
        };
    }

    /// Why the person may not import or change data there; empty for one who may.
    public Optional<Denial> toChange(String user, Place place) {
        return toAsk(user, place).or(() -> admins.contains(user) ? Optional.empty() : Optional.of(Denial.NO_ADMIN));
    }

    private boolean isKnown(String user) {
        return everyone || users.contains(user) || admins.contains(user);
    }
}
