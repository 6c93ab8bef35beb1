package dev.clientele.chat.slack.posting;

import java.time.Duration;
import java.util.Optional;

/// Whether Slack knows the bot's token, as the last call with it told. Safe for use by many threads.
public final class TokenState {

    private record Heard(Optional<String> refusal, long nanoTime) {}

    private volatile Heard last = new Heard(Optional.empty(), System.nanoTime());

    void accepted() {
        last = new Heard(Optional.empty(), System.nanoTime());
    }

    void refused(String word) {
        last = new Heard(Optional.of(word), System.nanoTime());
    }

    /// Slack's word for what is wrong with the token; empty as long as nothing is.
    public Optional<String> refusal() {
        return last.refusal();
    }

    /// Whether nothing was heard for so long.
    public boolean isOlderThan(Duration age) {
        return System.nanoTime() - last.nanoTime() > age.toNanos();
    }
}
