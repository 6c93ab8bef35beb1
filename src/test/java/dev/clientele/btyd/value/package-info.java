@NullMarked
package dev.clientele.btyd.value;

import org.jspecify.annotations.NullMarked;
