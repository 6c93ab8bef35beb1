@NullMarked
package dev.clientele.btyd.spend;

import org.jspecify.annotations.NullMarked;
