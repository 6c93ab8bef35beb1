/// Tests of the running program: its watch on the data, its platforms together, its end.
@NullMarked
package dev.clientele.app;

import org.jspecify.annotations.NullMarked;
