@NullMarked
package dev.clientele.analysis;

import org.jspecify.annotations.NullMarked;
