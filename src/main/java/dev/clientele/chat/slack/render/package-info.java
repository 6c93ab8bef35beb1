/// What a response looks like in Slack: pure functions from a neutral reply to blocks that Slack takes. No network, no clock, no
/// threads. Entry type: [dev.clientele.chat.slack.render.ResponseView].
///
/// Everything from the data is literal text: plain text, table cells and rich text, in which nothing is read as markup. Slack's own
/// markup language is used nowhere, so that there is nothing to be escaped from.
@NullMarked
package dev.clientele.chat.slack.render;

import org.jspecify.annotations.NullMarked;
