/// Makes the messages of the outbox that are digests. Entry type: [dev.clientele.digest.content.press.DigestPress].
@NullMarked
package dev.clientele.digest.content.press;

import org.jspecify.annotations.NullMarked;
