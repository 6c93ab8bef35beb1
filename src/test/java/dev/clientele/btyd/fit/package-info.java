@NullMarked
package dev.clientele.btyd.fit;

import org.jspecify.annotations.NullMarked;
