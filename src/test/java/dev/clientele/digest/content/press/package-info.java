/// Tests of what a digest says.
@NullMarked
package dev.clientele.digest.content.press;

import org.jspecify.annotations.NullMarked;
