/// What happens on the way to Slack and from it.
@NullMarked
package dev.clientele.chat.slack.posting;

import org.jspecify.annotations.NullMarked;
