/// Messages that the bot sends to Slack by itself: where they go, whether they are there already, and what it means where Slack says no.
/// Entry type: [dev.clientele.chat.slack.sender.SlackMessageSender].
@NullMarked
package dev.clientele.chat.slack.sender;

import org.jspecify.annotations.NullMarked;
