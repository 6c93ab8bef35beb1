/// Slack as the bot meets it: a server on this machine that speaks Slack's protocol and holds every payload against Slack's documented
/// limits.
@NullMarked
package dev.clientele.chat.slack;

import org.jspecify.annotations.NullMarked;
