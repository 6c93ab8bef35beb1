package dev.clientele.chat.slack.sender;

import com.slack.api.methods.response.users.UsersListResponse;
import com.slack.api.model.ResponseMetadata;
import com.slack.api.model.User;
import dev.clientele.chat.slack.posting.CallFailed;
import dev.clientele.chat.slack.posting.SlackWeb;
import dev.clientele.command.Access;
import dev.clientele.command.Access.Place;
import dev.clientele.command.Access.Reach;
import dev.clientele.command.NameSearch;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The people of the workspace by their names, as Slack listed them some minutes ago. Safe for use by many threads.
///
/// Only the company's own people who may ask the bot are found: no guests, no people of other companies, no bots, nobody who has left.
public final class People {

    private static final Logger LOG = LoggerFactory.getLogger(People.class);
    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final int PAGE = 200;
    private static final int MOST_PAGES = 500;

    private final SlackWeb slack;
    private final Access access;
    private final InstantSource clock;
    private @Nullable Listed known;

    public People(SlackWeb slack, Access access, InstantSource clock) {
        this.slack = slack;
        this.access = access;
        this.clock = clock;
    }

    /// @param fullNames as the company or the person wrote them
    /// @param shortName what the person goes by; empty for none
    private record Person(String id, List<String> fullNames, String shortName) {

        static Person of(User user) {
            var profile = Optional.ofNullable(user.getProfile());
            var full = Stream.of(Optional.ofNullable(user.getRealName()), profile.map(User.Profile::getRealName));
            return new Person(user.getId(), full.flatMap(Optional::stream).distinct().toList(),
                    profile.map(User.Profile::getDisplayName).orElse(""));
        }
    }

    private record Listed(List<Person> people, Instant since) {}

    /// The id of the one person with the full name, or else of the one who goes by it, whatever the case and the marks of its letters
    /// and the order of its words; empty where there is none, or more than one.
    ///
    /// @throws CallFailed where Slack has never said and may do so later
    public Optional<String> find(String name) {
        var people = people();
        var full = ids(people, person -> person.fullNames().stream(), name);
        var found = full.isEmpty() ? ids(people, person -> Stream.of(person.shortName()), name) : full;
        if (found.size() > 1) {
            LOG.warn("{} people in Slack are called as one owner is; nobody is taken for the owner", found.size());
        }
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static List<String> ids(List<Person> people, Function<Person, Stream<String>> names, String name) {
        return people.stream().filter(person -> names.apply(person).anyMatch(own -> NameSearch.isSame(own, name))).map(Person::id)
                .toList();
    }

    private synchronized List<Person> people() {
        var before = known;
        var now = clock.instant();
        if (before != null && now.isBefore(before.since().plus(FRESH))) {
            return before.people();
        }
        var people = listed(before == null ? Optional.empty() : Optional.of(before.people()));
        known = new Listed(people, now);
        return people;
    }

    /// As Slack says now, or else as it said before.
    private List<Person> listed(Optional<List<Person>> before) {
        try {
            return list();
        } catch (CallFailed failed) {
            if (before.isEmpty() && failed.isPassing()) {
                throw failed;
            }
            LOG.warn("who is in the workspace is not known: {}", failed.getMessage());
            return before.orElse(List.of());
        }
    }

    private List<Person> list() {
        var people = new ArrayList<Person>();
        var cursor = Optional.<String>empty();
        for (var left = MOST_PAGES; left > 0; left--) {
            var page = page(cursor);
            page.getMembers().stream().filter(this::isReader).map(Person::of).forEach(people::add);
            cursor = Optional.ofNullable(page.getResponseMetadata()).map(ResponseMetadata::getNextCursor).filter(next -> !next.isEmpty());
            if (cursor.isEmpty()) {
                break;
            }
        }
        return List.copyOf(people);
    }

    private UsersListResponse page(Optional<String> cursor) {
        return slack.call("users.list", methods -> methods.usersList(list -> list.limit(PAGE).cursor(cursor.orElse(null))));
    }

    private boolean isReader(User user) {
        var outside = user.isRestricted() || user.isUltraRestricted() || user.isStranger();
        return !user.isDeleted() && !user.isBot() && !outside && access.toAsk(user.getId(), new Place("", Reach.ALONE)).isEmpty();
    }
}
