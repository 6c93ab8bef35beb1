/// How messages and pictures get to Slack: whatever goes wrong on the way is tried again, said in fewer words or said elsewhere, and
/// never passed over. Entry types: [dev.clientele.chat.slack.delivery.Postman] and [dev.clientele.chat.slack.delivery.Pictures].
/// What a message says may not be decided here.
@NullMarked
package dev.clientele.chat.slack.delivery;

import org.jspecify.annotations.NullMarked;
