/// Tests of the command line as a person uses it, and of the architecture.
@NullMarked
package dev.clientele;

import org.jspecify.annotations.NullMarked;
