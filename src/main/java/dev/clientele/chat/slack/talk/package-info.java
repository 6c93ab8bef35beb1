/// What is done with Slack's requests: questions are put to the router, answers handed to delivery, each in a thread of its own after
/// the request has been acknowledged. Entry type: [dev.clientele.chat.slack.talk.Listeners]. Neither sockets nor HTTP may come in.
@NullMarked
package dev.clientele.chat.slack.talk;

import org.jspecify.annotations.NullMarked;
