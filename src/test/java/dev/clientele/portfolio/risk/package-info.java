/// Tests of the kernels of risk.
@NullMarked
package dev.clientele.portfolio.risk;

import org.jspecify.annotations.NullMarked;
