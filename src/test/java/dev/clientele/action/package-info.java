@NullMarked
package dev.clientele.action;

import org.jspecify.annotations.NullMarked;
