/// The bot in Slack, by Bolt for Java, through Socket Mode or HTTP. Entry type: [dev.clientele.chat.slack.SlackPlatform]. What a
/// response looks like is in `render`, how it gets to Slack in `delivery`, how Slack's requests get here in `transport`, and what is
/// done with them in `talk`. No figure is computed here, and nothing of another platform may come in.
@NullMarked
package dev.clientele.chat.slack;

import org.jspecify.annotations.NullMarked;
