/// Tests of what a digest says.
@NullMarked
package dev.clientele.digest.content;

import org.jspecify.annotations.NullMarked;
