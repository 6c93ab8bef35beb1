@NullMarked
package dev.clientele.language.period;

import org.jspecify.annotations.NullMarked;
