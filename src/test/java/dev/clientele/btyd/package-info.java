@NullMarked
package dev.clientele.btyd;

import org.jspecify.annotations.NullMarked;
