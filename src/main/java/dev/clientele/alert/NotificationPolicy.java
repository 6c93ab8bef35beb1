package dev.clientele.alert;

import java.time.Duration;

/// How the bot behaves when it speaks by itself.
///
/// @param budget how many alerts a place gets on a day at most; the rest of a check comes in one message
/// @param useful how long an alert is worth sending
public record NotificationPolicy(int budget, QuietHours quiet, Duration useful) {

    /// How long an alert is usually worth sending.
    public static final Duration USEFUL = Duration.ofDays(2);

    public NotificationPolicy {
        if (budget < 0) {
            throw new IllegalArgumentException("budget is below 0: " + budget);
        }
    }
}
