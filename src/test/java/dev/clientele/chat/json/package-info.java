/// Tests of the JSON reply.
@NullMarked
package dev.clientele.chat.json;

import org.jspecify.annotations.NullMarked;
