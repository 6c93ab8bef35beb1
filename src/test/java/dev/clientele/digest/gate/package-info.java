/// Tests of what a digest says.
@NullMarked
package dev.clientele.digest.gate;

import org.jspecify.annotations.NullMarked;
