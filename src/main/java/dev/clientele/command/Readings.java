package dev.clientele.command;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.clientele.command.Understanding.Understood;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/// What texts were read as lately. Whoever answers a question wants to know beforehand whether it is one and whether it changes anything:
/// it is read once for all of that. Safe for use by many threads.
final class Readings {

    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final int MOST = 1_000;

    private final Cache<Text, Outcome> outcomes = Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(KEPT).build();
    private final AtomicLong read = new AtomicLong();

    /// A text, and what it is read by.
    ///
    /// @param dataVersion of the names
    record Text(String question, long dataVersion, LocalDate today) {}

    private record Outcome(Optional<Understood> understood, Optional<Refusal> refusal) {}

    /// What the text means.
    ///
    /// @throws Refusal as reading it does
    Understood of(Text text, Supplier<Understood> reading) {
        var outcome = outcomes.get(text, ignored -> outcome(reading));
        return outcome.understood().orElseThrow(() -> outcome.refusal().orElseThrow());
    }

    private Outcome outcome(Supplier<Understood> reading) {
        read.incrementAndGet();
        try {
            return new Outcome(Optional.of(reading.get()), Optional.empty());
        } catch (Refusal refusal) {
            return new Outcome(Optional.empty(), Optional.of(refusal));
        }
    }

    /// How many texts were read.
    long read() {
        return read.get();
    }
}
