/// A digest: what happened among some customers since the last one, sent on a schedule. Entry type:
/// [dev.clientele.digest.DigestRenderer], which makes the messages of the outbox that are digests.
@NullMarked
package dev.clientele.digest;

import org.jspecify.annotations.NullMarked;
