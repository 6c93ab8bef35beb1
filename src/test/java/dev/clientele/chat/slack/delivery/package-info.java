/// What happens on the way to Slack and from it.
@NullMarked
package dev.clientele.chat.slack.delivery;

import org.jspecify.annotations.NullMarked;
