/// Digests are ordered as a person types it, over a real store and a clock that is set.
@NullMarked
package dev.clientele.digest.orders;

import org.jspecify.annotations.NullMarked;
