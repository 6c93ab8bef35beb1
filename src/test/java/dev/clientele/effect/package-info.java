@NullMarked
package dev.clientele.effect;

import org.jspecify.annotations.NullMarked;
