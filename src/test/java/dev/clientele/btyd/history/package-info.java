@NullMarked
package dev.clientele.btyd.history;

import org.jspecify.annotations.NullMarked;
