package dev.clientele.chat.slack.talk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.slack.api.model.User;
import dev.clientele.chat.slack.posting.CallFailed;
import dev.clientele.chat.slack.posting.SlackWeb;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What people are called in Slack, by its word of the last hour. Safe for use by many threads.
final class PersonNames {

    private static final Logger LOG = LoggerFactory.getLogger(PersonNames.class);
    private static final Duration FRESH = Duration.ofHours(1);
    private static final int MOST = 10_000;

    private final SlackWeb slack;
    private final Cache<String, List<String>> known = Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(FRESH).build();

    PersonNames(SlackWeb slack) {
        this.slack = slack;
    }

    /// A person's name; the id where Slack does not say.
    String of(String user) {
        try {
            return all(user).stream().findFirst().orElse(user);
        } catch (CallFailed failed) {
            LOG.warn("what {} is called is not known: {}", user, failed.getMessage());
            return user;
        }
    }

    /// All names of a person, the full ones first.
    ///
    /// @throws CallFailed where Slack does not say
    List<String> all(String user) {
        return known.get(user, this::ask);
    }

    private List<String> ask(String user) {
        var person = slack.call("users.info", methods -> methods.usersInfo(info -> info.user(user))).getUser();
        return Optional.ofNullable(person).stream().flatMap(PersonNames::names).toList();
    }

    private static Stream<String> names(User person) {
        var profile = Optional.ofNullable(person.getProfile());
        return Stream.of(Optional.ofNullable(person.getRealName()), profile.map(User.Profile::getRealName),
                profile.map(User.Profile::getDisplayName)).flatMap(Optional::stream).filter(name -> !name.isBlank());
    }
}
