package dev.clientele.chat.slack.posting;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Slack did not do what it was asked. Its message names the call and Slack's own word for what was wrong, and no secret.
public final class CallFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final Set<String> TOKEN =
            Set.of("account_inactive", "token_revoked", "token_expired", "invalid_auth", "not_authed", "org_login_required");

    private final String error;
    private final boolean passing;
    private final transient Optional<Duration> wait;

    private CallFailed(String call, String error, boolean passing, Optional<Duration> wait, @Nullable Throwable cause) {
        super(call + ": " + error, cause);
        this.error = error;
        this.passing = passing;
        this.wait = wait;
    }

    /// What another try will not mend.
    static CallFailed lasting(String call, String error) {
        return new CallFailed(call, error, false, Optional.empty(), null);
    }

    /// What may be gone at the next try.
    public static CallFailed passing(String call, String error) {
        return new CallFailed(call, error, true, Optional.empty(), null);
    }

    /// The connection broke.
    static CallFailed unreachable(String call, Throwable cause) {
        return new CallFailed(call, "unreachable, " + cause.getClass().getSimpleName(), true, Optional.empty(), cause);
    }

    /// Too many calls: not before so long.
    static CallFailed limited(String call, Duration wait) {
        return new CallFailed(call, "rate limited for " + wait.toSeconds() + " s", true, Optional.of(wait), null);
    }

    /// Slack's word for it: `invalid_blocks`.
    public String error() {
        return error;
    }

    /// Whether another try may do.
    public boolean isPassing() {
        return passing;
    }

    /// How long Slack wants to be left alone.
    public Optional<Duration> waitingTime() {
        return wait;
    }

    /// Whether Slack does not know the bot's token any more.
    public boolean isAboutToken() {
        return TOKEN.contains(error.substring(error.lastIndexOf(' ') + 1));
    }

    /// Whether it is the message's content that Slack did not take.
    boolean isAboutContent() {
        return error.contains("block") || error.contains("attachment") || error.contains("file") || error.contains("image");
    }
}
