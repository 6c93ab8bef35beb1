/// What a digest says. Entry type: [dev.clientele.digest.content.Content], what was ordered.
@NullMarked
package dev.clientele.digest.content;

import org.jspecify.annotations.NullMarked;
