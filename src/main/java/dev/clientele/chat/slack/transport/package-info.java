/// How Slack's requests get here: through a WebSocket that the bot opens ([dev.clientele.chat.slack.transport.SocketMode]) or through
/// HTTP that Slack calls ([dev.clientele.chat.slack.transport.HttpMode]). Both hand each request to Bolt and answer with what it
/// says, at once. What a request asks for may not be known here.
@NullMarked
package dev.clientele.chat.slack.transport;

import org.jspecify.annotations.NullMarked;
