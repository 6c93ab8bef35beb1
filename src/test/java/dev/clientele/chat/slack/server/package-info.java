/// A server on this machine that speaks Slack's protocol: Web API, uploads, answer addresses, sockets. It takes nothing that Slack
/// would not take, and goes wrong on request as Slack does. Entry type: [dev.clientele.chat.slack.server.FakeSlack].
@NullMarked
package dev.clientele.chat.slack.server;

import org.jspecify.annotations.NullMarked;
