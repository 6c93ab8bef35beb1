/// Tests of what a digest says.
@NullMarked
package dev.clientele.digest;

import org.jspecify.annotations.NullMarked;
