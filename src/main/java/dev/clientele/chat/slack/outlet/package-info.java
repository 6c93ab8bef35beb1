/// Messages that the bot sends to Slack by itself: where they go, whether they are there already, and what it means where Slack says no.
/// Entry type: [dev.clientele.chat.slack.outlet.SlackOutlet].
@NullMarked
package dev.clientele.chat.slack.outlet;

import org.jspecify.annotations.NullMarked;
