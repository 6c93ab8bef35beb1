/// Digests are ordered as a person types it, over a real store and a clock that is set.
@NullMarked
package dev.clientele.digest.command;

import org.jspecify.annotations.NullMarked;
