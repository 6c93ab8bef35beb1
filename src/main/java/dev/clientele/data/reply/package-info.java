/// What is told of the data and of customers that may be one. Entry types: [dev.clientele.data.reply.DuplicatesReply],
/// [dev.clientele.data.reply.MergeReply].
@NullMarked
package dev.clientele.data.reply;

import org.jspecify.annotations.NullMarked;
