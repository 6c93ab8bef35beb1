/// How an answer that nobody asked for goes out: a platform is an [dev.clientele.command.messaging.MessageSender], and says what becomes of a
/// message by a [dev.clientele.command.messaging.Receipt]. When something is said, and what, may not be decided here.
@NullMarked
package dev.clientele.command.messaging;

import org.jspecify.annotations.NullMarked;
