/// Payloads as Slack gets them.
@NullMarked
package dev.clientele.chat.slack.render;

import org.jspecify.annotations.NullMarked;
