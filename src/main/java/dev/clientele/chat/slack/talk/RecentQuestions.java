package dev.clientele.chat.slack.talk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The last questions of each person since the bot started. Safe for use by many threads.
final class RecentQuestions {

    private static final int KEPT = 5;
    private static final int MOST_PEOPLE = 10_000;

    private final Cache<String, List<String>> questions = Caffeine.newBuilder().maximumSize(MOST_PEOPLE).build();

    void add(String user, String question) {
        questions.asMap().merge(user, List.of(question), (before, newest) -> {
            var all = new ArrayList<>(newest);
            before.stream().filter(earlier -> !earlier.equals(question)).forEach(all::add);
            return List.copyOf(all.subList(0, Math.min(KEPT, all.size())));
        });
    }

    /// The newest first.
    List<String> of(String user) {
        return Optional.ofNullable(questions.getIfPresent(user)).orElse(List.of());
    }
}
