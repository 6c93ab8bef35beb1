package dev.clientele.chat.slack.sender;

import dev.clientele.chat.slack.posting.CallFailed;
import dev.clientele.command.messaging.Receipt;
import java.util.Map;
import java.util.Optional;

/// What it means that Slack did not take a message. Only what a person has to mend in one place is for good; everything else may do at
/// another try, also what is wrong with the bot's token: as soon as it has a good one, all that waits goes out.
final class SendFailure {

    private static final String TOKEN = "Slack does not know my token any more";
    private static final String PERSON = "their account is closed, or there is no such person";
    private static final String RIGHTS = "my app lacks the right to; install it again from `./clientele manifest slack`";
    private static final String BARRED = "only some people may post there";
    /// Slack's words, and what they say to a person.
    private static final Map<String, String> LASTING = Map.ofEntries(Map.entry("channel_not_found",
            "there is no such channel, or it is a private one without me"),
            Map.entry("not_in_channel",
                    "I am not in that channel; `/invite` me there"),
            Map.entry("is_archived", "the channel is archived"), Map.entry("user_not_found", PERSON), Map.entry("users_not_found", PERSON),
            Map.entry("user_disabled", PERSON), Map.entry("user_not_visible", PERSON), Map.entry("cannot_dm_bot", "it is a bot"),
            Map.entry("messages_tab_disabled", "my app takes no direct messages"), Map.entry("account_inactive", TOKEN),
            Map.entry("token_revoked", TOKEN), Map.entry("token_expired", TOKEN), Map.entry("invalid_auth", TOKEN),
            Map.entry("not_authed", TOKEN), Map.entry("org_login_required", TOKEN), Map.entry("missing_scope", RIGHTS),
            Map.entry("no_permission", RIGHTS), Map.entry("access_denied", RIGHTS), Map.entry("team_access_not_granted", RIGHTS),
            Map.entry("restricted_action", BARRED), Map.entry("restricted_action_read_only_channel", BARRED),
            Map.entry("restricted_action_thread_only_channel", BARRED), Map.entry("restricted_action_non_threadable_channel", BARRED));

    private SendFailure() {}

    /// What one of Slack's words says to a person; empty for those that say nothing lasting.
    static Optional<String> meaning(String word) {
        return Optional.ofNullable(LASTING.get(word));
    }

    static Receipt of(CallFailed failed) {
        var word = failed.error().substring(failed.error().lastIndexOf(' ') + 1);
        var meaning = LASTING.get(word);
        return meaning != null && !failed.isAboutToken() && failed.waitingTime().isEmpty()
                ? new Receipt.Permanent(meaning + " (" + word + ")")
                : new Receipt.Transient(Optional.ofNullable(failed.getMessage()).orElse(word), failed.waitingTime());
    }
}
