/// Who asked what, and the answers on their way or there: a [dev.clientele.chat.web.session.AnswerQueue] takes questions, a
/// [dev.clientele.chat.web.session.Conversation] remembers them. No HTTP and no HTML.
@NullMarked
package dev.clientele.chat.web.session;

import org.jspecify.annotations.NullMarked;
