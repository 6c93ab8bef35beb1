/// Tests of what a digest says.
@NullMarked
package dev.clientele.digest.content.gate;

import org.jspecify.annotations.NullMarked;
