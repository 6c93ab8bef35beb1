/// How messages and pictures get to Slack: whatever goes wrong on the way is tried again, said in fewer words or said elsewhere, and
/// never passed over. Entry types: [dev.clientele.chat.slack.posting.Postman] and [dev.clientele.chat.slack.posting.Pictures].
/// What a message says may not be decided here.
@NullMarked
package dev.clientele.chat.slack.posting;

import org.jspecify.annotations.NullMarked;
