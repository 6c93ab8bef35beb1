/// The kernels against plain sorts and sums.
@NullMarked
package dev.clientele.portfolio;

import org.jspecify.annotations.NullMarked;
