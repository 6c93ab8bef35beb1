/// Tests of the JSON reply.
@NullMarked
package dev.clientele.render.json;

import org.jspecify.annotations.NullMarked;
