@NullMarked
package dev.clientele.btyd.check;

import org.jspecify.annotations.NullMarked;
