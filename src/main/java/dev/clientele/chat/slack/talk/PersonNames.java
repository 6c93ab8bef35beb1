package dev.clientele.chat.slack.talk;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.slack.api.model.User;
import dev.clientele.chat.slack.posting.CallFailed;
import dev.clientele.chat.slack.posting.SlackWeb;
import dev.clientele.model.Reader;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What people are called in Slack, how they write numbers and days, and by which clock they live, by its word of the last hour. Safe for
/// use by many threads.
final class PersonNames {

    private static final Logger LOG = LoggerFactory.getLogger(PersonNames.class);
    private static final Duration FRESH = Duration.ofHours(1);
    private static final int MOST = 10_000;
    /// How long an answer waits to know who reads it: words come first.
    private static final Duration PATIENCE = Duration.ofMillis(300);

    private final SlackWeb slack;
    private final Executor help;
    private final AsyncCache<String, Person> known = Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(FRESH).buildAsync();

    private record Person(List<String> names, Reader reader) {}

    /// @param help threads that may wait
    PersonNames(SlackWeb slack, Executor help) {
        this.slack = slack;
        this.help = help;
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
        try {
            return person(user).join().names();
        } catch (CompletionException broken) {
            throw broken.getCause() instanceof CallFailed failed ? failed : broken;
        }
    }

    /// How a person reads; as anybody does where Slack does not say, or not soon.
    Reader reader(String user) {
        try {
            return person(user).thenApply(Person::reader).completeOnTimeout(Reader.ANYBODY, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
        } catch (CompletionException broken) {
            LOG.warn("how {} writes numbers and days is not known: {}", user, String.valueOf(broken.getCause()));
            return Reader.ANYBODY;
        }
    }

    private CompletableFuture<Person> person(String user) {
        return known.get(user, (id, ignored) -> CompletableFuture.supplyAsync(() -> ask(id), help));
    }

    private Person ask(String user) {
        var person = Optional.ofNullable(slack.call("users.info", methods -> methods.usersInfo(info -> info.user(user).includeLocale(true)))
                .getUser());
        return new Person(person.stream().flatMap(PersonNames::names).toList(), person.map(PersonNames::reader).orElse(Reader.ANYBODY));
    }

    private static Stream<String> names(User person) {
        var profile = Optional.ofNullable(person.getProfile());
        return Stream.of(Optional.ofNullable(person.getRealName()), profile.map(User.Profile::getRealName),
                profile.map(User.Profile::getDisplayName)).flatMap(Optional::stream).filter(name -> !name.isBlank());
    }

    private static Reader reader(User person) {
        var locale = Optional.ofNullable(person.getLocale()).map(Locale::forLanguageTag).filter(known -> !known.getLanguage().isEmpty());
        return new Reader(locale, Optional.ofNullable(person.getTz()).filter(ZoneId.getAvailableZoneIds()::contains).map(ZoneId::of));
    }
}
