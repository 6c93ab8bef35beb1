/// Actions as replies: the list with its picture, and the card of one. Entry types: [dev.clientele.action.reply.ActionsReply],
/// [dev.clientele.action.reply.CardReply].
@NullMarked
package dev.clientele.action.reply;

import org.jspecify.annotations.NullMarked;
