@NullMarked
package dev.clientele.btyd.lifetime;

import org.jspecify.annotations.NullMarked;
